import type { Range } from '../spec/scenario.ts';
import { quantileAt, quantileTable, type QuantileTable } from './quantile-table.ts';

/** From a probability to a value. */
export type Quantile = (probability: number) => number;

/**
 * Returns the quantile function of a range read as PERT: a beta on [low, high] with mean (low + 4 central + high) / 6 (Malcolm, Roseboom, Clark
 * and Fazar, 1959; shapes 1 + 4 (central − low) / (high − low) and 1 + 4 (high − central) / (high − low), Vose 2008). A range without width is its value.
 */
export function pertOf({ low, central, high }: Range): Quantile {
  if (!(high > low)) return () => central;
  const lean = (central - low) / (high - low);
  const table = unitTable(Math.round(Math.min(1, Math.max(0, lean)) * 1000) / 1000);
  return (probability) => low + (high - low) * quantileAt(table, probability);
}

/** Returns the mean of a range read as PERT. */
export function pertMean({ low, central, high }: Range): number {
  return (low + 4 * central + high) / 6;
}

const tables = new Map<number, QuantileTable>();

function unitTable(lean: number): QuantileTable {
  const known = tables.get(lean);
  if (known) return known;
  const made = quantileTable((x) => x ** (4 * lean) * (1 - x) ** (4 * (1 - lean)), 0, 1);
  tables.set(lean, made);
  return made;
}
