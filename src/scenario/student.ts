import { quantileTable, type QuantileTable } from './quantile-table.ts';

/** Beyond six scales a year's surprise is cut off: `exp` of an unbounded Student-t has no mean. */
export const studentBound = 6;

/**
 * Returns the quantile function of Student's t, its scale 1, cut off at `bound` on both sides:
 * density (1 + x² / df) ^ (−(df + 1) / 2), as in Student (1908) and Abramowitz and Stegun 26.7.1.
 */
export function studentTable(df: number, bound: number = studentBound): QuantileTable {
  return quantileTable((x) => (1 + (x * x) / df) ** (-(df + 1) / 2), -bound, bound);
}
