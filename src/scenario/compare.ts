import type { Difference } from '../series/what-if.ts';
import { mean, quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/** Returns how two runs with the same seed and number of draws differ in a year. Their luck is the same: what differs is the scenarios alone. */
export function difference(one: Run, other: Run, year: number): Difference {
  const [a, b] = [one.inYear(year).result, other.inYear(year).result];
  const apart = a.map((value, draw) => value - (b[draw] ?? 0));
  const [p10 = 0, p50 = 0, p90 = 0] = quantiles(apart, [0.1, 0.5, 0.9]);
  const above = apart.reduce((sum, value) => sum + (value > 0 ? 1 : value === 0 ? 0.5 : 0), 0);
  return { p10, p50, p90, mean: mean(apart), probabilityAbove: above / apart.length };
}
