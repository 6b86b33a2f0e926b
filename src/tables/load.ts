import { table, type ColumnTable } from 'arquero';
import { schemas, type TableId } from './index.ts';
import { readCsv, type Columns } from './read-csv.ts';
import { DataError, type Problem, type TableSchema } from './schema.ts';

export type Tables = { readonly [K in TableId]: ColumnTable } & {
  /** Day the dataset was compiled (ISO), from `datapackage.json`; `null` where the folder has none. */
  readonly dataDate: string | null;
};

/** Gives the text of a file of the data folder; rejects when it cannot be read. */
export type ReadText = (file: string) => Promise<string>;

/** The files `load` reads, in the order they are asked for. */
export const dataFiles: readonly string[] = [...Object.values(schemas).map((schema) => `${schema.name}.csv`), 'datapackage.json'];

/**
 * Returns every table, checked against its schema: types, required cells, keys, references to other tables, dates in order.
 *
 * @throws DataError with file, row, column and value of each defect.
 */
export async function load(readText: ReadText): Promise<Tables> {
  const ids = Object.keys(schemas) as TableId[];
  const [texts, description] = await Promise.all([
    Promise.all(ids.map((id) => readText(`${schemas[id].name}.csv`))),
    readText('datapackage.json').catch(() => '{}'),
  ]);
  const read = ids.map((id, index) => readCsv(texts[index] ?? '', schemas[id]));
  const columns = Object.fromEntries(ids.map((id, index) => [id, read[index]?.columns ?? {}])) as Record<TableId, Columns>;
  const problems = read.flatMap((result) => result.problems);
  if (problems.length === 0) problems.push(...crossChecks(columns));
  if (problems.length > 0) throw new DataError(problems);
  const tables = Object.fromEntries(ids.map((id) => [id, table(columns[id])])) as { [K in TableId]: ColumnTable };
  return { ...tables, dataDate: dateOf(description) };
}

function dateOf(description: string): string | null {
  const { created } = JSON.parse(description) as { created?: string };
  return created?.slice(0, 10) ?? null;
}

/** What only shows when rows and tables are held against each other. */
function crossChecks(columns: Record<TableId, Columns>): Problem[] {
  return (Object.keys(schemas) as TableId[]).flatMap((id) => [
    ...repeatedKeys(schemas[id], columns[id]),
    ...danglingReferences(schemas[id], columns[id], columns),
    ...reversedPeriods(schemas[id], columns[id]),
  ]);
}

function repeatedKeys(schema: TableSchema, columns: Columns): Problem[] {
  if (schema.key.length === 0) return [];
  const seen = new Map<string, number>();
  return rowsOf(columns).flatMap((row) => {
    const key = schema.key.map((name) => columns[name]?.[row]).join(' · ');
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row);
      return [];
    }
    return [problemAt(schema, row, schema.key.join(' + '), key, `a row that is not there already (row ${before + 2})`)];
  });
}

function danglingReferences(schema: TableSchema, columns: Columns, all: Record<TableId, Columns>): Problem[] {
  return Object.entries(schema.columns).flatMap(([name, column]) => {
    if (column.refers === undefined) return [];
    const [target = '', targetColumn = ''] = column.refers.split('.');
    const targetId = (Object.keys(schemas) as TableId[]).find((id) => schemas[id].name === target);
    const known = new Set(targetId ? all[targetId][targetColumn] : []);
    return rowsOf(columns).flatMap((row) => {
      const value = columns[name]?.[row] ?? null;
      return value === null || known.has(value) ? [] : [problemAt(schema, row, name, String(value), `a ${targetColumn} of ${target}.csv`)];
    });
  });
}

function reversedPeriods(schema: TableSchema, columns: Columns): Problem[] {
  const starts = columns['period_start'] ?? columns['from'];
  const ends = columns['period_end'] ?? columns['to'];
  if (!starts || !ends) return [];
  return rowsOf(columns).flatMap((row) => {
    const start = starts[row];
    const end = ends[row];
    if (start === null || end === null || start === undefined || end === undefined || String(start) <= String(end)) return [];
    return [problemAt(schema, row, 'period_end' in columns ? 'period_end' : 'to', String(end), `a date on or after ${start}`)];
  });
}

function rowsOf(columns: Columns): number[] {
  return Array.from(Object.values(columns)[0] ?? [], (_, row) => row);
}

function problemAt(schema: TableSchema, row: number, column: string, value: string, expected: string): Problem {
  return { file: `${schema.name}.csv`, row: row + 2, column, value, expected };
}
