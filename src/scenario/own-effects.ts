import type { Scenario } from '../spec/scenario.ts';
import { probabilityOf } from './answers.ts';
import { certain, withLever } from '../spec/levers.ts';
import { quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/** What a move alone changes: the median of passenger movements, and the odds of the target where there is one. */
export type OwnEffect = {
  readonly move: number;
  readonly name: Scenario['name'];
  readonly median: number;
  readonly probability: number | null;
};

/**
 * Returns what each move changes in a year: the scenario less the same without it, on the same draws. The effects of several moves need not add up to
 * that of all, for medians and odds do not.
 */
export function ownEffects(run: (scenario: Scenario) => Run, scenario: Scenario, year: number): OwnEffect[] {
  const { target } = scenario;
  const told = (one: Scenario) => {
    const { result } = run(one).inYear(year);
    return {
      median: quantiles(result, [0.5])[0] ?? 0,
      odds: target && probabilityOf(run(one).inYear(target.year).result, target.value),
    };
  };
  const all = told(scenario);
  return scenario.moves.map(({ name }, move) => {
    // It stays in its place without a call, for the luck of a move goes by its place.
    const without = told(withLever(scenario, `moves.${move}.calls`, certain(0)));
    return {
      move,
      name,
      median: Math.round(all.median - without.median),
      probability: all.odds === null || without.odds === null ? null : all.odds - without.odds,
    };
  });
}
