import type { Absence, PointState, Text, Unit } from '../series/series-set.ts';
import type { MeasureId } from '../spec/vocabulary.ts';
import type { Estimate } from '../tables/best-estimate.ts';
import type { Known } from '../tables/known.ts';
import type { PortRow } from './estimates.ts';
import { measures } from './measures.ts';
import { trafficRecord } from './record.ts';

/** What is known of one port and year; a port and year of which nothing is in print has no cell. */
export type CoverageCell = {
  readonly year: number;
  readonly value: number | null;
  readonly state: PointState;
  readonly low: number | null;
  readonly high: number | null;
  readonly absence: Absence | null;
  /** How many figures are in print for the year, statements included. */
  readonly figures: number;
};

export type CoverageRow = {
  readonly port: string;
  readonly label: Text;
  /** Sea area; `null` for sums across seas. */
  readonly region: string | null;
  readonly kind: PortRow['kind'];
  /** ISO code; `null` for sums across countries. */
  readonly country: string | null;
  readonly unit: Unit;
  /** In order of year. */
  readonly cells: readonly CoverageCell[];
};

export type Coverage = {
  readonly measure: MeasureId;
  /** First and last year with anything in print, forecasts of years to come included; `null` when nothing is. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Last year that was counted anywhere. */
  readonly lastCounted: number | null;
  readonly rows: readonly CoverageRow[];
};

/** Returns what is known of every port in every year, counted as a measure counts, in the port's own years; rows in the order of `ports.csv`. */
export function coverage(tables: Known, measure: MeasureId): Coverage {
  const ports = tables.ports.objects() as PortRow[];
  const record = trafficRecord(tables, ports, { measure, calendar: 'own' });
  const rows = ports.map((port) => rowOf(port, measure, record.get(port.port_id) ?? []));
  const all = rows.flatMap((row) => row.cells);
  const years = all.map((cell) => cell.year);
  const counted = all.filter((cell) => cell.value !== null).map((cell) => cell.year);
  return {
    measure,
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
    lastCounted: counted.length > 0 ? Math.max(...counted) : null,
    rows,
  };
}

function rowOf(port: PortRow, measure: MeasureId, estimates: readonly Estimate[]): CoverageRow {
  return {
    port: port.port_id,
    label: { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
    region: port.region,
    kind: port.kind,
    country: port.country,
    unit: measures[measure].unit ?? port.counts,
    cells: estimates.flatMap(({ year, value, state, low, high, absence, chosen, alternatives }) =>
      absence === 'not-published'
        ? []
        : [{ year, value, state, low, high, absence, figures: chosen.length + alternatives.length }],
    ),
  };
}
