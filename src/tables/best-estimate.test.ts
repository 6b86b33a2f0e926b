import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PortRow } from '../query/estimates.ts';
import { trafficRecord } from '../query/record.ts';
import { bestEstimate, roundingStep, type Estimate } from './best-estimate.ts';
import type { Figure } from './figure.ts';
import { load, type Tables } from './load.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

function record(port: string): readonly Estimate[] {
  const row = (tables.ports.objects() as PortRow[]).filter((one) => one.port_id === port);
  return trafficRecord(tables, row, { measure: 'movements', calendar: 'own' }).get(port) ?? [];
}

/** A year as the two lists of data/README.md write it: `>` for a lower bound, `<` for an upper one, `none`. */
function written({ value, state }: Estimate): string {
  if (value === null) return 'none';
  return state === 'at-least'
    ? `> ${value}`
    : state === 'at-most'
      ? `< ${value}`
      : state === 'between'
        ? 'none'
        : String(value);
}

const marseille: Record<number, string> = {
  1992: '6219',
  1993: '8434',
  1994: '21656',
  1995: '18954',
  1996: '62472',
  1997: '65955',
  1998: '152708',
  1999: '148511',
  2000: '165381',
  2001: '240000',
  2002: '260000',
  2003: '350000',
  2004: '337000',
  2005: 'none',
  2006: '400000',
  2007: '436000',
  2008: '539000',
  2009: '639000',
  2010: '700000',
  2011: '809000',
  2012: '890000',
  2013: '1180000',
  2014: '1311284',
  2015: '1450000',
  2016: '1600000',
  2017: '1487313',
  2018: '1715000',
  2019: '1850000',
  2020: '< 100000',
  2021: '350000',
  2022: '1430000',
  2023: '2500000',
  2024: '2500000',
  2025: '2600000',
};
const miami: Record<number, string> = {
  2001: '3391091',
  2002: '3600000',
  2003: '3960000',
  2004: '3490000',
  2005: 'none',
  2006: '3700000',
  2007: '3780000',
  2008: '> 4000000',
  2009: '4110000',
  2010: '4150000',
  2011: '> 4000000',
  2012: '3770000',
  2013: 'none',
  2014: 'none',
  2015: '4915000',
  2016: '4980490',
  2017: '> 5300000',
  2018: '5592000',
  2019: '6823816',
  2020: 'none',
  2021: 'none',
  2022: '4022544',
  2023: '7299294',
  2024: '8233056',
  2025: '8564225',
};

test.each([
  ['marseille', marseille],
  ['miami', miami],
])('%s reads as its sources were read, year by year', (port, list) => {
  const years = Object.fromEntries(
    record(port)
      .filter(({ year }) => year in list)
      .map((one) => [one.year, written(one)]),
  );
  expect(years).toEqual(list);
});

test('Marseille 2005 is a plateau between two bounds, 2021 a sum of what embarked, landed and passed through', () => {
  const found = new Map(record('marseille').map((one) => [one.year, one]));
  expect([found.get(2005)?.state, found.get(2005)?.low, found.get(2005)?.high]).toEqual(['between', 350_000, 360_000]);
  expect([found.get(2021)?.state, found.get(2021)?.reason]).toEqual(['sum-of-parts', 'sum-of-homeport-and-transit']);
});

test('Miami 2014 is known for the calendar year only, which is no point of a line of fiscal years', () => {
  expect(record('miami').find(({ year }) => year === 2014)).toMatchObject({
    value: null,
    absence: 'only-other-calendar',
  });
});

describe('made-up conflicts', () => {
  const figure = (change: Partial<Figure>): Figure => ({
    row: 2,
    value: 1_000_000,
    metric: 'passengers',
    precision: 'rounded',
    status: 'final',
    from: '2019-01-01',
    to: '2019-12-31',
    source: 'press',
    note: null,
    preferred: null,
    ...change,
  });
  const types = {
    official: 'official',
    press: 'press',
    'trade-press': 'trade-press',
    dataset: 'dataset',
    association: 'association',
  } as const;
  const choose = (
    figures: readonly Figure[],
    parts: { homeport: Figure[]; transit: Figure[] } = { homeport: [], transit: [] },
  ) =>
    bestEstimate(2019, figures, parts, {
      yearEndMonth: 12,
      sourceType: (id) => types[id as keyof typeof types] ?? 'press',
      sourceDate: (id) => (id.startsWith('late') ? '2024-01-01' : '2020-01-01'),
    });

  test.each<[string, readonly Partial<Figure>[], Partial<Estimate>]>([
    [
      'a final figure before a provisional one, whoever prints it',
      [{ value: 900_000, status: 'provisional', source: 'official' }, { value: 800_000 }],
      { value: 800_000, reason: 'better-status' },
    ],
    [
      'the port before the press',
      [{ value: 900_000 }, { value: 800_000, source: 'official' }],
      { value: 800_000, reason: 'better-source' },
    ],
    [
      'an exact count that a rounded one agrees with',
      [
        { value: 1_600_000, source: 'official' },
        { value: 1_597_213, precision: 'exact' },
      ],
      { value: 1_597_213, reason: 'more-precise-within-rounding' },
    ],
    [
      'not an exact count that contradicts the port',
      [
        { value: 1_600_000, source: 'official' },
        { value: 1_487_313, precision: 'exact' },
      ],
      { value: 1_600_000, reason: 'better-source' },
    ],
    [
      'agreement ends at two per cent, however coarse the rounding',
      [
        { value: 1_000_000, source: 'official' },
        { value: 1_030_001, precision: 'exact' },
      ],
      { value: 1_000_000 },
    ],
    [
      'the latest edition of equals',
      [{ value: 810_000 }, { value: 820_000, source: 'late-press' }],
      { value: 820_000, reason: 'latest-edition' },
    ],
    [
      'a row preferred by hand above all',
      [
        { value: 900_000, source: 'official' },
        { value: 700_000, preferred: { fr: 'x', en: 'x' } },
      ],
      { value: 700_000, reason: 'preferred-by-hand' },
    ],
    [
      'a bound where no count exists, never as a count',
      [{ value: 500_000, precision: 'lower-bound' }],
      { value: 500_000, state: 'at-least', reason: 'bound-only' },
    ],
    [
      'a claim is never an estimate',
      [{ status: 'claim', precision: 'exact', source: 'official' }],
      { value: null, absence: 'only-said' },
    ],
    ['a forecast is never an estimate', [{ status: 'forecast' }], { value: null, absence: 'only-said' }],
    ['half a year is not a year', [{ to: '2019-06-30' }], { value: null, absence: 'only-part-year' }],
    [
      'a fiscal year is not a calendar year',
      [{ from: '2018-10-01', to: '2019-09-30' }],
      { value: null, absence: 'only-other-calendar' },
    ],
    ['nothing stays nothing', [], { value: null, absence: 'not-published' }],
  ])('%s', (_, figures, expected) => {
    expect(choose(figures.map((change, index) => figure({ row: index + 2, ...change })))).toMatchObject(expected);
  });

  test('no figure is lost: what is not chosen is an alternative', () => {
    const figures = [
      figure({ row: 2 }),
      figure({ row: 3, status: 'claim' }),
      figure({ row: 4, precision: 'lower-bound' }),
    ];
    const { chosen, alternatives } = choose(figures);
    expect([...chosen, ...alternatives].map(({ row }) => row).toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
  });

  test('parts of two different sources are never added up', () => {
    const homeport = [figure({ value: 130_000, source: 'press' })];
    const transit = [figure({ value: 220_000, source: 'official' })];
    expect(choose([], { homeport, transit }).value).toBeNull();
    expect(choose([], { homeport, transit: [figure({ value: 220_000 })] })).toMatchObject({
      value: 350_000,
      state: 'sum-of-parts',
    });
  });
});

test.each([
  [1_450_000, 'rounded', 10_000],
  [2_500_000, 'rounded', 100_000],
  [1_487_313, 'exact', 1],
  [450, 'exact', 1],
] as const)('%d (%s) is vouched for to the nearest %d', (value, precision, step) => {
  expect(roundingStep({ value, precision })).toBe(step);
});
