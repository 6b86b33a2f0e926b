import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodKind, reyear, yearWeights } from './calendar.ts';

test.each([
  ['2017-01-01', '2017-12-31', 12, 'own-year'],
  ['2016-10-01', '2017-09-30', 9, 'own-year'],
  ['2017-01-01', '2017-12-31', 9, 'other-calendar'],
  ['2016-10-01', '2017-09-30', 12, 'other-calendar'],
  ['2019-01-01', '2019-06-30', 12, 'part-year'],
  ['2022-01-01', '2022-03-10', 12, 'part-year'],
  ['2019-01-01', '2021-09-30', 12, 'several-years'],
  ['2018-12-09', '2018-12-09', 9, 'part-year'],
  ['2016-03-01', '2017-02-28', 2, 'own-year'],
] as const)('%s to %s, year ending in month %d: %s', (start, end, month, kind) => {
  expect(periodKind(start, end, month)).toBe(kind);
});

const month = fc.integer({ min: 1, max: 12 });
const years = fc
  .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 4, maxLength: 30 })
  .map((values) => new Map(values.map((value, index) => [2000 + index, { value, error: 0 }])));

test('the months of a year add up to a year, wherever it ends', () => {
  fc.assert(
    fc.property(month, month, (from, to) => {
      expect(yearWeights(from, to).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('a port that never changes reads the same in any calendar', () => {
  fc.assert(
    fc.property(month, month, (from, to) => {
      const flat = new Map([2000, 2001, 2002].map((year) => [year, { value: 500, error: 0 }]));
      expect(reyear(flat, from, to).get(2001)).toEqual({ value: 500, error: 0 });
    }),
  );
});

test('to the calendar year and back returns the start within the stated error', () => {
  fc.assert(
    fc.property(years, month, month, (values, from, to) => {
      const back = reyear(reyear(values, from, to), to, from);
      for (const [year, { value, error }] of back)
        expect(Math.abs(value - (values.get(year)?.value ?? 0))).toBeLessThanOrEqual(error + 1e-6);
    }),
  );
});

test('Miami 2018 in the calendar: nine months of FY2018, three of FY2019, and its error', () => {
  const fiscal = new Map([
    [2018, { value: 5_592_000, error: 0 }],
    [2019, { value: 6_823_816, error: 0 }],
  ]);
  expect(reyear(fiscal, 9, 12)).toEqual(new Map([[2018, { value: 5_899_954, error: 307_954 }]]));
});
