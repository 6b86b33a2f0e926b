import { mean, quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/** How two scenarios differ in a year, draw by draw: passenger movements of the one less those of the other. */
export type Difference = {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** Share of draws in which the first has more; draws in which both have the same count half. */
  readonly probabilityAbove: number;
};

/** Returns how two runs with the same seed and number of draws differ in a year. Their luck is the same: what differs is the scenarios alone. */
export function difference(one: Run, other: Run, year: number): Difference {
  const [a, b] = [one.inYear(year).result, other.inYear(year).result];
  const apart = a.map((value, draw) => value - (b[draw] ?? 0));
  const [p10 = 0, p50 = 0, p90 = 0] = quantiles(apart, [0.1, 0.5, 0.9]);
  const above = apart.reduce((sum, value) => sum + (value > 0 ? 1 : value === 0 ? 0.5 : 0), 0);
  return { p10, p50, p90, mean: mean(apart), probabilityAbove: above / apart.length };
}
