import type { Scenario } from '../spec/scenario.ts';
import type { FanYear, TargetOdds } from '../series/what-if.ts';
import { quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';
import type { YearDraws } from './year-draws.ts';

/** Returns the fan of a run and, where the scenario has a target, its odds. One pass through the years. */
export function fanAndOdds(run: Run, target: Scenario['target']): { years: FanYear[]; target: TargetOdds | null } {
  const odds = new Map<number, number>();
  let count = 0;
  const years = run.years.map((year) => {
    const drawn = run.inYear(year);
    count = drawn.result.length;
    if (target) odds.set(year, probabilityOf(drawn.result, target.value));
    return fanYear(year, drawn);
  });
  if (!target) return { years, target: null };
  const first = (least: number) => run.years.find((year) => (odds.get(year) ?? 0) >= least) ?? null;
  const probability = odds.get(target.year) ?? 0;
  return {
    years,
    target: {
      ...target,
      probability,
      standardError: standardError(probability, count),
      firstYear50: first(0.5),
      firstYear80: first(0.8),
    },
  };
}

/** Returns the fan of a run in passenger movements or in people. */
export function fanYears(run: Run, unit: 'movements' | 'guests'): FanYear[] {
  return run.years.map((year) => {
    const drawn = run.inYear(year);
    return fanYear(year, unit === 'guests' ? { ...drawn, result: drawn.people } : drawn);
  });
}

/** Returns the median of each year of a run, in passenger movements or in people. */
export function medianYears(run: Run, unit: 'movements' | 'guests'): { readonly year: number; readonly p50: number }[] {
  return run.years.map((year) => {
    const drawn = run.inYear(year);
    const [p50 = 0] = quantiles(unit === 'guests' ? drawn.people : drawn.result, [0.5]);
    return { year, p50: Math.round(p50) };
  });
}

function fanYear(year: number, { result, people, lost }: YearDraws): FanYear {
  const whole = (draws: Float64Array, probabilities: readonly number[]) =>
    quantiles(draws, probabilities).map(Math.round);
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = whole(result, [0.1, 0.25, 0.5, 0.75, 0.9]);
  const [guests50 = 0] = whole(people, [0.5]);
  const [lost50 = 0] = lost.length === 0 ? [0] : whole(lost, [0.5]);
  return { year, p10, p25, p50, p75, p90, guests50, lost50 };
}

/** Returns the share of draws at or above a value. */
export function probabilityOf(result: Float64Array, value: number): number {
  let reached = 0;
  for (let draw = 0; draw < result.length; draw++) if ((result[draw] ?? 0) >= value) reached++;
  return result.length === 0 ? 0 : reached / result.length;
}

/**
 * Returns the standard error of a probability counted in `count` draws, √(p (1 − p) / n), with two successes and two failures added so that it is never
 * zero (Agresti and Coull, 1998). Latin hypercube draws do better than that; how much is not claimed.
 */
export function standardError(probability: number, count: number): number {
  const wider = (probability * count + 2) / (count + 4);
  return Math.sqrt((wider * (1 - wider)) / (count + 4));
}
