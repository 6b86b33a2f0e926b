import { certain, findLever, withLever } from '../spec/levers.ts';
import type { Scenario } from '../spec/scenario.ts';
import { probabilityOf, standardError } from './answers.ts';
import { quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/** The least a lever must be for a target to have the odds asked for, or how far its best value falls short. */
export type Goal = {
  readonly lever: string;
  readonly asked: number;
  readonly reachable: boolean;
  /** The value sought; where it is not reachable, the end of the lever that comes nearest. */
  readonly value: number;
  readonly probability: number;
  readonly standardError: number;
  /** Passenger movements missing at the odds asked for; 0 where it is reachable. */
  readonly shortBy: number;
};

const finest = 1000;

/**
 * Returns the value of one lever, nearest to the end that helps least, at which P(target in its year) is at least `asked`: by bisection on the same draws,
 * to a whole number where the lever counts things, else to a thousandth of its span. `null` without a target or such a lever.
 */
export function goalSeek(
  run: (scenario: Scenario) => Run,
  scenario: Scenario,
  name: string,
  asked: number,
): Goal | null {
  const { target } = scenario;
  const lever = findLever(scenario, name);
  if (!target || !lever) return null;
  const { least, most, whole } = lever.rule;
  const steps = whole ? most - least : finest;
  const resultAt = (value: number) => run(withLever(scenario, lever.path, certain(value))).inYear(target.year).result;
  const rising = probabilityOf(resultAt(most), target.value) >= probabilityOf(resultAt(least), target.value);
  const valueOf = (step: number) => {
    const share = (rising ? step : steps - step) / steps;
    return whole ? Math.round(least + share * (most - least)) : least + share * (most - least);
  };
  const told = (step: number): Goal => {
    const result = resultAt(valueOf(step));
    const probability = probabilityOf(result, target.value);
    const reachable = probability >= asked;
    const [needed = 0] = quantiles(result, [Math.max(0, 1 - asked)]);
    return {
      lever: lever.path,
      asked,
      reachable,
      value: valueOf(step),
      probability,
      standardError: standardError(probability, result.length),
      shortBy: reachable ? 0 : Math.max(0, Math.ceil(target.value - needed)),
    };
  };
  const best = told(steps);
  if (!best.reachable) return best;
  let below = -1;
  let enough = steps;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (probabilityOf(resultAt(valueOf(middle)), target.value) >= asked) enough = middle;
    else below = middle;
  }
  return told(enough);
}
