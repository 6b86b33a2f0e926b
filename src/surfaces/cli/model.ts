import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  backtest,
  baselineTables,
  forecastsCsv,
  load,
  sayScenarioNote,
  scenarioFacts,
  scenarioTables,
  whatIf,
  type Tables,
} from '../../escale.ts';
import { readScenarioFile } from '../../spec/scenario-file.ts';
import type { ModelOrder } from './model-args.ts';
import { UsageError } from './usage.ts';

const shipped = fileURLToPath(new URL('../../../data', import.meta.url));
const mostBytes = 2_000_000;

/** Returns what the model answers as JSON; `say` hears what was not taken as it was given. Throws a UsageError where the call is wrong. */
export async function askModel(order: ModelOrder, say: (line: string) => void): Promise<string> {
  if (order.command === 'backtest') {
    const tables = await baselineFrom(order.data ?? shipped);
    const { summary, forecasts } = backtest(tables, order.fit === null ? null : await baselineFrom(order.fit));
    if (order.forecasts !== null) await written(order.forecasts, forecastsCsv(forecasts));
    return JSON.stringify(summary, null, 2);
  }
  const tables = await load(reader(order.data ?? shipped), scenarioTables);
  const text = await scenarioText(order.file);
  const read = readScenarioFile(text);
  if ('problem' in read && read.problem === 'newer')
    throw new UsageError(`the scenario is of a later version of Escale: ${order.file}`);
  // What is wrong with any other file is told by the parser, field by field.
  const answer = whatIf(scenarioFacts(tables), 'raw' in read ? read.raw : text, order.seek);
  for (const note of answer.notes ?? []) say(sayScenarioNote(note, 'en'));
  if (order.seek && !answer.goalSeek && !answer.frontier)
    throw new UsageError(
      answer.target === null
        ? 'a goal is sought for a target: the scenario has none'
        : `no such lever in the scenario: ${order.seek.lever}`,
    );
  return JSON.stringify(answer, null, 2);
}

/** A file too large to be a scenario is not read: what stands for it is told by the parser like any other. */
async function scenarioText(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`no such file: ${file}`);
  return found.size > mostBytes ? ' '.repeat(mostBytes) : readFile(file, 'utf8');
}

/** A folder of one's own may hold ports, figures and sources alone: breaks and parameters are then the shipped ones. */
async function baselineFrom(folder: string): Promise<Tables<(typeof baselineTables)[number]>> {
  const own = reader(folder);
  const common = reader(shipped);
  return load(
    (file) =>
      (file === 'breaks.csv' || file === 'parameters.csv') && !existsSync(join(folder, file))
        ? common(file)
        : own(file),
    baselineTables,
  );
}

function reader(folder: string) {
  return async (file: string) =>
    new TextDecoder('utf-8', { fatal: true }).decode(
      await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(`cannot read ${join(folder, file)}: ${error.code ?? error.message}`);
      }),
    );
}

async function written(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot write ${file}: ${error.code ?? error.message}`);
  });
}
