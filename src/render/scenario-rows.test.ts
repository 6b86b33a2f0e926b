import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { draw, loadAll, parse, query, render, type AllTables, type Figure } from '../escale.ts';

let tables: AllTables;
beforeAll(async () => {
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

async function figureOf(link: string): Promise<Figure> {
  const { spec, notes } = parse(link);
  const set = query(tables, spec);
  return { spec, notes, set, scene: await draw(set, spec, { width: 960 }) };
}
const csvOf = async (link: string) => csvParse(await render(await figureOf(link), 'csv'));

test('a fan: a line is a counted year with its value, or a modelled one with what lies below', async () => {
  const rows = await csvOf('?chart=fan&scenario=three-returns');
  expect(rows.find((row) => row['year'] === '2017')).toMatchObject({ state: 'counted', value: '1487313', p50: '' });
  const modelled = rows.filter((row) => row['state'] === 'modelled');
  expect(modelled.map((row) => row['year'])).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
  for (const row of modelled) {
    const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90'].map((id) => Number(row[id]));
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
    expect(quantiles.every((one) => one % Number(row['step']) === 0)).toBe(true);
    expect(row['value']).toBe('');
  }
});

test('a waterfall: a line is a step, and whole passengers add up to the result', async () => {
  const rows = await csvOf('?chart=waterfall&scenario=three-returns&lang=en');
  expect(rows.map((row) => row['name'] || row['part'])).toEqual([
    'base',
    'growth',
    'Royal Caribbean',
    'Norwegian',
    'Disney',
    'result',
    'distance',
  ]);
  const mean = (part: string) => rows.filter((row) => row['part'] === part).map((row) => Number(row['mean']));
  const sum = [...mean('base'), ...mean('growth'), ...mean('move')].reduce((all, one) => all + one, 0);
  expect(sum).toBe(mean('result')[0]);
  expect((mean('result')[0] ?? 0) + (mean('distance')[0] ?? 0)).toBe(2_000_000);
  expect(rows.at(-1)).toMatchObject({ part: 'distance', side: 'short' });
  expect(rows[0]).toMatchObject({ scenario_id: 'three-returns', port_id: 'marseille', year: '2017', state: 'counted' });
});

test('a tornado: a line is a lever with its ends, every one of them, and says which is a judgement', async () => {
  const figure = await figureOf('?chart=tornado&scenario=three-returns&lang=en');
  const rows = await csvOf('?chart=tornado&scenario=three-returns&lang=en');
  expect(rows).toHaveLength(figure.set.whatIf?.scenarios[0]?.swings.length ?? 0);
  expect(rows.find((row) => row['lever'] === 'moves.1.calls')).toMatchObject({
    of: 'Norwegian',
    low: '11',
    high: '28',
    judgement: 'no',
  });
  expect(rows.find((row) => row['lever'] === 'moves.2.calls')).toMatchObject({ judgement: 'yes' });
  expect(rows.find((row) => row['lever'] === 'baseline')).toMatchObject({ low: '', high: '', judgement: '' });
});

test('a year that is asked for is the year of the steps', async () => {
  const rows = await csvOf('?chart=waterfall&scenario=three-returns&time=2024');
  expect(rows.find((row) => row['part'] === 'result')).toMatchObject({ year: '2024' });
});

test('the JSON of a figure of scenarios has what the model answered', async () => {
  const answer = JSON.parse(await render(await figureOf('?chart=waterfall&scenario=day-cap'), 'json')) as {
    whatIf: { scenarios: { asked: string; steps: object[] }[] };
  };
  expect(answer.whatIf.scenarios[0]?.asked).toBe('day-cap');
  expect(answer.whatIf.scenarios[0]?.steps.length).toBeGreaterThan(3);
});

test('what the model says is no finer in a file than in the table, whatever the figure', async () => {
  const columns = {
    '?chart=compare&scenario=next-target.day-cap': [
      ['difference_p50', 'difference_step'],
      ['p50', 'step'],
    ],
    '?chart=backtest': [['p50', 'step']],
    '?chart=tornado&scenario=three-returns': [
      ['low_result', 'step'],
      ['central', 'central_step'],
    ],
  } as const;
  const finer: string[] = [];
  for (const [link, pairs] of Object.entries(columns))
    for (const row of await csvOf(link))
      for (const [value, step] of pairs)
        if (row[value] && Math.abs(Number(row[value]) % Number(row[step])) > 0) finer.push(`${link} ${value}`);
  expect(finer).toEqual([]);
});
