import { expect, test } from 'vitest';
import type { Estimate } from './best-estimate.ts';
import { jumpsOf, type BreakRow } from './jumps.ts';

const year = (year: number, value: number | null, bound = false): Estimate => ({
  year,
  value,
  state: value === null ? 'missing' : bound ? 'at-least' : 'counted',
  low: bound ? value : null,
  high: null,
  absence: null,
  reason: null,
  chosen: [],
  alternatives: [],
});

const declared = (change: Partial<BreakRow>): BreakRow => ({
  break_id: 'one',
  scope: 'world',
  from: '2020-03-15',
  to: '2022-12-31',
  kind: 'pandemic',
  title_en: '',
  title_fr: '',
  source_id: '',
  metric: null,
  summary_en: null,
  summary_fr: null,
  ...change,
});

const found = (years: readonly Estimate[], breaks: readonly BreakRow[] = []) =>
  jumpsOf('sete', 'passengers', years, breaks).map((jump) => jump.year);

test.each<[string, readonly Estimate[], readonly BreakRow[], readonly number[]]>([
  ['a year of half as much again deserves a look', [year(2010, 100), year(2011, 150)], [], [2011]],
  ['so does a year that loses a third', [year(2010, 150), year(2011, 100)], [], [2011]],
  ['ordinary growth does not', [year(2010, 100), year(2011, 149)], [], []],
  ['years with a hole between them are not compared', [year(2010, 100), year(2011, null), year(2012, 900)], [], []],
  ['a bound is no figure to compare', [year(2010, 100), year(2011, 900, true)], [], []],
  [
    'the pandemic explains its own years',
    [year(2019, 900), year(2020, 100), year(2021, 300), year(2022, 600), year(2023, 1200)],
    [declared({})],
    [],
  ],
  [
    'a declared break explains the years beside it',
    [year(2018, 450), year(2019, 294), year(2020, 100)],
    [declared({ scope: 'sete', from: '2019-01-01', to: null, kind: 'perimeter' })],
    [],
  ],
  [
    'the break of another port explains nothing',
    [year(2018, 450), year(2019, 294)],
    [declared({ scope: 'amsterdam', from: '2019-01-01', to: null })],
    [2019],
  ],
  [
    'a break in calls explains no passengers',
    [year(2018, 450), year(2019, 294)],
    [declared({ scope: 'sete', from: '2019-01-01', metric: 'calls' })],
    [2019],
  ],
])('%s', (_, years, breaks, expected) => {
  expect(found(years, breaks)).toEqual(expected);
});

test('the widest jump comes first', () => {
  expect(found([year(2010, 100), year(2011, 160), year(2012, 800)])).toEqual([2012, 2011]);
});
