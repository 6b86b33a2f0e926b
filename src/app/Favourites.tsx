import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { keptWords } from '../locale/kept-words.ts';
import { words } from '../locale/words.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { keptAs, mostKept, specOf, type KeptFigure } from '../spec/kept-figures.ts';
import { favourites } from './favourites.ts';
import { FigureLink } from './FigureLink.tsx';

type Props = {
  readonly spec: ChartSpec;
  /** What the figure says. */
  readonly title: string;
};

const nothing: readonly KeptFigure[] = [];

/** The figures a reader keeps in this browser; where it keeps nothing, nothing is offered. */
export function Favourites({ spec, title }: Props) {
  const say = keptWords[spec.lang];
  const { charts } = words[spec.lang].page.controls;
  const kept = useSyncExternalStore(favourites.subscribe, favourites.all, () => nothing);
  const [removed, setRemoved] = useState<{ readonly figure: KeptFigure; readonly index: number } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its figure: the reader goes on where the removal can be taken back.
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);
  if (kept === null) return null;
  const here = keptAs(spec, title);
  const isKept = kept.some(({ query }) => query === here.query);
  const done = (taken: boolean) => setFailed(taken ? null : kept.length >= mostKept ? say.full(mostKept) : say.refused);
  return (
    <section className="kept" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{say.heading}</h2>
      <div className="kept-here">
        <button
          type="button"
          className="button"
          ref={keep}
          // Not `disabled`: the focus would fall out of the page.
          aria-disabled={isKept}
          onClick={() => {
            if (isKept) return;
            setRemoved(null);
            done(favourites.keep(here));
          }}
        >
          {isKept ? say.keptHere : say.keep}
        </button>
        <p className="quiet">{say.lead}</p>
      </div>
      <div role="status" className="kept-status">
        {failed}
        {removed && (
          <>
            {say.removed}{' '}
            <button
              type="button"
              className="link-button"
              ref={undo}
              onClick={() => {
                done(favourites.putBack(removed.figure, removed.index));
                setRemoved(null);
                keep.current?.focus();
              }}
            >
              {say.putBack}
            </button>
          </>
        )}
      </div>
      {kept.length > 0 && (
        <ul className="kept-list">
          {kept.map((figure, index) => (
            <li key={figure.query}>
              <p>
                <FigureLink spec={specOf(figure, spec)} lang={figure.lang}>
                  {figure.title}
                </FigureLink>
                {/* Two charts of the same numbers say the same. */}
                <span className="quiet">{charts[specOf(figure, spec).chart]}</span>
              </p>
              <button
                type="button"
                className="link-button"
                aria-label={say.removeOf(figure.title)}
                onClick={() => {
                  const taken = favourites.remove(figure.query);
                  done(taken);
                  if (taken) setRemoved({ figure, index });
                }}
              >
                {say.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
