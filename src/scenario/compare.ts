import type { Difference } from '../series/what-if.ts';
import { mean, quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/**
 * Returns how two runs with the same seed and number of draws differ in a year, in passenger movements or in people. Their luck is the same: what
 * differs is the scenarios alone.
 */
export function difference(one: Run, other: Run, year: number, unit: 'movements' | 'guests' = 'movements'): Difference {
  const counted = unit === 'guests' ? 'people' : 'result';
  const [a, b] = [one.inYear(year)[counted], other.inYear(year)[counted]];
  const apart = a.map((value, draw) => value - (b[draw] ?? 0));
  const [p10 = 0, p50 = 0, p90 = 0] = quantiles(apart, [0.1, 0.5, 0.9]);
  const above = apart.reduce((sum, value) => sum + (value > 0 ? 1 : value === 0 ? 0.5 : 0), 0);
  const same = apart.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  return {
    p10,
    p50,
    p90,
    mean: mean(apart),
    probabilityAbove: above / apart.length,
    probabilitySame: same / apart.length,
  };
}
