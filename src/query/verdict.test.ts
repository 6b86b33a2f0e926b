import { expect, test } from 'vitest';
import type { Estimate } from '../tables/best-estimate.ts';
import { judge, type Reading, type Statement } from './verdict.ts';

function year(
  number: number,
  value: number,
  state: Estimate['state'] = 'counted',
  high: number | null = null,
): Estimate {
  return { year: number, value, state, low: null, high, absence: null, reason: null, chosen: [], alternatives: [] };
}

const own: Reading = {
  measure: 'movements',
  calendar: 'own',
  record: [
    year(2005, 350_000, 'between', 360_000),
    year(2016, 1_600_000),
    year(2017, 1_487_313),
    year(2018, 5_300_000, 'at-least'),
    year(2020, 100_000, 'at-most'),
  ],
};
const people: Reading = { measure: 'guests', calendar: 'own', record: [year(2016, 1_350_000), year(2017, 1_250_000)] };
const said = (change: Partial<Statement>): Statement => ({
  kind: 'claim',
  year: 2017,
  value: 1_487_313,
  bound: null,
  ...change,
});

test.each<[string, Partial<Statement>, string, number | null]>([
  ['the count itself is confirmed', {}, 'confirmed', 2017],
  ['1.5 million is the count rounded', { value: 1_500_000 }, 'rounded', 2017],
  ['1.6 million said of 2017 is the count of 2016', { value: 1_600_000 }, 'outdated', 2016],
  ['1.25 million said of 2017 counts people', { value: 1_250_000 }, 'other-definition', 2017],
  ['11 million fits nothing counted', { value: 11_000_000 }, 'unsupported', 2017],
  ['5.3 million where more than 5.3 was published is a rounding', { year: 2018, value: 5_300_000 }, 'rounded', 2018],
  [
    '11 million where more than 5.3 was published has no support',
    { year: 2018, value: 11_000_000 },
    'unsupported',
    2018,
  ],
  ['"more than a million" is borne out by any count above', { value: 1_000_000, bound: 'at-least' }, 'confirmed', 2017],
  ['"less than a million" is not', { value: 1_000_000, bound: 'at-most' }, 'unsupported', 2017],
  ['of a year nobody counted nothing is said', { year: 1950 }, 'not-counted', null],
  ['a target below the count was reached', { kind: 'target', value: 1_400_000 }, 'reached', 2017],
  ['a target above the count was missed', { kind: 'target', value: 1_700_000 }, 'missed', 2017],
  [
    '2 million for a year of less than 100,000 was missed',
    { kind: 'target', year: 2020, value: 2_000_000 },
    'missed',
    2020,
  ],
  [
    '500,000 for a year between 350,000 and 360,000 was missed',
    { kind: 'target', year: 2005, value: 500_000 },
    'missed',
    2005,
  ],
  [
    'a ceiling that the count broke was missed',
    { kind: 'forecast', value: 1_000_000, bound: 'at-most' },
    'missed',
    2017,
  ],
  ['a forecast for a year to come is open', { kind: 'forecast', year: 2030, value: 3_000_000 }, 'open', null],
])('%s', (_, change, verdict, groundsYear) => {
  const judged = judge(said(change), [own, people]);
  expect([judged.verdict, judged.grounds?.year ?? null]).toEqual([verdict, groundsYear]);
});
