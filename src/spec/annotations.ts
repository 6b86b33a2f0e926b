import type { ChartId } from './vocabulary.ts';

const overTime: readonly ChartId[] = ['trend', 'multiples', 'slope', 'hedgehog', 'sources'];
const places = {
  note: [...overTime, 'bump'],
  target: [...overTime, 'ranking'],
} as const satisfies Record<string, readonly ChartId[]>;

/** Returns whether a chart can show a remark at a year, or a line at a value. */
export function canAnnotate(chart: ChartId, what: 'note' | 'target'): boolean {
  return (places[what] as readonly ChartId[]).includes(chart);
}
