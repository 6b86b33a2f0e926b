import { figureTables, type FigureTableId } from './index.ts';
import type { Known } from './known.ts';

/** Rows of a table as plain JSON, column by column, which is shorter in a file: where each row stands in its table, and its cells. */
export type Packed = {
  readonly at: readonly number[];
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
};

/** Some rows and columns of some tables as plain JSON. */
export type Excerpt = {
  readonly dataDate: string | null;
  readonly tables: Partial<Record<FigureTableId, Packed>>;
};

/** Returns the rows of a table that are to be kept, with the columns named. */
export function packed<T extends object>(
  table: { objects(): object[] },
  columns: readonly (keyof T & string)[],
  keep: (row: T) => boolean = () => true,
): Packed {
  const kept = (table.objects() as T[]).flatMap((row, at) => (keep(row) ? [{ row, at }] : []));
  return {
    at: kept.map(({ at }) => at),
    columns: Object.fromEntries(columns.map((column) => [column, kept.map(({ row }) => row[column] ?? null)])),
  };
}

/** Returns excerpts of one dataset as what answers rest on: rows in the order of their tables, one that several hold only once, with the columns of all of them. */
export function joined(excerpts: readonly Excerpt[]): Known<FigureTableId> {
  const tables = figureTables.map((id) => {
    const found = new Map<number, object>();
    for (const { at, columns } of excerpts.flatMap((one) => one.tables[id] ?? []))
      at.forEach((place, index) => {
        const cells = Object.entries(columns).map(([column, all]) => [column, all[index]]);
        found.set(place, { ...found.get(place), ...Object.fromEntries(cells) });
      });
    const rows = [...found].toSorted(([a], [b]) => a - b).map(([, row]) => row);
    return [id, { objects: () => rows }] as const;
  });
  const known = Object.fromEntries(tables) as Record<FigureTableId, { objects(): object[] }>;
  return { ...known, dataDate: excerpts[0]?.dataDate ?? null };
}
