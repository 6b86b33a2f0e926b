import { table, type ColumnTable } from 'arquero';
import { crossChecks } from './cross-checks.ts';
import { pageTables, schemas, type PageTableId, type TableId } from './index.ts';
import { DataError } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { fileOf } from './schema.ts';

/** Tables by name; those a page needs, or those that were asked for. */
export type Tables<K extends TableId = PageTableId> = { readonly [I in K]: ColumnTable } & {
  /** Day the dataset was compiled (ISO), from `datapackage.json`; `null` where the folder has none. */
  readonly dataDate: string | null;
};

/** Gives the text of a file of the data folder; rejects when it cannot be read. */
export type ReadText = (file: string) => Promise<string>;

/** The files `load` reads when no table is named, in the order they are asked for. */
export const dataFiles: readonly string[] = [...pageTables.map((id) => fileOf(schemas[id])), 'datapackage.json'];

/**
 * Returns the tables asked for, those of the page when none is named, checked against their schemas: types, required cells, keys,
 * dates in order, references from one loaded table to another.
 *
 * @throws DataError with file, row, column and value of each defect.
 */
export async function load<K extends TableId = PageTableId>(
  readText: ReadText,
  ids: readonly K[] = pageTables as readonly TableId[] as readonly K[],
): Promise<Tables<K>> {
  const [texts, description] = await Promise.all([
    Promise.all(ids.map((id) => readText(fileOf(schemas[id])))),
    readText('datapackage.json').catch(() => '{}'),
  ]);
  const read = ids.map((id, index) => ({
    id,
    schema: schemas[id],
    ...readCsv(texts[index] ?? '', schemas[id]),
  }));
  const problems = read.flatMap((result) => result.problems);
  if (problems.length === 0) problems.push(...crossChecks(read));
  if (problems.length > 0) throw new DataError(problems);
  const tables = Object.fromEntries(read.map(({ id, columns }) => [id, table(columns)])) as Record<K, ColumnTable>;
  return { ...tables, dataDate: dateOf(description) };
}

function dateOf(description: string): string | null {
  try {
    const { created } = JSON.parse(description) as { created?: string };
    return created?.slice(0, 10) ?? null;
  } catch {
    return null;
  }
}
