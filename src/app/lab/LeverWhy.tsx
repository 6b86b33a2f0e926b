import { labWords } from '../../locale/scenarios/lab-words.ts';
import { linkWords } from '../../locale/scenarios/link-words.ts';
import { sayLever, sayLeverValue } from '../../locale/scenarios/lever-values.ts';
import { leverWords, saySeen, sayWhy } from '../../locale/scenarios/lever-words.ts';
import type { LeverFacts } from '../../series/levers.ts';
import type { Source } from '../../series/series-set.ts';
import type { Because, Range } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import { LeverHistory } from './LeverHistory.tsx';

type Props = {
  readonly path: string;
  readonly value: Range;
  readonly facts: LeverFacts | null;
  /** The reason the scenario gives for its number. */
  readonly reason: Because | null;
  readonly sources: readonly Source[];
  readonly lang: Language;
};

/** Why a number is what it is, what has been seen of it before, and who says so. */
export function LeverWhy({ path, value, facts, reason, sources, lang }: Props) {
  const say = labWords[lang].levers;
  const format = (one: number) => sayLeverValue(path, one, lang);
  const named = new Set([...(reason?.sources ?? []), ...(facts?.sources ?? [])]);
  const text = reason && (reason[lang] === '' ? linkWords[lang].reasonLeftBehind : reason[lang]);
  return (
    <div className="lever-why">
      {text && <p>{text}</p>}
      {reason?.judgement && <p>{say.judgement}</p>}
      {facts && (
        <LeverHistory
          history={facts.history}
          seen={facts.seen}
          value={value}
          format={format}
          label={labelOf(
            sayLever(path, lang),
            format(value.central),
            facts.seen && saySeen(facts.seen, format, lang),
            lang,
          )}
          lang={lang}
        />
      )}
      {facts?.why && <p>{sayWhy(facts.why, lang)}</p>}
      {named.size > 0 && (
        <ul>
          {sources
            .filter(({ id }) => named.has(id))
            .map((source) => (
              <li key={source.id}>
                <SourceLink source={source} lang={lang} />
              </li>
            ))}
        </ul>
      )}
      {!text && !facts?.why && <p>{say.noReason}</p>}
    </div>
  );
}

function labelOf(lever: string, value: string, seen: string | null, lang: Language): string {
  const say = leverWords[lang];
  return seen === null ? say.historyUnseen(lever, value) : say.history(lever, value, seen);
}
