import { defaultSpec } from '../spec/chart-spec.ts';
import { measureIds, type MeasureId } from '../spec/vocabulary.ts';
import type { Said, Unit } from '../series/series-set.ts';
import type { Estimate } from '../tables/best-estimate.ts';
import type { Figure } from '../tables/figure.ts';
import type { Known } from '../tables/known.ts';
import type { Metric } from '../tables/traffic.ts';
import { contextOf, portFigures, yearly, type PortRow } from './estimates.ts';
import type { LedgerCount, LedgerEntry } from './ledger-entry.ts';
import { measures } from './measures.ts';
import { readingsOf } from './readings.ts';
import { trafficRecord } from './record.ts';
import { judge, type Reading } from './verdict.ts';

/** What it takes to judge statements of one metric. */
export type Judging = {
  readonly measure: MeasureId | null;
  readonly unit: (port: PortRow) => Unit | null;
  readonly readings: (port: string) => readonly [Reading, ...Reading[]];
};

/** What is judged: a statement about a year. */
type Stated = Pick<Said, 'kind' | 'value' | 'year' | 'bound'>;

/** Returns the verdict on a statement about a port, with the count of its year and the one it rests on. */
export function judged(
  stated: Stated,
  port: string,
  { readings, measure }: Pick<Judging, 'readings' | 'measure'>,
): Pick<LedgerEntry, 'counted' | 'verdict' | 'grounds' | 'apart'> {
  const known = readings(port);
  const { verdict, grounds } = judge(stated, known);
  const same = known[0].record.find((estimate) => estimate.year === stated.year);
  const counted = same ? countOf(same) : null;
  const reading = known.find((one) => one.measure === grounds?.measure && one.calendar === grounds.calendar);
  const behind = reading?.record.find((estimate) => estimate.year === grounds?.year);
  return {
    verdict,
    counted,
    grounds:
      grounds && behind
        ? { ...grounds, measure: measure === null ? null : grounds.measure, rows: rowsOf(behind.chosen) }
        : null,
    // What was said as a bound and holds is not apart from anything.
    apart:
      stated.bound !== null && (verdict === 'confirmed' || verdict === 'reached')
        ? null
        : counted && counted.value > 0 && stated.value > 0
          ? Math.log(stated.value / counted.value)
          : null,
  };
}

/** Returns what it takes to judge statements of a metric about these ports. */
export function judgingOf(tables: Known, ports: readonly PortRow[], metric: Metric): Judging {
  const measure = measureIds.find((id) => id !== 'guests' && measures[id].metric === metric) ?? null;
  if (measure !== null) {
    const question = { ...defaultSpec, measure, chart: 'claims', said: 'all' } as const;
    const readings = readingsOf(tables, ports, question, trafficRecord(tables, ports, question));
    return { measure, unit: (port) => measures[measure].unit ?? port.counts, readings };
  }
  // A metric without a figure of its own has one way of being counted; the measure of its reading is never shown.
  const context = contextOf(tables);
  const figures = portFigures(tables, ports, { metric, parts: null, unit: null });
  const records = new Map(
    ports.map((port) => {
      const found = figures.get(port.port_id);
      return [port.port_id, found ? yearly(found, { ...context, yearEndMonth: port.year_end_month }) : []];
    }),
  );
  return {
    measure: null,
    unit: () =>
      metric === 'guests' ? 'guests' : metric.endsWith('calls') || metric.startsWith('calls') ? 'calls' : null,
    readings: (port) => [{ measure: 'movements', calendar: 'own', record: records.get(port) ?? [] }],
  };
}

function countOf({ year, value, state, chosen }: Estimate): LedgerCount | null {
  return value === null ? null : { year, value, state, rows: rowsOf(chosen) };
}

/** Returns where printed figures stand in `traffic.csv`. */
export function rowsOf(figures: readonly Figure[]): LedgerCount['rows'] {
  return figures.map(({ row }) => ({ file: 'traffic.csv', row }));
}
