import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';
import { isKnown } from '../series/point.ts';
import { definitionCuts } from '../series/breaks.ts';
import type { Break, Series } from '../series/series-set.ts';
import type { PortRow } from './estimates.ts';

/** Returns what a reader must know before comparing these series: years that end in September, other units, members beside their group. */
export function readingNotes(
  ports: readonly PortRow[],
  series: readonly Series[],
  breaks: readonly Break[],
  spec: ChartSpec,
): Note[] {
  const shown = ports.filter((port) => series.some((one) => one.id === port.port_id && one.points.some(isKnown)));
  const ids = (kept: readonly PortRow[]) => kept.map((port) => port.port_id);
  const fiscal = shown.filter((port) => port.year_end_month !== 12);
  const own = spec.calendar === 'own' ? fiscal : [];
  const civil = spec.calendar === 'civil' ? fiscal : [];
  const moving =
    spec.measure === 'guests'
      ? series.filter((one) => one.points.some((point) => point.reason?.startsWith('guests-')))
      : [];
  const banded = moving.filter((one) => one.points.some((point) => point.reason === 'guests-from-other-splits'));
  const unsplit = series.filter(
    (one) => one.points.some((point) => point.absence === 'no-split') && !one.points.some(isKnown),
  );
  const cuts = series.flatMap((one) =>
    [...definitionCuts(one.id, breaks)]
      .filter(
        ([year]) =>
          one.points.some((point) => isKnown(point) && point.year < year) &&
          one.points.some((point) => isKnown(point) && point.year >= year),
      )
      .map(([year, { title }]) => ({ code: 'definition-break', port: one.id, year, ...title }) as const),
  );
  const seriesIds = (kept: readonly Series[]) => kept.map((one) => one.id);
  const visits = shown.filter((port) => port.counts === 'visits');
  const persons = shown.filter((port) => port.counts === 'persons');
  const mixed =
    spec.measure === 'movements' &&
    visits.length + persons.length > 0 &&
    new Set(shown.map((port) => port.counts)).size > 1;
  const members = shown.flatMap((member) => {
    const whole = shown.find((port) => port.port_id === member.part_of);
    return whole ? [{ code: 'overlap', member: member.port_id, whole: whole.port_id } as const] : [];
  });
  const ranks = spec.chart === 'ranking' || spec.chart === 'bump' || spec.chart === 'map';
  const unranked =
    spec.chart === 'map' || (ranks && shown.some((port) => port.kind === 'port'))
      ? shown.filter((port) => port.kind !== 'port')
      : [];
  const sums = series.flatMap((one) => {
    const years = one.points.filter((point) => point.state === 'sum-of-parts').map((point) => point.year);
    return years.length > 0 ? [{ code: 'sum-of-parts', port: one.id, years } as const] : [];
  });
  return [
    ...[...new Set(own.map((port) => port.year_end_month))].map(
      (yearEndMonth) =>
        ({
          code: 'own-years',
          ports: ids(own.filter((port) => port.year_end_month === yearEndMonth)),
          yearEndMonth,
        }) as const,
    ),
    ...(civil.length > 0 ? [{ code: 'civil-years', ports: ids(civil) } as const] : []),
    ...(moving.length > 0 ? [{ code: 'guests', ports: seriesIds(moving), banded: seriesIds(banded) } as const] : []),
    ...(unsplit.length > 0 ? [{ code: 'no-split', ports: seriesIds(unsplit) } as const] : []),
    ...(mixed ? [{ code: 'mixed-units', visits: ids(visits), persons: ids(persons) } as const] : []),
    ...(unranked.length > 0 ? [{ code: 'unranked-wholes', wholes: ids(unranked) } as const] : []),
    ...(spec.chart === 'trend' && shown.length > 4 ? [{ code: 'many-lines', count: shown.length } as const] : []),
    ...cuts,
    ...members,
    ...sums,
  ];
}
