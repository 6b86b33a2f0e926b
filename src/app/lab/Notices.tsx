import { sayScenarioNote } from '../../locale/scenarios/field-notes.ts';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { linkWords } from '../../locale/scenarios/link-words.ts';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { ThenNow } from './ThenNow.tsx';
import type { Lab } from './useLab.ts';

type Props = Pick<Lab, 'problem' | 'fields'> & {
  /** What the link answered when it was made, and what it answers now. */
  readonly then: Pin | null;
  readonly now: Pin | null;
  readonly lang: Language;
};

/** So many notes are said at once; more are a press away. */
const mostSaid = 3;

/** What a reader must be told of the scenario that was asked for: that it is another one, was answered otherwise, or was not taken as written. */
export function Notices({ problem, then, now, fields, lang }: Props) {
  const say = labWords[lang];
  return (
    <>
      {problem && (
        <p className="notice" role="alert">
          {problem === 'unknown' ? say.unknown : linkWords[lang].link[problem]}
        </p>
      )}
      {then && now && <ThenNow then={then} now={now} lang={lang} />}
      {fields.length > 0 && (
        <details className="notice" open={fields.length <= mostSaid}>
          <summary>
            {say.fields.heading} ({fields.length})
          </summary>
          <ul>
            {fields.map((note, at) => (
              <li key={at}>{sayScenarioNote(note, lang)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
