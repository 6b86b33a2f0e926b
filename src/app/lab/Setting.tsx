import { memo } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import type { LabPort } from '../../escale.ts';
import { scenarioLimits, type Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';
import { yearsFrom } from './Aim.tsx';
import type { Change } from './change-scenario.ts';

type Props = {
  readonly scenario: Scenario;
  readonly ports: readonly LabPort[];
  readonly lang: Language;
  readonly onChange: (change: Change) => void;
};

/** Which port, from which counted year on, and how far ahead. */
export const Setting = memo(function Setting({ scenario, ports, lang, onChange }: Props) {
  const say = labWords[lang].setting;
  const here = ports.find(({ port }) => port === scenario.port);
  const years = (here?.years ?? []).filter((year) => year < scenarioLimits.lastYear).toReversed();
  const base = scenario.base ?? years[0] ?? scenarioLimits.firstYear;
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
          onChange((now) => ({ ...inYears(now, last, now.horizon), port, target: null }));
        }}
      />
      <Choice
        label={say.base}
        value={String(base)}
        groups={[{ label: null, options: years.map((year) => ({ value: String(year), label: String(year) })) }]}
        onChange={(year) => onChange((now) => inYears(now, Number(year), now.horizon))}
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
        onChange={(year) => onChange((now) => inYears(now, base, Number(year)))}
      />
    </fieldset>
  );
});

/** A scenario between other years: its aim lies between them as well. */
function inYears(scenario: Scenario, base: number, until: number): Scenario {
  const horizon = Math.max(base + 1, until);
  const target = scenario.target && {
    ...scenario.target,
    year: Math.min(Math.max(base + 1, scenario.target.year), horizon),
  };
  return { ...scenario, base, horizon, target };
}
