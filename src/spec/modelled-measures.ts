import type { ChartId, MeasureId } from './vocabulary.ts';

/** Returns what a chart about scenarios can be told in. */
export function modelledMeasures(chart: ChartId): readonly MeasureId[] {
  return chart === 'fan' || chart === 'compare' ? ['movements', 'guests'] : ['movements'];
}
