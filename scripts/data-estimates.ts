import type { PortRow, TrafficRecord } from '../src/query/estimates.ts';
import { measures } from '../src/query/measures.ts';
import { trafficRecord } from '../src/query/record.ts';
import { measureIds, type MeasureId } from '../src/spec/vocabulary.ts';
import type { Known } from '../src/tables/known.ts';

/** The measures that are counted as they stand; guests are computed from movements and would say everything twice. */
export const countedMeasures: readonly MeasureId[] = measureIds.filter((id) => measures[id].unit !== 'guests');

/** Returns the best estimates of every port in its own calendar, by port id. */
export function bestEstimates(tables: Known, measure: MeasureId): TrafficRecord {
  return trafficRecord(tables, tables.ports.objects() as PortRow[], { measure, calendar: 'own' });
}
