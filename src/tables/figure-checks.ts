import { roundingStep } from './best-estimate.ts';
import { problemAt, rowsOf, type CheckedTable } from './cross-checks.ts';
import type { Problem } from './problem.ts';
import type { Row } from './schema.ts';
import type { traffic } from './traffic.ts';

type TrafficRow = Row<typeof traffic> & { readonly row: number };

/**
 * Returns the totals that are not the sum of the homeport and transit passengers that the same source gives for the same port and
 * period. Rounded figures may differ by half a step each; a bound only has to leave room for the sum.
 */
export function sumProblems(table: CheckedTable): Problem[] {
  return [...groupedBy(trafficRows(table), publicationOf).values()].flatMap((rows) => {
    const of = (metric: TrafficRow['metric']) => rows.filter((row) => row.metric === metric);
    return of('passengers').flatMap((total) =>
      of('passengers_homeport').flatMap((homeport) =>
        of('passengers_transit').flatMap((transit) => {
          const [all, one, other] = [total, homeport, transit].map(rangeOf) as [Range, Range, Range];
          if (all.high >= one.low + other.low && all.low <= one.high + other.high) return [];
          const sum = `${homeport.value} homeport (row ${homeport.row + 2}) + ${transit.value} transit (row ${transit.row + 2}) of the same source`;
          return [
            problemAt(
              table.schema,
              total.row,
              'value',
              String(total.value),
              `${homeport.value + transit.value}: ${sum}`,
            ),
          ];
        }),
      ),
    );
  });
}

/** A figure that one source prints with two readings. */
export type RepeatedFigure = {
  readonly rows: readonly number[];
  readonly port: string;
  readonly metric: string;
  readonly value: number;
  readonly source: string;
};

/** Returns figures that stand twice for one port, period, metric and source and differ only in status or precision; rows as a spreadsheet counts them. */
export function repeatedFigures(table: CheckedTable): RepeatedFigure[] {
  const same = (row: TrafficRow) =>
    [row.port_id, row.period_start, row.period_end, row.metric, row.value, row.source_id].join(' ');
  return [...groupedBy(trafficRows(table), same).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined || rows.length < 2) return [];
    return [
      {
        rows: rows.map(({ row }) => row + 2),
        port: first.port_id,
        metric: first.metric,
        value: first.value,
        source: first.source_id,
      },
    ];
  });
}

function publicationOf(row: TrafficRow): string {
  return [row.port_id, row.period_start, row.period_end, row.source_id, row.status].join(' ');
}

type Range = { readonly low: number; readonly high: number };

/** What a printed figure leaves possible. */
function rangeOf(row: TrafficRow): Range {
  const half = row.precision === 'rounded' ? roundingStep(row) / 2 : 0;
  return {
    low: row.precision === 'upper-bound' ? 0 : row.value - half,
    high: row.precision === 'lower-bound' ? Infinity : row.value + half,
  };
}

function trafficRows({ columns }: CheckedTable): TrafficRow[] {
  const names = Object.keys(columns);
  return rowsOf(columns).map(
    (row) =>
      ({
        ...Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null])),
        row,
      }) as TrafficRow,
  );
}

function groupedBy(rows: readonly TrafficRow[], keyOf: (row: TrafficRow) => string): Map<string, TrafficRow[]> {
  const groups = new Map<string, TrafficRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
