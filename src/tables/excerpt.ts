import { pageTables, type PageTableId } from './index.ts';
import type { Known } from './known.ts';

/** Rows of a table as plain JSON: the names of the columns, then where each row stands in its table and its cells. */
export type Packed = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [at: number, ...cells: readonly unknown[]])[];
};

/** Some rows and columns of some tables as plain JSON. */
export type Excerpt = {
  readonly dataDate: string | null;
  readonly tables: Partial<Record<PageTableId, Packed>>;
};

/** Returns the rows of a table that are to be kept, with the columns named. */
export function packed<T extends object>(
  table: { objects(): object[] },
  columns: readonly (keyof T & string)[],
  keep: (row: T) => boolean = () => true,
): Packed {
  const rows = (table.objects() as T[]).flatMap((row, at) =>
    keep(row) ? [[at, ...columns.map((column) => row[column] ?? null)] as const] : [],
  );
  return { columns, rows };
}

/** Returns excerpts of one dataset as what answers rest on: rows in the order of their tables, one that several hold only once, with the columns of all of them. */
export function joined(excerpts: readonly Excerpt[]): Known {
  const tables = pageTables.map((id) => {
    const found = new Map<number, object>();
    for (const { columns, rows } of excerpts.flatMap((one) => one.tables[id] ?? []))
      for (const [at, ...cells] of rows)
        found.set(at, {
          ...found.get(at),
          ...Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
        });
    const rows = [...found].toSorted(([a], [b]) => a - b).map(([, row]) => row);
    return [id, { objects: () => rows }] as const;
  });
  const known = Object.fromEntries(tables) as Record<PageTableId, { objects(): object[] }>;
  return { ...known, dataDate: excerpts[0]?.dataDate ?? null };
}
