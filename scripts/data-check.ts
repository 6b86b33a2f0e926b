// Checks a data folder, ours or another: npm run -s data:check [-- --data DIR]. Exit 1 when something is wrong, 2 when the question is.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measures } from '../src/query/measures.ts';
import { checkTogether, type TableCheck } from '../src/tables/checks.ts';
import { pageTables, schemas } from '../src/tables/index.ts';
import { jumpsOf, type BreakRow, type Jump } from '../src/tables/jumps.ts';
import { load } from '../src/tables/load.ts';
import { describeProblem } from '../src/tables/problem.ts';
import { fileOf } from '../src/tables/schema.ts';
import { bestEstimates, countedMeasures } from './data-estimates.ts';
import { checkFile, folderReader, tableIds } from './data-folder.ts';

// `| head` closes the pipe before everything is said.
process.stdout.on('error', () => process.exit());

const began = performance.now();
const folder = folderAsked();
const checked = tableIds.map((id) => {
  const result = checkFile(folder, id);
  console.log(tableLine(result));
  return result;
});
const together = checkTogether(checked);
const problems = [...checked.flatMap((table) => table.problems ?? []), ...together.problems];
console.log(`${'keys, references, names, periods, sums'.padEnd(42)}${verdict(together.problems.length)}`);

const review = [
  ...repeatedLines(),
  ...strangerLines(),
  ...(problems.length === 0 ? (await jumps()).map(jumpLine) : []),
];
if (review.length > 0)
  console.log(['', 'To review, not wrong by themselves:', ...review.map((line) => `  ${line}`)].join('\n'));
if (problems.length > 0) console.error(['', ...problems.map(describeProblem)].join('\n'));
console.log(`\n${summary()}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function folderAsked(): string {
  const asked = dataOption() ?? fileURLToPath(new URL('../data', import.meta.url));
  if (existsSync(asked) && statSync(asked).isDirectory()) return asked;
  return refuse(`no such folder: ${asked}`);
}

function dataOption(): string | undefined {
  try {
    return parseArgs({ options: { data: { type: 'string' } } }).values.data;
  } catch (error) {
    return refuse(
      `${error instanceof Error ? error.message : String(error)}\nusage: npm run -s data:check [-- --data DIR]`,
    );
  }
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function tableLine({ id, rows, problems: found }: TableCheck): string {
  const name = fileOf(schemas[id]).padEnd(32);
  return found === null
    ? `${name}        –  not there, may be missing`
    : `${name}${rows.toLocaleString('en').padStart(9)} ${verdict(found.length)}`;
}

function verdict(count: number): string {
  return count === 0 ? ' ok' : ` ${counted(count, 'error')}`;
}

function repeatedLines(): string[] {
  return together.repeated.map(
    ({ rows, port, metric, value, source }) =>
      `traffic.csv, rows ${rows.join(' and ')}: ${port} ${metric} ${value.toLocaleString('en')} twice from ${source}, read differently`,
  );
}

/** A CSV that no schema describes would be served without ever being checked. */
function strangerLines(): string[] {
  const known = new Set(tableIds.map((id) => fileOf(schemas[id])));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.csv') && !known.has(file))
    .map((file) => `${file}: no schema in src/tables describes it, it was not checked`);
}

/** The best estimates need every table of the page; an older folder may lack some. */
async function jumps(): Promise<Jump[]> {
  const missing = checked.filter((table) => table.problems === null).map(({ id }) => id);
  if (pageTables.some((id) => missing.includes(id))) return [];
  const tables = await load(folderReader(folder));
  const breakRows = tables.breaks.objects() as BreakRow[];
  return countedMeasures.flatMap((id) =>
    [...bestEstimates(tables, id)].flatMap(([port, years]) => jumpsOf(port, measures[id].metric, years, breakRows)),
  );
}

function jumpLine({ port, metric, year, before, value }: Jump): string {
  const change = Math.round((value / before - 1) * 100);
  return `${port} ${metric}: ${before.toLocaleString('en')} in ${year - 1}, ${value.toLocaleString('en')} in ${year} (${change > 0 ? '+' : '−'}${Math.abs(change)}%)`;
}

function summary(): string {
  const there = checked.filter((table) => table.problems !== null);
  const rows = there.reduce((sum, table) => sum + table.rows, 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${counted(there.length, 'table')}, ${rows.toLocaleString('en')} rows, ${counted(problems.length, 'error')}, ${review.length} to review, ${seconds} s`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
