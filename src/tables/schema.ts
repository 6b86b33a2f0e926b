import type { NameKind } from './name-kinds.ts';

/** What a column of a table holds. A cell left empty is absent (`null`), never zero or an empty text. */
export type Column = {
  /** `day` is a full ISO date; `date` may be known to the day, the month or the year only. */
  readonly type: 'text' | 'number' | 'integer' | 'date' | 'day';
  /** An empty cell is an error. */
  readonly required?: true;
  /** The file may lack the whole column: the tables of others are often older than ours. */
  readonly optional?: true;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** A regular expression for the whole cell (or each item of a list), and what it asks for in words. */
  readonly pattern?: string;
  readonly expected?: string;
  /** Several values in one cell, with this between them. */
  readonly list?: ';';
  /** `table.column` whose values this one must be among. */
  readonly refers?: `${string}.${string}`;
  /** Free text that `aliases.csv` maps to ids; an id may stand there too. */
  readonly names?: NameKind;
  /** What a row concerns: a port id, a sea area or a country of `ports.csv`, or world. */
  readonly scope?: true;
  readonly unit?: string;
  /** What the name does not say, for those who read the table without this code. */
  readonly description?: string;
};

/** Under which terms a table may be used; the terms themselves are in `licences.ts`. */
export type LicenceId = 'etalab-2.0' | 'facts-only' | 'mit';

export type TableSchema = {
  readonly name: string;
  /** Path inside the data folder where it is not `<name>.csv`. */
  readonly file?: string;
  /** What one row is, in a few words. */
  readonly row: string;
  readonly description?: string;
  /** Licence Ouverte 2.0 where nothing else is said. */
  readonly licence?: LicenceId;
  /** The publication a whole table was taken from; elsewhere every row names its own. */
  readonly origin?: { readonly title: string; readonly path: string };
  /** Columns that together name a row; none: rows may repeat. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
};

type Cell<C extends Column> = C extends { values: readonly (infer V)[] }
  ? V
  : C['type'] extends 'number' | 'integer'
    ? number
    : string;

/** A row of a table, typed by its schema. */
export type Row<S extends TableSchema> = {
  readonly [K in keyof S['columns']]: S['columns'][K] extends { required: true }
    ? Cell<S['columns'][K]>
    : Cell<S['columns'][K]> | null;
};

/** Returns the path of a table's file inside the data folder. */
export function fileOf(schema: TableSchema): string {
  return schema.file ?? `${schema.name}.csv`;
}
