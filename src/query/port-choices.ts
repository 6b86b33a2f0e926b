import { isKnown } from '../series/point.ts';
import type { Text } from '../series/series-set.ts';
import { measureIds, type MeasureId } from '../spec/vocabulary.ts';
import type { Known } from '../tables/known.ts';
import type { PortRow } from './estimates.ts';
import { trafficRecord } from './record.ts';

/** A port as one may choose it. */
export type PortChoice = {
  readonly id: string;
  readonly label: Text;
  /** Sea area; `null` for sums across seas. */
  readonly region: string | null;
  readonly kind: PortRow['kind'];
  /** ISO code; `null` for sums across countries. */
  readonly country: string | null;
  readonly colour: number | null;
  /** Whether a figure of it can be shown, by measure. */
  readonly has: Readonly<Record<MeasureId, boolean>>;
};

/** Returns every port of the table in its order, with its names and what can be shown of it. */
export function portChoices(tables: Known): PortChoice[] {
  const ports = tables.ports.objects() as PortRow[];
  const records = measureIds.map((id) => [id, trafficRecord(tables, ports, { measure: id, calendar: 'own' })] as const);
  return ports.map((port) => ({
    id: port.port_id,
    label: { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
    region: port.region,
    kind: port.kind,
    country: port.country,
    colour: port.colour ?? null,
    has: Object.fromEntries(
      records.map(([id, record]) => [id, (record.get(port.port_id) ?? []).some(isKnown)]),
    ) as Record<MeasureId, boolean>,
  }));
}
