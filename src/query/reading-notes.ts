import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';
import { isKnown } from '../series/point.ts';
import type { Series } from '../series/series-set.ts';
import type { PortRow } from './estimates.ts';

/** Returns what a reader must know before comparing these series: years that end in September, other units, members beside their group. */
export function readingNotes(ports: readonly PortRow[], series: readonly Series[], spec: ChartSpec): Note[] {
  const shown = ports.filter((port) => series.some((one) => one.id === port.port_id && one.points.some(isKnown)));
  const ids = (kept: readonly PortRow[]) => kept.map((port) => port.port_id);
  const own = shown.filter((port) => port.year_end_month !== 12);
  const visits = shown.filter((port) => port.counts === 'visits');
  const persons = shown.filter((port) => port.counts === 'persons');
  const mixed = spec.measure === 'movements' && visits.length + persons.length > 0 && new Set(shown.map((port) => port.counts)).size > 1;
  const members = shown.flatMap((member) => {
    const whole = shown.find((port) => port.port_id === member.part_of);
    return whole ? [{ code: 'overlap', member: member.port_id, whole: whole.port_id } as const] : [];
  });
  const sums = series.flatMap((one) => {
    const years = one.points.filter((point) => point.state === 'sum-of-parts').map((point) => point.year);
    return years.length > 0 ? [{ code: 'sum-of-parts', port: one.id, years } as const] : [];
  });
  return [
    ...(own.length > 0 ? [{ code: 'own-years', ports: ids(own) } as const] : []),
    ...(mixed ? [{ code: 'mixed-units', visits: ids(visits), persons: ids(persons) } as const] : []),
    ...members,
    ...sums,
  ];
}
