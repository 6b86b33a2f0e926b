import type { Estimate } from './best-estimate.ts';
import type { breaks } from './breaks.ts';
import type { Row } from './schema.ts';

export type BreakRow = Row<typeof breaks>;

/** Two best estimates of following years too far apart to be taken for granted. */
export type Jump = {
  readonly port: string;
  readonly metric: string;
  readonly year: number;
  readonly before: number;
  readonly value: number;
};

/** A year that grows by half, or loses a third, deserves a second look. */
export const jumpFactor = 1.5;

/**
 * Returns the jumps of a port's best estimates from one year to the next, widest first. Years in or beside a declared break of the
 * port, or of the world, are explained already and left out; bounds and holes are no figures to compare.
 */
export function jumpsOf(
  port: string,
  metric: string,
  estimates: readonly Estimate[],
  breakRows: readonly BreakRow[],
): Jump[] {
  const broken = brokenYears(port, metric, breakRows);
  const counted = new Map(
    estimates.flatMap((one) =>
      one.value !== null && one.low === null && one.high === null ? [[one.year, one.value] as const] : [],
    ),
  );
  return [...counted]
    .flatMap(([year, value]) => {
      const before = counted.get(year - 1);
      if (before === undefined || broken.has(year) || broken.has(year - 1)) return [];
      return widthOf(before, value) >= jumpFactor ? [{ port, metric, year, before, value }] : [];
    })
    .toSorted((a, b) => widthOf(b.before, b.value) - widthOf(a.before, a.value));
}

function widthOf(before: number, value: number): number {
  return Math.max(before, value) / Math.max(1, Math.min(before, value));
}

function brokenYears(port: string, metric: string, breakRows: readonly BreakRow[]): Set<number> {
  return new Set(
    breakRows
      .filter((row) => (row.scope === port || row.scope === 'world') && (row.metric ?? metric) === metric)
      .flatMap((row) => {
        const first = Number(row.from.slice(0, 4));
        const last = Number((row.to ?? row.from).slice(0, 4));
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      }),
  );
}
