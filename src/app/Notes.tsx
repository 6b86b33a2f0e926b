import { words } from '../locale/words.ts';
import { sayNote } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isReadingNote, type Note } from '../spec/notes.ts';

type Props = {
  /** What reading the address gave. */
  readonly asked: readonly Note[];
  readonly set: SeriesSet;
  readonly spec: ChartSpec;
};

/** Sixty ports bring as many remarks: beyond these they are folded. */
const shownFirst = 3;

/** What was changed in the request, announced; and what must be known to read the figure, in small. */
export function Notes({ asked, set, spec }: Props) {
  const { lang } = spec;
  const say = words[lang].page.reading;
  const all = [...asked, ...set.notes];
  const said = (notes: readonly Note[]) => [...new Set(notes.map((note) => sayNote(note, set, lang)))];
  const changed = said(all.filter((note) => !isReadingNote(note)));
  const reading = said(all.filter(isReadingNote));
  const fold = reading.length > shownFirst + 1 ? shownFirst : reading.length;
  const [first, rest] = [reading.slice(0, fold), reading.slice(fold)];
  return (
    <>
      <div role="status" className={changed.length > 0 ? 'changed' : undefined}>
        {changed.length > 0 && (
          <ul aria-label={say.changed}>
            {changed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      {reading.length > 0 && (
        <ul className="reading-notes" aria-label={say.heading}>
          {first.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {rest.length > 0 && (
            <li>
              <details className="more-notes">
                <summary>{say.moreNotes(rest.length)}</summary>
                <ul>
                  {rest.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </details>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
