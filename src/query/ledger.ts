import type { Said } from '../series/series-set.ts';
import type { Estimate } from '../tables/best-estimate.ts';
import { periodKind } from '../tables/calendar.ts';
import type { Figure } from '../tables/figure.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { Metric, traffic } from '../tables/traffic.ts';
import { missionSources } from './mission-sources.ts';
import { sourceEntries } from './catalogue.ts';
import type { PortRow } from './estimates.ts';
import { withClaims } from './ledger-claims.ts';
import type { Ledger, LedgerEntry, Obstacle } from './ledger-entry.ts';
import { judged, judgingOf, rowsOf, type Judging } from './ledger-judging.ts';

/**
 * Returns every public statement on record, each held against the count in the same definition: the claims, forecasts and targets of
 * `traffic.csv`, one entry per port, period, metric, kind and value however many sources print it, and the rows of `claims.csv`, merged
 * where they say the same of the same port and year. A statement without a count to hold it against says why.
 */
export function ledger(tables: Known): Ledger {
  const ports = tables.ports.objects() as PortRow[];
  const told = missionSources(tables);
  const sources = sourceEntries(tables);
  const saidIn = (ids: readonly string[]) => {
    const years = ids.flatMap((id) => sources.get(id)?.date?.slice(0, 4) ?? []).map(Number);
    return years.length > 0 ? Math.min(...years) : null;
  };
  const judges = new Map<Metric, Judging>();
  const judging = (metric: Metric): Judging => {
    const made = judges.get(metric) ?? judgingOf(tables, ports, metric);
    judges.set(metric, made);
    return made;
  };
  const entries = statedMetrics(tables).flatMap((metric) => {
    const by = judging(metric);
    return ports.flatMap((port) =>
      by.readings(port.port_id)[0].record.flatMap((estimate) =>
        statementsOf(estimate, port).map((figures) =>
          entryOf(figures, port, estimate.year, metric, by, {
            saidIn: saidIn(figures.map((figure) => figure.source)),
            mission: figures.some((figure) => told.has(figure.source)),
          }),
        ),
      ),
    );
  });
  const all = withClaims(entries, tables, ports, { judging, told, saidIn });
  const cited = new Set(all.flatMap((entry) => entry.sources));
  return { entries: all, sources: [...cited].flatMap((id) => sources.get(id) ?? []) };
}

/** Every metric that something was said of. */
function statedMetrics(tables: Pick<Known, 'traffic'>): Metric[] {
  const rows = tables.traffic.objects() as Row<typeof traffic>[];
  return [...new Set(rows.filter(isStatement).map((row) => row.metric))];
}

type Statement = Figure & { readonly status: Said['kind'] };

function isStatement<T extends { readonly status: Figure['status'] }>(
  row: T,
): row is T & { readonly status: Said['kind'] } {
  return row.status === 'claim' || row.status === 'forecast' || row.status === 'target';
}

/** The statements that end in a year, those of one kind, value, precision and length of period together. */
function statementsOf(estimate: Estimate, port: PortRow): [Statement, ...Statement[]][] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const figure of estimate.alternatives) {
    if (!isStatement(figure)) continue;
    const obstacle = obstacleOf(figure, port);
    const key = `${figure.status} ${figure.value} ${figure.precision} ${obstacle === null ? '' : `${figure.from} ${figure.to}`}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function entryOf(
  figures: readonly [Statement, ...Statement[]],
  port: PortRow,
  year: number,
  metric: Metric,
  by: Judging,
  told: Pick<LedgerEntry, 'saidIn' | 'mission'>,
): LedgerEntry {
  const [{ value, status: kind, precision, from, to }] = figures;
  const bound = precision === 'lower-bound' ? 'at-least' : precision === 'upper-bound' ? 'at-most' : null;
  const obstacle = obstacleOf(figures[0], port);
  return {
    id: ['traffic', figures[0].row].join('-'),
    port: port.port_id,
    place: { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
    year,
    period: obstacle === null ? null : { from, to },
    metric,
    measure: obstacle === null ? by.measure : null,
    unit: by.unit(port),
    kind,
    value,
    bound,
    ...told,
    sources: [...new Set(figures.map((figure) => figure.source))],
    ...(obstacle === null
      ? judged({ kind, value, year, bound }, port.port_id, by)
      : { counted: null, verdict: 'not-comparable', grounds: null, apart: null }),
    obstacle,
    texts: [],
    rows: rowsOf(figures),
  };
}

function obstacleOf(figure: Figure, port: PortRow): Obstacle | null {
  const period = periodKind(figure.from, figure.to, port.year_end_month);
  return period === 'part-year' || period === 'several-years' ? period : null;
}
