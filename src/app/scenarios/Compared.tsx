import { scenarioControlWords } from '../../locale/scenarios/controls-words.ts';
import { limits } from '../../spec/limits.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { ScenarioOption } from './useScenarioOptions.ts';

type Props = {
  readonly options: readonly ScenarioOption[];
  readonly chosen: readonly string[];
  readonly lang: Language;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** The scenarios set side by side, the first of them the one that others are set against: one at least, and no more than a figure holds. */
export function Compared({ options, chosen, lang, onChange }: Props) {
  const say = scenarioControlWords[lang];
  const isFull = chosen.length >= limits.scenarios;
  return (
    <fieldset className="control scenario-choice">
      <legend>{say.scenarios(limits.scenarios)}</legend>
      {options.length === 0 && <p className="quiet">{say.loading}</p>}
      {options.map(({ id, name, sentence, ofLink }) => {
        const isChosen = chosen.includes(id);
        const own = name[lang] === '' ? say.unnamed : name[lang];
        return (
          <label key={id} className="scenario-check">
            <input
              type="checkbox"
              name="scenario"
              value={id}
              checked={isChosen}
              disabled={isChosen ? chosen.length === 1 : isFull}
              onChange={() => onChange(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
            />
            <span>
              {ofLink ? say.ofLink(own) : own}
              {isChosen && <span className="quiet scenario-sentence">{sentence[lang]}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
