import type { MeasureId } from '../../spec/vocabulary.ts';
import type { Known } from '../../tables/known.ts';
import type { PortRow, TrafficRecord } from '../estimates.ts';
import { trafficRecord } from '../record.ts';

/** Tables do not change: what was read out of them is kept, so that a lever that moves costs the model alone. */
const kept = new WeakMap<Known, { rows: readonly PortRow[]; readonly records: Map<string, TrafficRecord> }>();

/** Returns the row of a port; the first of the table for an unknown one. */
export function rowOf(known: Known, port: string): PortRow {
  const { rows } = keptOf(known);
  return rows.find((row) => row.port_id === port) ?? (rows[0] as PortRow);
}

/** Returns what was counted of a port, by its own years. */
export function countedOf(known: Known, row: PortRow, measure: MeasureId): ReturnType<typeof estimates> {
  const { records } = keptOf(known);
  const key = `${row.port_id} ${measure}`;
  const record = records.get(key) ?? trafficRecord(known, [row], { measure, calendar: 'own' });
  records.set(key, record);
  return estimates(record, row);
}

function estimates(record: TrafficRecord, row: PortRow) {
  return record.get(row.port_id) ?? [];
}

function keptOf(known: Known) {
  const found = kept.get(known) ?? { rows: known.ports.objects() as PortRow[], records: new Map() };
  kept.set(known, found);
  return found;
}
