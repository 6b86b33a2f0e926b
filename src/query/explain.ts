import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Absence, PointState, Reason, Source, Text } from '../series/series-set.ts';
import { periodKind, type PeriodKind } from '../tables/calendar.ts';
import type { Figure } from '../tables/figure.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { sources } from '../tables/sources.ts';
import type { PortRow } from './estimates.ts';
import { trafficRecord } from './record.ts';

/** One printed figure with everything its row says. */
export type Evidence = Omit<Figure, 'source'> & {
  readonly chosen: boolean;
  readonly period: PeriodKind;
  readonly source: Source;
};

/** Why a point shows what it shows: the figures in print, the one preferred, the reason. */
export type Explanation = {
  readonly port: string;
  readonly year: number;
  readonly value: number | null;
  readonly state: PointState;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | null;
  readonly absence: Absence | null;
  /** The reason written on the row, where a row was preferred by hand. */
  readonly byHand: Text | null;
  readonly figures: readonly Evidence[];
};

/**
 * Returns what is in print for one port and year, counted as the spec counts, the chosen figures first; `null` for a port that no table
 * knows. Rows are those of `traffic.csv`, so that an error can be reported with its key.
 */
export function explain(tables: Known, spec: ChartSpec, portId: string, year: number): Explanation | null {
  const port = (tables.ports.objects() as PortRow[]).find((row) => row.port_id === portId);
  if (!port) return null;
  const found = trafficRecord(tables, [port], spec)
    .get(portId)
    ?.find((estimate) => estimate.year === year);
  const byId = new Map((tables.sources.objects() as Row<typeof sources>[]).map((row) => [row.source_id, row]));
  const yearEndMonth = spec.calendar === 'civil' ? 12 : port.year_end_month;
  const evidence = (figure: Figure, chosen: boolean): Evidence[] => {
    const row = byId.get(figure.source);
    if (!row) return [];
    const source = {
      id: row.source_id,
      title: row.title,
      publisher: row.publisher,
      date: row.date,
      url: row.url,
      lang: row.lang,
      type: row.type,
    };
    return [{ ...figure, chosen, period: periodKind(figure.from, figure.to, yearEndMonth), source }];
  };
  const { value, state, low, high, reason, absence, chosen, alternatives } = found ?? nothing;
  return {
    port: portId,
    year,
    value,
    state,
    low,
    high,
    reason,
    absence,
    byHand: chosen.find((figure) => figure.preferred !== null)?.preferred ?? null,
    figures: [
      ...chosen.flatMap((figure) => evidence(figure, true)),
      ...alternatives.flatMap((figure) => evidence(figure, false)),
    ],
  };
}

const nothing = {
  value: null,
  state: 'missing',
  low: null,
  high: null,
  reason: null,
  absence: 'not-published',
  chosen: [],
  alternatives: [],
} as const;
