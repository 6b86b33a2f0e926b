import type { Text } from '../series/series-set.ts';
import type { Metric, precisions, statuses } from './traffic.ts';

/** One printed figure, as found: a row of `traffic.csv`. */
export type Figure = {
  /** Row of `traffic.csv` as a spreadsheet counts it, the key to report an error with. */
  readonly row: number;
  readonly value: number;
  readonly metric: Metric;
  readonly precision: (typeof precisions)[number];
  readonly status: (typeof statuses)[number];
  /** First and last day of the period, ISO. */
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly note: Text | null;
  /** Why this row is preferred by hand; `null` for nearly all. */
  readonly preferred: Text | null;
};
