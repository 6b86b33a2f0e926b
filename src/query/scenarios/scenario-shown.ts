import { fanAndOdds, fanYears, medianYears } from '../../scenario/answers.ts';
import { difference } from '../../scenario/compare.ts';
import { quantileDots } from '../../scenario/quantile-dots.ts';
import type { Run } from '../../scenario/simulate.ts';
import { centralResult, tornado } from '../../scenario/tornado.ts';
import { waterfall } from '../../scenario/waterfall.ts';
import type { Text } from '../../series/series-set.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { ScenarioChartId } from '../../spec/vocabulary.ts';
import type { ScenarioFacts } from './scenario-facts.ts';
import type { ScenarioAsked } from './scenarios-asked.ts';
import { simulatorFor } from './simulators.ts';

/** What a figure asks of a scenario. */
type Asking = {
  readonly chart: ScenarioChartId;
  readonly unit: 'movements' | 'guests';
  /** Year that odds, steps, swings and differences are of; `null`: that of the target, else the last one. */
  readonly year: number | null;
  readonly portName: Text;
};

/** A scenario as it is shown, and its run, which another one may be set against. */
export type Shown = { readonly shown: ScenarioShown; readonly run: Run };

/** Returns a scenario as a figure shows it; `first` is the one it is set against, where there is one. */
export function showScenario(
  facts: ScenarioFacts,
  { asked, scenario, base, port, notes }: ScenarioAsked,
  { chart, unit, year: wanted, portName }: Asking,
  first: Shown | null,
): Shown {
  const { run, last: sameAsLast } = simulatorFor(facts, port, base);
  const own = run(scenario);
  const last = Math.max(scenario.horizon, base.year + 1);
  const year = Math.min(Math.max(wanted ?? scenario.target?.year ?? last, base.year + 1), last);
  const { years, target } = fanAndOdds(own, scenario.target);
  const draws = own.inYear(year);
  const alone = aloneOf(scenario);
  const { growth, noise, seed, draws: count, horizon } = scenario;
  const ofPort = JSON.stringify([growth, noise, seed, count, horizon, unit]);
  return {
    run: own,
    shown: {
      asked,
      name: scenario.name,
      sentence: scenario.sentence,
      portName,
      base,
      year,
      target,
      fan: unit === 'guests' ? fanYears(own, unit) : years,
      alone: alone === null ? [] : sameAsLast(ofPort, () => medianYears(run(alone), unit)),
      dots: quantileDots(unit === 'guests' ? draws.people : draws.result),
      steps: chart === 'waterfall' ? waterfall(own, scenario, base.value, year) : [],
      swings:
        chart === 'tornado'
          ? tornado(run, scenario, year).map((swing) => ({
              ...swing,
              of: partOf(scenario, swing.lever),
              judgement: scenario.because[swing.lever]?.judgement ?? false,
            }))
          : [],
      central: chart === 'tornado' ? centralResult(run, scenario, year) : null,
      difference: first?.run.years.includes(year) ? difference(own, first.run, year, unit) : null,
      draws: scenario.draws,
      notes,
    },
  };
}

/** Returns the port on its own way; `null` where the scenario changes nothing about that. */
export function aloneOf(scenario: Scenario): Scenario | null {
  const isAlone = scenario.moves.length === 0 && scenario.limits === null && scenario.disasters.length === 0;
  return isAlone ? null : { ...scenario, moves: [], limits: null, disasters: [] };
}

/** The move or disaster that a lever belongs to. */
function partOf(scenario: Scenario, lever: string): Text | null {
  const [part, at] = lever.split('.');
  if (part === 'moves') return scenario.moves[Number(at)]?.name ?? null;
  return part === 'disasters' ? (scenario.disasters[Number(at)]?.name ?? null) : null;
}
