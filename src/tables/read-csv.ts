import { csvParseRows } from 'd3';
import { readCell } from './cell.ts';
import type { Problem, TableSchema } from './schema.ts';

export type Columns = Record<string, (string | number | null)[]>;

/**
 * Returns the columns of a CSV text (RFC 4180, UTF-8) as its schema types them, and every problem found on the way.
 *
 * A column that the file may lack comes back filled with `null`. Quoted newlines, CRLF and a byte-order mark are read rightly.
 */
export function readCsv(text: string, schema: TableSchema): { columns: Columns; problems: Problem[] } {
  const file = `${schema.name}.csv`;
  const problem = (expected: string, row: number | null = null, column: string | null = null, value: string | null = null): Problem => ({
    file,
    row,
    column,
    value,
    expected,
  });
  const names = Object.keys(schema.columns);
  const columns: Columns = Object.fromEntries(names.map((name) => [name, []]));
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const damage = damageOf(body);
  if (damage !== null) return { columns, problems: [problem(damage)] };

  const [header = [], ...rows] = csvParseRows(body);
  const problems = headerProblems(header, schema).map((found) => problem(found.expected, 1, found.column));
  if (problems.length > 0) return { columns, problems };

  const at = new Map(header.map((name, index) => [name, index]));
  rows.forEach((cells, index) => {
    const row = index + 2;
    if (cells.length !== header.length) {
      problems.push(problem(`${header.length} cells, found ${cells.length}`, row));
      return;
    }
    for (const name of names) {
      const position = at.get(name);
      const column = schema.columns[name];
      if (column === undefined) continue;
      const result = position === undefined ? { value: null } : readCell(cells[position] ?? '', column);
      if ('expected' in result) problems.push(problem(result.expected, row, name, cells[position ?? 0] ?? ''));
      columns[name]?.push('expected' in result ? null : result.value);
    }
  });
  return { columns, problems };
}

/** What makes a text no CSV at all, before any cell is read. */
function damageOf(text: string): string | null {
  if (text.trim() === '') return 'a table, found an empty file';
  if (/^\s*</.test(text)) return 'a table, found a web page';
  if (text.includes('\uFFFD') || text.includes('\0')) return 'UTF-8 text, found damaged characters';
  if ((text.split('"').length - 1) % 2 === 1) return 'as many closing as opening quotes (the file may be cut short)';
  return null;
}

function headerProblems(header: readonly string[], schema: TableSchema): { expected: string; column: string }[] {
  const missing = Object.entries(schema.columns)
    .filter(([name, column]) => !column.optional && !header.includes(name))
    .map(([name]) => ({ expected: 'this column in the header', column: name }));
  const unknown = header
    .filter((name) => !Object.hasOwn(schema.columns, name))
    .map((name) => ({ expected: `a column of this table (${Object.keys(schema.columns).join(', ')})`, column: name }));
  const twice = header.filter((name, index) => header.indexOf(name) !== index).map((name) => ({ expected: 'each column once', column: name }));
  return [...missing, ...unknown, ...twice];
}
