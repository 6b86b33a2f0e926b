import { crossChecks, rowsOf, type CheckedTable } from './cross-checks.ts';
import { repeatedFigures, sumProblems, type RepeatedFigure } from './figure-checks.ts';
import { requiredTables, schemas, type TableId } from './index.ts';
import { nameChecks } from './name-checks.ts';
import type { Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { fileOf } from './schema.ts';

export type TableCheck = CheckedTable & {
  readonly id: TableId;
  readonly rows: number;
  /** What is wrong inside the table; `null` where the folder has no such file and may lack it. */
  readonly problems: readonly Problem[] | null;
};

/** Returns what one table of a data folder holds and what is wrong in it; `text` is `null` where there is no such file. */
export function checkTable(id: TableId, text: string | null): TableCheck {
  const schema = schemas[id];
  if (text === null) {
    const missing: Problem = {
      file: fileOf(schema),
      row: null,
      column: null,
      value: null,
      expected: 'this file in the folder',
    };
    return { id, schema, columns: {}, rows: 0, problems: requiredTables.includes(id) ? [missing] : null };
  }
  const { columns, problems } = readCsv(text, schema);
  return { id, schema, columns, rows: rowsOf(columns).length, problems };
}

export type FolderCheck = {
  readonly problems: readonly Problem[];
  readonly repeated: readonly RepeatedFigure[];
};

/** Tables whose ids the names of all others are held against. */
const idTables: readonly TableId[] = ['aliases', 'brands', 'groups', 'ports', 'ships'];

/**
 * Returns what shows only when the tables are held against each other: keys, references, names, periods, totals against their parts;
 * and, for review, figures that one source prints twice. Nothing is held against a table that has problems of its own: one damaged
 * row there would be named by every row that refers to it.
 */
export function checkTogether(checked: readonly TableCheck[]): FolderCheck {
  const readable = checked.filter(({ rows }) => rows > 0);
  const sound = readable.filter(({ problems }) => problems?.length === 0);
  const figures = sound.filter(({ id }) => id === 'traffic');
  const idsAreSound = checked.every(({ id, problems }) => !idTables.includes(id) || !problems || problems.length === 0);
  return {
    problems: [
      ...crossChecks(readable, sound),
      ...(idsAreSound ? nameChecks(readable) : []),
      ...figures.flatMap(sumProblems),
    ],
    repeated: figures.flatMap(repeatedFigures),
  };
}
