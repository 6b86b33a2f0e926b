import { csvParseRows } from 'd3';
import type { TableSchema } from './schema.ts';

export type ChangedRow = {
  readonly key: string;
  readonly cells: readonly { readonly column: string; readonly from: string; readonly to: string }[];
};

/** What became of a table: rows by their key as one line, and the cells that changed. */
export type TableDiff = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedRow[];
  readonly newColumns: readonly string[];
  readonly lostColumns: readonly string[];
};

/**
 * Returns what changed between two states of a table, cell by cell as printed. Rows are recognised by their key; a row of which one
 * part of the key was corrected (a value, a status) counts as changed, not as one removed and one added.
 */
export function diffTable(schema: TableSchema, before: string, after: string): TableDiff {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const key = schema.key.filter((column) => old.header.includes(column) && now.header.includes(column));
  const keyOf = (row: PrintedRow) => key.map((column) => row[column]).join(' · ');
  const common = now.header.filter((column) => old.header.includes(column));
  const oldByKey = groupedBy(old.rows, keyOf);
  const added: PrintedRow[] = [];
  const pairs: [PrintedRow, PrintedRow][] = [];
  for (const row of now.rows) {
    const same = oldByKey.get(keyOf(row))?.shift();
    if (same) pairs.push([same, row]);
    else added.push(row);
  }
  const removed = [...oldByKey.values()].flat();
  const corrected = correctedRows(removed, added, key);
  const isPaired = new Set(corrected.flat());
  return {
    added: added.filter((row) => !isPaired.has(row)).map(keyOf),
    removed: removed.filter((row) => !isPaired.has(row)).map(keyOf),
    changed: [...pairs, ...corrected].flatMap(([from, to]) => {
      const cells = common
        .filter((column) => from[column] !== to[column])
        .map((column) => ({ column, from: from[column] ?? '', to: to[column] ?? '' }));
      return cells.length > 0 ? [{ key: keyOf(to), cells }] : [];
    }),
    newColumns: now.header.filter((column) => !old.header.includes(column)),
    lostColumns: old.header.filter((column) => !now.header.includes(column)),
  };
}

type PrintedRow = Readonly<Record<string, string>>;

function rowsOf(text: string): { readonly header: readonly string[]; readonly rows: readonly PrintedRow[] } {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return {
    header,
    rows: rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))),
  };
}

/**
 * Pairs what disappeared with what appeared where nearly all of the key agrees and nothing else fits: a corrected figure often
 * changes its precision too, so a long key may differ in two places.
 */
function correctedRows(
  removed: readonly PrintedRow[],
  added: readonly PrintedRow[],
  key: readonly string[],
): [PrintedRow, PrintedRow][] {
  const pairs = new Map<PrintedRow, PrintedRow>();
  const differences = (a: PrintedRow, b: PrintedRow) => key.filter((column) => a[column] !== b[column]).length;
  for (const allowed of key.length > 5 ? [1, 2] : key.length > 1 ? [1] : []) {
    const [left, right] = [
      removed.filter((row) => !pairs.has(row)),
      added.filter((row) => ![...pairs.values()].includes(row)),
    ];
    for (const row of left) {
      const [only, ...more] = right.filter((other) => differences(row, other) === allowed);
      if (only && more.length === 0 && left.filter((other) => differences(other, only) === allowed).length === 1)
        pairs.set(row, only);
    }
  }
  return [...pairs];
}

function groupedBy(rows: readonly PrintedRow[], keyOf: (row: PrintedRow) => string): Map<string, PrintedRow[]> {
  const groups = new Map<string, PrintedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
