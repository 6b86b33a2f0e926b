import { words } from '../locale/words.ts';
import { sayNote } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { canAnnotate } from '../spec/annotations.ts';
import { isReadingNote, type Note } from '../spec/notes.ts';
import { isScenarioChart, type Language } from '../spec/vocabulary.ts';
import { address } from './address.ts';
import { withChart } from './change-spec.ts';
import { ModelLink } from './scenarios/ModelLink.tsx';

type Props = {
  /** What reading the address gave. */
  readonly asked: readonly Note[];
  readonly set: SeriesSet;
  readonly spec: ChartSpec;
  /** Whether figures of scenarios lead to the page of the model; on that page they need not. */
  readonly toModel?: boolean;
};

/** Sixty ports bring as many remarks: beyond these they are folded. */
const shownFirst = 3;

/** What was changed in the request, announced; and what must be known to read the figure, in small. */
export function Notes({ asked, set, spec, toModel = true }: Props) {
  const { lang } = spec;
  const say = words[lang].page.reading;
  const left = (['note', 'target'] as const).filter((key) => spec[key] !== null && !canAnnotate(spec.chart, key));
  const all: readonly Note[] = [
    ...asked,
    ...left.map((key) => ({ code: 'annotation-left', key }) as const),
    ...set.notes,
  ];
  const said = (notes: readonly Note[]) => [...new Set(notes.map((note) => sayNote(note, set, lang)))];
  const changed = said(all.filter((note) => !isReadingNote(note)));
  const crowded = all.some((note) => note.code === 'many-lines');
  const reading = said(all.filter((note) => isReadingNote(note) && note.code !== 'many-lines'));
  const modelled = toModel && isScenarioChart(spec.chart);
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
      {(reading.length > 0 || crowded || modelled) && (
        <ul className="reading-notes" aria-label={say.heading}>
          {crowded && <Crowded notes={all} set={set} lang={lang} />}
          {first.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {modelled && (
            <li>
              <ModelLink spec={spec} />
            </li>
          )}
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

/** Many lines are a tangle: one press gives each port its own panel. */
function Crowded({ notes, set, lang }: { notes: readonly Note[]; set: SeriesSet; lang: Language }) {
  const note = notes.find(({ code }) => code === 'many-lines');
  return (
    <li>
      {note && sayNote(note, set, lang)}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => address.change((spec) => withChart(spec, 'multiples'))}
      >
        {words[lang].page.controls.charts.multiples}
      </button>
    </li>
  );
}
