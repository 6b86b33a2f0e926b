import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { describe, draw, loadAll, parse, query, type AllTables } from '../../escale.ts';
import { tableOf } from '../../locale/table.ts';
import type { SwingShown } from '../../series/swings.ts';
import { prepare } from '../index.ts';
import { clashes, oddNames, told } from './scenario.fixture.ts';

let tables: AllTables;
beforeAll(async () => {
  await prepare('tornado');
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'));
});

const asked = (link: string) => {
  const { spec } = parse(link);
  return { spec, set: query(tables, spec) };
};

test.each(['three-returns', 'homeport-first', 'largest-leaves', 'day-cap'])(
  '%s: the widest lever stands first, twelve at most, and the table has every one',
  async (id) => {
    const { spec, set } = asked(`?chart=tornado&scenario=${id}`);
    const { points } = await draw(set, spec, { width: 960 });
    const swings = set.whatIf?.scenarios[0]?.swings ?? [];
    expect(swings.map(({ swing }) => swing)).toEqual(swings.map(({ swing }) => swing).toSorted((a, b) => b - a));
    expect(points.length).toBe(Math.min(12, swings.filter(({ swing }) => swing > 0).length));
    const table = tableOf(spec, set);
    expect(table.rows.map(({ key }) => key)).toEqual(swings.map(({ lever }) => lever));
    points.forEach(({ value }, at) => expect(value.endsWith(table.rows[at]?.cells[5]?.text ?? '?')).toBe(true));
    const left = swings.length - points.length;
    if (left > 0) expect(describe(spec, set).subtitle).toContain('dans le tableau');
  },
);

test('the result with every lever at its centre lies between the ends of every bar that is not of time', () => {
  const { set } = asked('?chart=tornado&scenario=three-returns');
  const [shown] = set.whatIf?.scenarios ?? [];
  const central = shown?.central ?? 0;
  const outside = (shown?.swings ?? [])
    .filter(
      ({ low, high }) => Math.min(low.result, high.result) > central || Math.max(low.result, high.result) < central,
    )
    .map(({ lever: path }) => path)
    .filter((path) => !path.endsWith('lead'));
  expect(outside).toEqual([]);
});

const lever = (
  path: string,
  low: number,
  high: number,
  results: readonly [number, number],
  name: string | null = 'Norwegian',
) =>
  ({
    lever: path,
    low: { at: low, result: results[0] },
    high: { at: high, result: results[1] },
    swing: Math.abs(results[1] - results[0]),
    of: name === null ? null : { fr: name, en: name },
    judgement: false,
  }) satisfies SwingShown;
const luck = (low: number, high: number): SwingShown => ({
  lever: 'baseline',
  low: { at: null, result: low },
  high: { at: null, result: high },
  swing: high - low,
  of: null,
  judgement: false,
});

test.each([
  [
    [lever('moves.1.calls', 11, 28, [1_900_000, 2_020_000])],
    'Three returns: “calls a year” (Norwegian) weighs most in 2020, 120,000',
  ],
  [
    [luck(1_500_000, 2_700_000), lever('limits.dailyCap', 10_000, 18_000, [1_900_000, 2_020_000], null)],
    'Three returns: “cap on passengers a day” weighs most in 2020, 120,000; the port’s own luck, 10 times as much',
  ],
  [
    [lever('growth', -0.02, 0.025, [1_500_000, 2_500_000], null), luck(1_900_000, 2_100_000)],
    'Three returns: “growth of the port by itself, a year” weighs most in 2020, 1 million; the port’s own luck, less',
  ],
  [
    [luck(1_500_000, 2_700_000)],
    'Three returns: this scenario has no lever with a range; by what may happen to the port by itself it makes between 1.5 million and 2.7 million in 2020 in 16 futures of 20',
  ],
  [[], 'Three returns: this scenario has no lever with a range'],
  [[lever('moves.0.withdrawal', 0.05, 0.15, [7, 7])], 'Three returns: no lever changes anything in 2020'],
])('the title says which lever weighs most, and whether the port’s own luck weighs more (%#)', (swings, title) => {
  const { spec, set } = asked('?chart=tornado&scenario=three-returns&lang=en');
  expect(
    describe(
      spec,
      told(set, () => ({ swings, year: 2020 })),
    ).title.replaceAll('\u00A0', ' '),
  ).toBe(title);
});

test('a lever is named by its values: shares in per cent, counts as they are', () => {
  const { spec, set } = asked('?chart=tornado&scenario=three-returns&lang=en');
  const swings = [
    lever('moves.0.berths', 2100, 5610, [1, 9]),
    lever('moves.0.occupancy', 0.96, 1.1, [1, 8]),
    lever('growth', -0.02, 0.025, [1, 7], null),
    lever('disasters.0.halfLife', 0.5, 2, [1, 6]),
    lever('disasters.0.rate', 0.05, 0.1, [1, 5]),
  ];
  const rows = tableOf(
    spec,
    told(set, () => ({ swings })),
  ).rows;
  expect(rows.map(({ cells }) => `${cells[1]?.text} ${cells[3]?.text}`)).toEqual([
    '2,100 5,610',
    '96% 110%',
    '−2% 2.5%',
    '0.5 2',
    '5% 10%',
  ]);
});

const fields = ['calls', 'berths', 'occupancy', 'embarkShare', 'firstEmbarkShare', 'displaced', 'probability'];
const odd = oddNames.flatMap((name, at) =>
  fields.map((field, index) => ({
    ...lever(`moves.${at}.${field}`, 0, 1, [1_000_000 - index, 1_000_000 + at * 1000 + index + 1], name),
    judgement: index % 2 === 0,
  })),
);
const extremes = {
  'forty levers with names nobody would give': odd.toSorted((a, b) => b.swing - a.swing),
  'one passenger': [luck(0, 2), lever('moves.0.calls', 0, 366, [1, 2])],
  'a hundred million': [luck(1, 100_000_000), lever('limits.yearlyCap', 0, 100_000_000, [0, 100_000_000], null)],
  'nothing that weighs': [lever('moves.0.calls', 1, 2, [5, 5])],
  'no lever': [],
};

test.each(Object.entries(extremes))('%s: every word stays on the sheet and on no other', async (_, swings) => {
  const { spec, set } = asked('?chart=tornado&scenario=three-returns');
  const results = swings.flatMap(({ low, high }) => [low.result, high.result]);
  const one = told(set, () => ({ swings, central: Math.max(0, ...results) / 2 }));
  for (const lang of ['fr', 'en'] as const)
    for (const width of [240, 300, 390, 720, 960, 1920])
      expect(clashes(await draw(one, { ...spec, lang }, { width })), `${lang} ${width}`).toEqual([]);
});
