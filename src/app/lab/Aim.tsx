import { memo, useId, useState } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { inFull } from '../../locale/numbers.ts';
import { scenarioLimits, type Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';
import type { Change } from './change-scenario.ts';
import { readNumber } from '../controls/read-number.ts';

type Props = {
  readonly scenario: Scenario;
  readonly lang: Language;
  readonly onChange: (change: Change) => void;
};

/** What is to be reached, and by when. */
export const Aim = memo(function Aim({ scenario, lang, onChange }: Props) {
  const say = labWords[lang].aim;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const hint = useId();
  const { target, base, horizon } = scenario;
  const first = (base ?? scenarioLimits.firstYear) + 1;
  const change = (part: Partial<NonNullable<Scenario['target']>>) => {
    onChange((now) => ({
      ...now,
      because: Object.fromEntries(Object.entries(now.because).filter(([path]) => path !== 'target')),
      target: { year: horizon, value: 0, ...now.target, ...part },
    }));
  };
  const done = () => {
    const value = typed === null ? null : readNumber(typed);
    setTyped(null);
    setWrong(typed !== null && (value === null || value < 0));
    if (value === null || value < 0) return;
    // Nobody aims at three passengers: a small number is of millions.
    const meant = Math.min(1_000_000_000, Math.round(value < fewest ? value * 1_000_000 : value));
    if (meant !== target?.value) change({ value: meant });
  };
  if (!target)
    return (
      <fieldset className="control lab-aim">
        <legend>{say.legend}</legend>
        <button
          type="button"
          className="button"
          onClick={() => change({ value: 3_000_000, year: Math.min(horizon, first + 4) })}
        >
          {say.add}
        </button>
      </fieldset>
    );
  return (
    <fieldset className="control lab-aim">
      <legend>{say.legend}</legend>
      <div className="lab-aim-fields">
        <label className="choice">
          <span>{say.value}</span>
          <input
            type="text"
            inputMode="decimal"
            aria-describedby={hint}
            aria-invalid={isWrong || undefined}
            value={typed ?? inFull(target.value, lang)}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') done();
            }}
            onBlur={done}
          />
        </label>
        <Choice
          label={say.year}
          value={String(target.year)}
          groups={[{ label: null, options: yearsFrom(first, horizon).map((year) => ({ value: year, label: year })) }]}
          onChange={(year) => change({ year: Number(year) })}
        />
      </div>
      <p className="quiet lab-note" id={hint} role={isWrong ? 'alert' : undefined}>
        {isWrong
          ? say.unreadable
          : say.hint(lang === 'fr' ? '2\u202F900\u202F000 ou 2,9\u00A0M' : '2,900,000 or 2.9\u00A0M')}
      </p>
      <button type="button" className="link-button" onClick={() => onChange((now) => ({ ...now, target: null }))}>
        {say.remove}
      </button>
    </fieldset>
  );
});

/** Below this a number is of millions. */
const fewest = 1000;

/** Returns years as words, both ends included. */
export function yearsFrom(first: number, last: number): string[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}
