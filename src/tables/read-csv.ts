import { csvParseRows } from 'd3';
import { readCell } from './cell.ts';
import type { Problem } from './problem.ts';
import { quoteProblem } from './quotes.ts';
import { fileOf, type TableSchema } from './schema.ts';

export type Columns = Readonly<Record<string, (string | number | null)[]>>;

export type ReadTable = { readonly columns: Columns; readonly problems: readonly Problem[] };

/**
 * Returns the columns of a CSV text (RFC 4180, UTF-8) as its schema types them, and every problem found on the way.
 *
 * A column that the file may lack comes back filled with `null`. Quoted newlines, CRLF and a byte-order mark are read rightly.
 */
export function readCsv(text: string, schema: TableSchema): ReadTable {
  const problem = at(fileOf(schema));
  const names = Object.keys(schema.columns);
  const columns: Columns = Object.fromEntries(names.map((name) => [name, []]));
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const damage = damageOf(body);
  if (damage !== null) return { columns, problems: [problem(damage)] };
  const quotes = quoteProblem(body);
  if (quotes !== null) return { columns, problems: [problem(quotes.expected, quotes.row)] };

  const [header = [], ...rows] = csvParseRows(body);
  const headerProblems = problemsOfHeader(header, schema).map(({ expected, column }) => problem(expected, 1, column));
  if (headerProblems.length > 0) return { columns, problems: headerProblems };

  const position = new Map(header.map((name, index) => [name, index]));
  const problems = rows.flatMap((cells, index) => {
    const row = index + 2;
    if (cells.length !== header.length) {
      // The row keeps its place, so that the rows after it keep their numbers.
      for (const name of names) columns[name]?.push(null);
      return [problem(`${header.length} cells, found ${cells.length}`, row)];
    }
    return names.flatMap((name) => {
      const column = schema.columns[name];
      const cell = cells[position.get(name) ?? -1];
      if (column === undefined) return [];
      const result = cell === undefined ? { value: null } : readCell(cell, column);
      columns[name]?.push('expected' in result ? null : result.value);
      return 'expected' in result ? [problem(result.expected, row, name, cell ?? '')] : [];
    });
  });
  return { columns, problems };
}

function at(file: string) {
  return (
    expected: string,
    row: number | null = null,
    column: string | null = null,
    value: string | null = null,
  ): Problem => ({
    file,
    row,
    column,
    value,
    expected,
  });
}

/** What makes a text no CSV at all, before any cell is read. */
function damageOf(text: string): string | null {
  if (text.trim() === '') return 'a table, found an empty file';
  if (/^\s*</.test(text)) return 'a table, found a web page';
  if (text.includes('\0')) return 'UTF-8 text, found another encoding';
  return null;
}

function problemsOfHeader(header: readonly string[], schema: TableSchema): { expected: string; column: string }[] {
  const missing = Object.entries(schema.columns)
    .filter(([name, column]) => !column.optional && !header.includes(name))
    .map(([name]) => ({ expected: 'this column in the header', column: name }));
  const unknown = header
    .filter((name) => !Object.hasOwn(schema.columns, name))
    .map((name) => ({
      expected: `a column of this table (${Object.keys(schema.columns).join(', ')})`,
      column: name,
    }));
  const twice = header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({ expected: 'each column once', column: name }));
  return [...missing, ...unknown, ...twice];
}
