import { atCentre, certain, leversOf, withLever } from '../spec/levers.ts';
import type { Scenario } from '../spec/scenario.ts';
import type { Swing } from '../series/what-if.ts';
import { quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/**
 * Returns how far each lever moves the median of a year between its low and high end, the others at their centre, widest first; all with the same
 * draws. `baseline` is what may happen to the port by itself: its own 10 % and 90 % beside the rest. Levers of a single value are left out.
 */
export function tornado(run: (scenario: Scenario) => Run, scenario: Scenario, year: number): Swing[] {
  const centre = atCentre(scenario);
  const middle = (one: Scenario) => Math.round(quantiles(run(one).inYear(year).result, [0.5])[0] ?? 0);
  const [low = 0, high = 0] = quantiles(run(centre).inYear(year).result, [0.1, 0.9]).map(Math.round);
  const swings = leversOf(scenario)
    .filter(({ range }) => range.high > range.low)
    .map(({ path, range }): Swing => {
      const ends = [range.low, range.high].map((at) => ({ at, result: middle(withLever(centre, path, certain(at))) }));
      const [from = { at: range.low, result: 0 }, to = from] = ends;
      return { lever: path, low: from, high: to, swing: Math.abs(to.result - from.result) };
    });
  const own: Swing = {
    lever: 'baseline',
    low: { at: null, result: low },
    high: { at: null, result: high },
    swing: high - low,
  };
  return [...swings, ...(scenario.noise ? [own] : [])].toSorted((a, b) => b.swing - a.swing);
}

/** Returns the median of a year with every lever at its centre: what the swings lie around. */
export function centralResult(run: (scenario: Scenario) => Run, scenario: Scenario, year: number): number {
  return Math.round(quantiles(run(atCentre(scenario)).inYear(year).result, [0.5])[0] ?? 0);
}
