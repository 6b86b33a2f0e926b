import { spoken } from '../../locale/numbers.ts';
import { scenarioControlWords } from '../../locale/scenarios/controls-words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { modelledMeasures } from '../../spec/modelled-measures.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { address } from '../address.ts';
import { Choice } from '../controls/Choice.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { Years } from '../controls/Years.tsx';
import { withMeasure } from '../change-spec.ts';
import { useDeskData } from '../data/useDeskData.ts';
import { changeScenario } from './addresses.ts';
import { Compared } from './Compared.tsx';
import { useScenarioOptions } from './useScenarioOptions.ts';

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet | null };

const measures = ['movements', 'guests'] as const;
const ask = (part: Partial<ChartSpec>) => address.change((spec) => ({ ...spec, ...part }));

/** What can be asked of figures of scenarios: which ones, told in what, of which year; of the test, which port and how long before. */
export function ScenarioControls({ spec, set }: Props) {
  const say = scenarioControlWords[spec.lang];
  return (
    <>
      {spec.chart === 'backtest' ? <Tested spec={spec} set={set} /> : <Which spec={spec} set={set} />}
      {modelledMeasures(spec.chart).length > 1 && (
        <Segmented
          name="modelled"
          legend={say.measure}
          options={measures}
          labels={say.measures}
          value={spec.measure === 'guests' ? 'guests' : 'movements'}
          onChange={(measure) => address.change((now) => withMeasure(now, measure))}
        />
      )}
      <Years spec={spec} set={set} />
    </>
  );
}

/** One scenario, or several side by side, each with its sentence. */
function Which({ spec, set }: Props) {
  const { lang } = spec;
  const say = scenarioControlWords[lang];
  const { options, chosen, known } = useScenarioOptions(set, spec.scenario);
  const [first = ''] = chosen;
  const shown = options.find(({ id }) => id === first);
  const told = set?.whatIf?.scenarios[0];
  if (spec.chart === 'compare')
    return <Compared options={options} chosen={chosen} lang={lang} onChange={(scenario) => ask({ scenario })} />;
  const value = told && spoken(told.base.value, lang);
  return (
    <fieldset className="control scenario-choice">
      <legend>{say.scenario}</legend>
      {shown ? (
        <Choice
          label={say.scenario}
          value={first}
          onChange={(id) => ask({ scenario: [id] })}
          groups={[
            {
              label: null,
              options: options.map(({ id, name, ofLink }) => {
                const own = name[lang] === '' ? say.unnamed : name[lang];
                return { value: id, label: ofLink ? say.ofLink(own) : own };
              }),
            },
          ]}
        />
      ) : (
        <p className="quiet">{known ? '' : say.loading}</p>
      )}
      {shown && <p>{shown.sentence[lang]}</p>}
      {told && value && (
        <p className="quiet">
          {say.from(told.portName[lang], told.base.atLeast ? say.atLeast(value) : value, told.base.year)}
        </p>
      )}
      {shown && (
        <p>
          <a href={changeScenario(spec, first)}>{say.change}</a>
        </p>
      )}
    </fieldset>
  );
}

/** The port the model is tried on, and how many years before. */
function Tested({ spec, set }: Props) {
  const { lang } = spec;
  const say = scenarioControlWords[lang];
  const card = useDeskData(['model'], (desk) => desk.modelCard());
  const observed = set?.series.find(({ kind }) => kind !== 'scenario');
  const port = observed?.id ?? spec.ports[0] ?? '';
  const tested = (card.data?.tested ?? []).map((one) => ({ value: one.port, label: one.name[lang] }));
  // A port of the link that was too little counted stays in its place.
  const own = tested.some(({ value }) => value === port) ? [] : [{ value: port, label: observed?.name[lang] ?? port }];
  return (
    <fieldset className="control scenario-choice">
      <legend className="unseen">{say.port}</legend>
      <Choice
        label={say.port}
        value={port}
        onChange={(id) => ask({ ports: [id], peers: 'none', time: null })}
        groups={[{ label: null, options: [...own, ...tested] }]}
      />
      <Choice
        label={say.ahead}
        value={String(spec.ahead)}
        onChange={(ahead) => ask({ ahead: Number(ahead), time: null })}
        groups={[
          {
            label: null,
            options: Array.from({ length: limits.furthestAhead }, (_, index) => ({
              value: String(index + 1),
              label: say.yearsAhead(index + 1),
            })),
          },
        ]}
      />
    </fieldset>
  );
}
