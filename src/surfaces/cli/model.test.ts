import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askModel } from './model.ts';
import { readModelArgs } from './model-args.ts';
import { UsageError } from './usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'escale-'));
const ask = async (words: string) => {
  const told: string[] = [];
  const order = readModelArgs(words.split(' '));
  if (!order) throw new Error(`not for the model: ${words}`);
  return { answer: JSON.parse(await askModel(order, (line) => told.push(line))) as Record<string, unknown>, told };
};
const scenario = (value: unknown) => {
  const file = join(folder, 'own.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

test('a scenario file is answered, with the goal where one is sought', async () => {
  const { answer, told } = await ask('scenario data/scenarios/rci-returns.json --json --seek calls --probability 0.6');
  expect(told).toEqual([]);
  expect(answer['goalSeek']).toMatchObject({ lever: 'moves.0.calls', asked: 0.6, reachable: true });
  expect(Object.keys((answer['years'] as object[])[0] ?? {})).toEqual([
    'year',
    'p10',
    'p25',
    'p50',
    'p75',
    'p90',
    'guests50',
    'lost50',
  ]);
});

test('what is absurd in a file is told line by line, and answered all the same', async () => {
  const { answer, told } = await ask(
    `scenario ${scenario({ draws: 200, moves: [{ occupancy: 9, calls: 'NaN', berths: -1 }] })} --json`,
  );
  expect(told).toEqual([
    'moves.0.calls: “NaN” cannot be read; 26 instead.',
    'moves.0.berths: -1 is out of bounds; 0 is the nearest valid value.',
    'moves.0.occupancy: 9 is out of bounds; 1.5 is the nearest valid value.',
  ]);
  expect(answer['years']).toHaveLength(10);
  const { told: large } = await ask(`scenario ${scenario(`{"id":"${'x'.repeat(3_000_000)}"}`)} --json`);
  expect(large).toEqual(['scenario is too long; kept: an empty scenario.']);
});

test('a file exported from the page is answered as the scenario it was made of', async () => {
  const shipped = JSON.parse(readFileSync('data/scenarios/next-target.json', 'utf8')) as object;
  const pin = { model: '2026-02-01', data: '2026-02-14', year: 2030, median: 1, probability: null };
  const exported = { escale: 'scenario', version: 1, ...shipped, pin };
  expect(await ask(`scenario ${scenario(exported)} --json`)).toEqual(
    await ask('scenario data/scenarios/next-target.json --json'),
  );
  await expect(ask(`scenario ${scenario({ ...exported, version: 99 })} --json`)).rejects.toThrow('later version');
});

test('the back-test prints its grades and writes a row for each forecast', async () => {
  const file = join(folder, 'forecasts.csv');
  const { answer } = await ask(`backtest --json --forecasts ${file}`);
  expect(Object.keys(answer)).toEqual(['ports', 'forecasts', 'byHorizon', 'byPort', 'withBreaks']);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength((answer['forecasts'] as number) + 1);
});

test('what is learnt elsewhere is learnt there only', async () => {
  const ports = ['barcelona', 'genoa', 'hamburg', 'miami', 'civitavecchia', 'venice'];
  const rows = readFileSync('data/traffic.csv', 'utf8').split('\n');
  const own = mkdtempSync(join(tmpdir(), 'escale-fit-'));
  writeFileSync(
    join(own, 'traffic.csv'),
    rows.filter((row, at) => at === 0 || ports.includes(row.split(',')[0] ?? '')).join('\n'),
  );
  for (const file of ['ports.csv', 'sources.csv']) writeFileSync(join(own, file), readFileSync(`data/${file}`));
  const [here, there] = [await ask('backtest --json'), await ask(`backtest --json --fit ${own}`)];
  expect(there.answer['forecasts']).toBe(here.answer['forecasts']);
  expect(there.answer['byHorizon']).not.toEqual(here.answer['byHorizon']);
  expect((await ask(`backtest --json --data ${own}`)).answer['ports']).toBe(ports.length);
}, 60_000);

test.each([
  ['scenario', 'scenario takes one file'],
  ['scenario a.json --probability 0.5', '--probability goes with --seek'],
  ['scenario a.json --seek calls --probability 2', 'probability is a number between 0 and 1'],
  ['scenario a.json --fit data', '--fit and --forecasts are for backtest'],
  ['backtest a.json', 'backtest takes no file'],
])('a wrong call is told: %s', (words, reason) => {
  expect(() => readModelArgs(words.split(' '))).toThrow(reason);
});

test('a lever that a scenario does not have, and a file that is not there, are wrong calls', async () => {
  await expect(ask('scenario data/scenarios/plan-2017.json --seek calls')).rejects.toThrow(UsageError);
  await expect(ask('scenario nowhere.json')).rejects.toThrow('no such file');
  expect(readModelArgs(['render', 'x'])).toBeNull();
});
