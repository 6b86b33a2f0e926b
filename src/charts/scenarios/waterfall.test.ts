import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { describe, draw, loadAll, parse, query, type AllTables } from '../../escale.ts';
import { tableOf } from '../../locale/table.ts';
import { prepare } from '../index.ts';
import type { Mark } from '../scene.ts';
import { clashes, stepsOf, told } from './scenario.fixture.ts';

let tables: AllTables;
beforeAll(async () => {
  await prepare('waterfall');
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'));
});

const presets = [
  'plan-2017',
  'rci-returns',
  'three-returns',
  'homeport-first',
  'largest-leaves',
  'day-cap',
  'next-target',
];
const asked = (link: string) => {
  const { spec } = parse(link);
  return { spec, set: query(tables, spec) };
};
const digits = (text: string) => Number(text.replace('−', '-').replace(/[^\d-]/g, ''));
/** How far each bar reaches across, in the order of the rows. */
const spans = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'path' || mark.series === undefined || mark.mark === undefined || !mark.d.endsWith('z'))
      return [];
    if (mark.mark === 'said' && !mark.dash) return [];
    const from = Number(/^M([-\d.]+)/.exec(mark.d)?.[1]);
    const tip = /L([-\d.]+)/.exec(mark.d)?.[1] ?? /H([-\d.]+)/.exec(mark.d)?.[1];
    return [{ from, to: Number(tip) }];
  });

test.each(presets)(
  '%s: what is written beside the bars adds up to the result, and with the distance to the aim',
  (id) => {
    for (const lang of ['fr', 'en']) {
      const { spec, set } = asked(`?chart=waterfall&scenario=${id}&lang=${lang}`);
      const rows = tableOf(spec, set).rows.map(({ cells }) => digits(cells[0]?.text ?? ''));
      const steps = set.whatIf?.scenarios[0]?.steps ?? [];
      const at = steps.findIndex(({ part }) => part === 'result');
      expect(rows.slice(0, at).reduce((sum, one) => sum + one, 0)).toBe(rows[at]);
    }
  },
);

test.each(presets)(
  '%s: each bar begins where the one before it ended, and the result where they all lead',
  async (id) => {
    const { spec, set } = asked(`?chart=waterfall&scenario=${id}`);
    const { marks } = await draw(set, spec, { width: 960 });
    const steps = set.whatIf?.scenarios[0]?.steps ?? [];
    const bars = spans(marks);
    const drawn = steps.filter(({ mean }) => mean !== 0);
    expect(bars).toHaveLength(drawn.length);
    bars.slice(1).forEach(({ from, to }, index) => {
      const before = bars[index]?.to ?? 0;
      expect(drawn[index + 1]?.part === 'result' ? to : from).toBeCloseTo(before, 0);
    });
  },
);

test('every number of the picture is in the table, and the count in full with it', async () => {
  const { spec, set } = asked('?chart=waterfall&scenario=three-returns&lang=en');
  const { points } = await draw(set, spec, { width: 960 });
  const table = tableOf(spec, set);
  expect(points.map(({ name, value }) => `${name} ${value}`)).toEqual(
    table.rows.map(({ head, cells }) => `${head} ${cells[0]?.text}`),
  );
  expect(table.rows[0]?.cells[2]?.text).toBe('counted: 1,487,313');
});

test('title and subtitle say what brings and takes, that these are means, and of which year', () => {
  const { spec, set } = asked('?chart=waterfall&scenario=three-returns&lang=en');
  const one = told(set, () => ({
    year: 2020,
    fan: [],
    target: { value: 2_000_000, year: 2020, probability: 0.5, standardError: 0, firstYear50: null, firstYear80: null },
    steps: stepsOf(
      1_500_000,
      [
        { part: 'growth', mean: 400_000 },
        { part: 'move', mean: -60_000 },
        { part: 'limits', mean: -40_000 },
      ],
      2_000_000,
    ),
  }));
  const { title, subtitle } = describe(spec, one);
  expect(title.replaceAll('\u00A0', ' ')).toBe(
    'Three returns: on average by 2020 growth by itself brings 400,000, ships lost take 60,000, limits turn away 40,000; the mean is 200,000 short of the aim',
  );
  expect(subtitle).toContain('Means of 10,000 futures');
});

const growth = { part: 'growth', mean: 0 } as const;
const many = (count: number, mean: number) => Array.from({ length: count }, () => ({ part: 'move', mean }) as const);
const extremes = {
  'forty moves': stepsOf(1_487_313, [{ part: 'growth', mean: 489_939 }, ...many(40, 13_086)], 2_000_000),
  'a loss that takes everything': stepsOf(
    2_600_000,
    [growth, ...many(1, -4_000_000), { part: 'floor', mean: 1_400_000 }],
    3_000_000,
  ),
  'an aim long passed': stepsOf(2_600_000, [{ part: 'growth', mean: 900_000 }], 1_000),
  'no aim and no moves': stepsOf(2_600_000, [growth], null),
  'one passenger': stepsOf(1, [growth], 2),
  'a hundred million': stepsOf(100_000_000, [{ part: 'growth', mean: -40_000_000 }, ...many(3, 7)], 99_999_999),
  'no passenger at all': stepsOf(0, [growth, { part: 'disasters', mean: 0 }, { part: 'limits', mean: 0 }], 0),
};

test.each(Object.entries(extremes))('%s: every word stays on the sheet and on no other', async (_, steps) => {
  const { spec, set } = asked('?chart=waterfall&scenario=three-returns');
  const hasAim = steps.some(({ part }) => part === 'distance');
  const one = told(set, ({ target }) => ({ steps, target: hasAim ? target : null }));
  for (const lang of ['fr', 'en'] as const)
    for (const width of [240, 300, 390, 720, 960, 1920])
      expect(clashes(await draw(one, { ...spec, lang }, { width })), `${lang} ${width}`).toEqual([]);
  expect(tableOf(spec, one).rows).toHaveLength(steps.length);
});

test('a base that is only a bound is said as one, from the first bar to the distance', () => {
  const { spec, set } = asked('?chart=waterfall&scenario=three-returns&lang=en');
  const one = told(set, ({ base }) => ({
    base: { ...base, atLeast: true },
    steps: stepsOf(5_300_000, [growth], 6_000_000),
  }));
  expect(tableOf(spec, one).rows.map(({ cells }) => cells[0]?.text)).toEqual([
    'at least 5,300,000',
    '0',
    'at least 5,300,000',
    'at most 700,000',
  ]);
  expect(describe(spec, one).title).toContain('at most 700,000 short of the aim');
});
