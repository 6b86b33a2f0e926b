import type { ChartId } from './vocabulary.ts';

/** Charts of one year, which answer for the last one that most ports have unless one is asked for. */
const ofOneYear: readonly ChartId[] = ['ranking', 'map', 'scatter', 'waterfall', 'tornado', 'compare'];

/** Returns whether a chart shows one year alone. */
export function isOfOneYear(chart: ChartId): boolean {
  return ofOneYear.includes(chart);
}
