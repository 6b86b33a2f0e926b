import type { Printed, Series } from '../series/series-set.ts';
import { periodKind } from '../tables/calendar.ts';
import type { TrafficRecord } from './estimates.ts';

/** Returns every printed value of the ports and years shown, whole years only, the one the line shows marked. */
export function printedFor(series: readonly Series[], record: TrafficRecord): Printed[] {
  return series.flatMap((one) => {
    const years = new Set(one.points.map((point) => point.year));
    return (record.get(one.id) ?? [])
      .filter((estimate) => years.has(estimate.year))
      .flatMap((estimate) =>
        [...estimate.chosen, ...estimate.alternatives]
          .filter((figure) => periodKind(figure.from, figure.to, one.yearEndMonth) === 'own-year')
          .map(({ value, status, precision, source }, index) => ({
            port: one.id,
            year: estimate.year,
            value,
            status,
            precision,
            source,
            chosen: index < estimate.chosen.length,
          })),
      );
  });
}
