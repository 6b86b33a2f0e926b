import type { Problem } from './problem.ts';
import type { Columns } from './read-csv.ts';
import { fileOf, type Column, type TableSchema } from './schema.ts';

/** A table as it was read, with the schema it was read by. */
export type CheckedTable = { readonly schema: TableSchema; readonly columns: Columns };

/**
 * Returns what only shows when rows and tables are held against each other: repeated keys, references to rows that are not there,
 * periods that end before they begin. A reference to a table that is not among `targets` is left alone.
 */
export function crossChecks(tables: readonly CheckedTable[], targets: readonly CheckedTable[] = tables): Problem[] {
  return tables.flatMap(({ schema, columns }) => [
    ...repeatedKeys(schema, columns),
    ...danglingReferences(schema, columns, targets),
    ...reversedPeriods(schema, columns),
  ]);
}

function repeatedKeys(schema: TableSchema, columns: Columns): Problem[] {
  if (schema.key.length === 0) return [];
  const seen = new Map<string, number>();
  return rowsOf(columns).flatMap((row) => {
    const parts = schema.key.map((name) => columns[name]?.[row] ?? null);
    // An unreadable cell has been reported already.
    if (parts.includes(null)) return [];
    const key = parts.join(' · ');
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row);
      return [];
    }
    return [problemAt(schema, row, schema.key.join(' + '), key, `a row that is not there already (row ${before + 2})`)];
  });
}

function danglingReferences(schema: TableSchema, columns: Columns, tables: readonly CheckedTable[]): Problem[] {
  return Object.entries(schema.columns).flatMap(([name, column]) => {
    const known = column.refers === undefined ? null : valuesOf(column.refers, tables);
    if (known === null) return [];
    return rowsOf(columns).flatMap((row) =>
      itemsOf(columns[name]?.[row] ?? null, column)
        .filter((item) => !known.has(item))
        .map((item) =>
          problemAt(
            schema,
            row,
            name,
            String(item),
            `a ${column.refers?.split('.')[1]} of ${column.refers?.split('.')[0]}.csv`,
          ),
        ),
    );
  });
}

function valuesOf(reference: string, tables: readonly CheckedTable[]): Set<string | number | null> | null {
  const [table = '', column = ''] = reference.split('.');
  const target = tables.find(({ schema }) => schema.name === table);
  return target ? new Set(target.columns[column]) : null;
}

/** Returns the values of a cell: several where its column holds a list. */
export function itemsOf(value: string | number | null, column: Column): readonly (string | number)[] {
  if (value === null) return [];
  return column.list === undefined ? [value] : String(value).split(column.list);
}

function reversedPeriods(schema: TableSchema, columns: Columns): Problem[] {
  const [from, to] = 'period_start' in columns ? ['period_start', 'period_end'] : ['from', 'to'];
  const [starts, ends] = [columns[from], columns[to]];
  if (!starts || !ends) return [];
  return rowsOf(columns).flatMap((row) => {
    const [start, end] = [starts[row] ?? null, ends[row] ?? null];
    if (start === null || end === null || !isAfter(String(start), String(end))) return [];
    return [problemAt(schema, row, to, String(end), `a date on or after ${start}`)];
  });
}

/** Dates known to the year or month only are compared as far as both go. */
function isAfter(start: string, end: string): boolean {
  const known = Math.min(start.length, end.length);
  return start.slice(0, known) > end.slice(0, known);
}

/** Returns the row numbers of a table, counted from 0 without the header. */
export function rowsOf(columns: Columns): number[] {
  return Array.from(Object.values(columns)[0] ?? [], (_, row) => row);
}

/** Returns a problem of one cell; `row` counts from 0 without the header. */
export function problemAt(schema: TableSchema, row: number, column: string, value: string, expected: string): Problem {
  return { file: fileOf(schema), row: row + 2, column, value, expected };
}
