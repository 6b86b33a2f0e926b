import type { Scenario } from '../spec/scenario.ts';
import { goalSeek } from './goal-seek.ts';
import { certain, findLever, withLever, type Lever } from '../spec/levers.ts';
import type { Run } from './simulate.ts';

/** What a second lever must be, at each value of a first one, for a target to have the odds asked for; `null` where no value of it is enough. */
export type Frontier = {
  readonly first: string;
  readonly second: string;
  readonly asked: number;
  readonly points: readonly {
    readonly first: number;
    readonly second: number | null;
    /** Odds at that point; at the best value of the second lever where none is enough. */
    readonly probability: number;
  }[];
  /** The widest of the points' standard errors. */
  readonly standardError: number;
};

const values = 9;

/**
 * Returns, for nine even values of one lever, the value of another at which P(target in its year) is at least `asked`, each as `goalSeek` finds it and
 * with the same draws. The first lever goes through its range, or through all that it may be where it is certain; whole numbers where it counts things.
 * `null` without a target, without one of the levers, or where both are the same one.
 */
export function frontier(
  run: (scenario: Scenario) => Run,
  scenario: Scenario,
  [first, second]: readonly [string, string],
  asked: number,
): Frontier | null {
  const lever = findLever(scenario, first);
  const other = findLever(scenario, second);
  if (!scenario.target || !lever || !other || lever.path === other.path) return null;
  const alone = goalSeek(run, scenario, lever.path, asked);
  const goals = valuesOf(lever, alone?.reachable ? alone.value : null).flatMap((value) => {
    const goal = goalSeek(run, withLever(scenario, lever.path, certain(value)), other.path, asked);
    return goal ? [{ value, goal }] : [];
  });
  return {
    first: lever.path,
    second: other.path,
    asked,
    points: goals.map(({ value, goal }) => ({
      first: value,
      second: goal.reachable ? goal.value : null,
      probability: goal.probability,
    })),
    standardError: Math.max(...goals.map(({ goal }) => goal.standardError)),
  };
}

/** As far as the value at which the lever needs no other, where there is one. */
function valuesOf({ range, rule }: Lever, enough: number | null): number[] {
  const [low, high] = range.high > range.low ? [range.low, range.high] : [rule.least, rule.most];
  const from = Math.min(low, enough ?? low);
  const to = range.high > range.low ? Math.max(high, enough ?? high) : (enough ?? high);
  const even = Array.from({ length: values }, (_, index) => from + (index * (to - from)) / (values - 1));
  return [...new Set(rule.whole ? even.map(Math.round) : even)];
}
