/** What a column of a table holds. A cell left empty is absent (`null`), never zero or an empty text. */
export type Column = {
  readonly type: 'text' | 'number' | 'integer' | 'date';
  /** An empty cell is an error. */
  readonly required?: true;
  /** The file may lack the whole column: the tables of others are often older than ours. */
  readonly optional?: true;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** `table.column` whose values this one must be among. */
  readonly refers?: `${string}.${string}`;
  readonly unit?: string;
};

export type TableSchema = {
  readonly name: string;
  /** Columns that together name a row; none: rows may repeat. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
};

type Cell<C extends Column> = C extends { values: readonly (infer V)[] } ? V : C['type'] extends 'number' | 'integer' ? number : string;

/** A row of a table, typed by its schema. */
export type Row<S extends TableSchema> = {
  readonly [K in keyof S['columns']]: S['columns'][K] extends { required: true } ? Cell<S['columns'][K]> : Cell<S['columns'][K]> | null;
};

/** One defect of a data file, exact enough to be mended: row as a spreadsheet counts it (the header is row 1). */
export type Problem = {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly expected: string;
};

/** Returns a problem as one line a developer can act on. */
export function describeProblem({ file, row, column, value, expected }: Problem): string {
  const place = [file, row === null ? null : `row ${row}`, column].filter(Boolean).join(', ');
  return `${place}: ${value === null ? '' : `${JSON.stringify(value)} – `}expected ${expected}`;
}

/** Data that cannot be trusted: every problem found, none dropped. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(describeProblem);
    if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`);
    super(shown.join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
