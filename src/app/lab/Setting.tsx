import { memo } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import type { LabPort } from '../../escale.ts';
import { scenarioLimits, type Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';
import { yearsFrom } from './Aim.tsx';

type Props = {
  readonly scenario: Scenario;
  readonly ports: readonly LabPort[];
  readonly lang: Language;
  readonly onChange: (scenario: Scenario) => void;
};

/** Which port, from which counted year on, and how far ahead. */
export const Setting = memo(function Setting({ scenario, ports, lang, onChange }: Props) {
  const say = labWords[lang].setting;
  const here = ports.find(({ port }) => port === scenario.port);
  const years = (here?.years ?? []).filter((year) => year < scenarioLimits.lastYear).toReversed();
  const base = scenario.base ?? years[0] ?? scenarioLimits.firstYear;
  const inYears = (year: number, horizon: number) => ({
    ...scenario,
    base: year,
    horizon: Math.max(year + 1, horizon),
    target: scenario.target && {
      ...scenario.target,
      year: Math.min(Math.max(year + 1, scenario.target.year), Math.max(year + 1, horizon)),
    },
  });
  return (
    <fieldset className="control lab-setting">
      <legend>{say.legend}</legend>
      <Choice
        label={say.port}
        value={scenario.port}
        groups={[
          {
            label: null,
            options: ports
              .map(({ port, name }) => ({ value: port, label: name[lang] }))
              .toSorted((a, b) => a.label.localeCompare(b.label, lang)),
          },
        ]}
        onChange={(port) => {
          const last = ports.find((one) => one.port === port)?.years.at(-1) ?? base;
          // The aim was that of another port.
          onChange({ ...inYears(last, scenario.horizon), port, target: null });
        }}
      />
      <Choice
        label={say.base}
        value={String(base)}
        groups={[{ label: null, options: years.map((year) => ({ value: String(year), label: String(year) })) }]}
        onChange={(year) => onChange(inYears(Number(year), scenario.horizon))}
      />
      <Choice
        label={say.horizon}
        value={String(scenario.horizon)}
        groups={[
          {
            label: null,
            options: yearsFrom(base + 1, scenarioLimits.lastYear).map((year) => ({ value: year, label: year })),
          },
        ]}
        onChange={(year) => onChange(inYears(base, Number(year)))}
      />
    </fieldset>
  );
});
