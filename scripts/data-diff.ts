// Says in words what changed in data/ since a git ref: npm run data:diff <ref>. Rows, best estimates, figures of the gallery.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadAll, type AllTables } from '../src/escale.ts';
import { diffTable, type TableDiff } from '../src/tables/diff.ts';
import { schemas } from '../src/tables/index.ts';
import type { ReadText } from '../src/tables/load.ts';
import { fileOf } from '../src/tables/schema.ts';
import { changedEstimates, changedFigures } from './data-diff-figures.ts';
import { folderReader, tableIds } from './data-folder.ts';

// `| head` closes the pipe before everything is said.
process.stdout.on('error', () => process.exit());

const shownAtMost = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const ref = refAsked();

console.log(`data/ since ${ref}`);
const tablesChanged = tableIds.filter(tellTable);
if (tablesChanged.length === 0) console.log('\nNo table changed.');
const [before, now] = [
  await tablesOf(ref, readerAt(ref)),
  await tablesOf('the working tree', folderReader(join(root, 'data'))),
];
if (before && now) {
  const estimates = changedEstimates(before, now);
  console.log(`\nBest estimates: ${estimates.length === 0 ? 'none changes' : `${estimates.length} changed`}`);
  tellSome(estimates);
  const { lines, figures } = changedFigures(before, now, join(root, 'src', 'gallery'));
  console.log(`\nGallery: ${lines.length} of ${figures} figures change`);
  tellSome(lines);
}

function refAsked(): string {
  const [asked, ...rest] = process.argv.slice(2);
  if (asked === undefined || rest.length > 0 || asked.startsWith('-')) fail('usage: npm run data:diff <git ref>');
  try {
    git('rev-parse', '--verify', '--quiet', `${asked}^{commit}`);
    return asked;
  } catch {
    return fail(`not a git ref here: ${asked}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function textAt(commit: string, file: string): string | null {
  try {
    return git('show', `${commit}:data/${file}`);
  } catch {
    return null;
  }
}

function readerAt(commit: string): ReadText {
  return async (file) => {
    const text = textAt(commit, file);
    if (text === null) throw new Error(`no data/${file} at ${commit}`);
    return text;
  };
}

/** Tables of an older state may break rules that came later: then only their rows are compared. */
async function tablesOf(state: string, readText: ReadText): Promise<AllTables | null> {
  try {
    return await loadAll(readText);
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    console.log(`\nBest estimates and gallery not compared: the data of ${state} do not load (${reason}).`);
    return null;
  }
}

/** Tells what became of one table; returns whether anything did. */
function tellTable(id: (typeof tableIds)[number]): boolean {
  const schema = schemas[id];
  const file = fileOf(schema);
  const path = join(root, 'data', file);
  const [old, present] = [textAt(ref, file), existsSync(path) ? readFileSync(path, 'utf8') : null];
  if (old === present) return false;
  if (old === null || present === null) {
    console.log(`\n${file}: ${old === null ? 'new table' : 'table gone'}`);
    return true;
  }
  const diff = diffTable(schema, old, present);
  console.log(`\n${file}: ${headlineOf(diff)}`);
  const lines = [
    ...diff.removed.map((key) => `− ${key}`),
    ...diff.added.map((key) => `+ ${key}`),
    ...diff.changed.map(({ key, cells }) =>
      [`~ ${key}`, ...cells.map(({ column, from, to }) => `${column}: ${quoted(from)} → ${quoted(to)}`)].join(
        '\n      ',
      ),
    ),
  ];
  tellSome(lines);
  return true;
}

function headlineOf({ added, removed, changed, newColumns, lostColumns }: TableDiff): string {
  const parts = [
    rowsThat(added.length, 'added'),
    rowsThat(removed.length, 'removed'),
    rowsThat(changed.length, 'changed'),
    newColumns.length > 0 ? `new columns ${newColumns.join(', ')}` : '',
    lostColumns.length > 0 ? `columns gone ${lostColumns.join(', ')}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'rows in another order, or spelled differently';
}

function tellSome(lines: readonly string[]): void {
  for (const line of lines.slice(0, shownAtMost)) console.log(`  ${line}`);
  if (lines.length > shownAtMost) console.log(`  and ${lines.length - shownAtMost} more`);
}

function rowsThat(count: number, verb: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en')} row${count === 1 ? '' : 's'} ${verb}`;
}

function quoted(cell: string): string {
  return cell === '' ? 'empty' : JSON.stringify(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
}
