import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf } from './ranks.ts';
import type { Point, PointState, Series } from './series-set.ts';

const point = (year: number, value: number | null, state: PointState = value === null ? 'missing' : 'counted') =>
  ({
    year,
    value,
    state,
    low: null,
    high: null,
    step: 1,
    absence: null,
    reason: null,
    sources: [],
    alternatives: 0,
  }) satisfies Point;

const port = (id: string, points: readonly Point[], kind: Series['kind'] = 'port'): Series => ({
  id,
  name: { fr: id, en: id },
  colour: null,
  kind,
  at: null,
  unit: 'movements',
  yearEndMonth: 12,
  counting: null,
  points,
});

const from2020 = (id: string, values: readonly (number | null)[], kind?: Series['kind']) =>
  port(
    id,
    values.map((value, index) => point(2020 + index, value)),
    kind,
  );

const places = (series: readonly Series[]) =>
  ranksOf(series).map(({ year, placed }) => [year, placed.map((one) => `${one.place}/${one.of} ${one.series.id}`)]);

const figures = fc
  .array(fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: 5, maxLength: 5 }), { maxLength: 12 })
  .map((rows) => rows.map((values, index) => from2020(`port-${index}`, values)));

test('places of a year run from 1 to the number of ports counted, and only equal figures share one', () => {
  fc.assert(
    fc.property(figures, (series) => {
      for (const { placed } of ranksOf(series)) {
        expect(placed.map(({ row }) => row)).toEqual(placed.map((_, index) => index + 1));
        for (const [index, one] of placed.entries()) {
          const before = placed[index - 1];
          expect(one.of).toBe(placed.length);
          expect(one.place).toBe(before && before.point.value === one.point.value ? before.place : index + 1);
          if (before) expect(before.point.value).toBeGreaterThanOrEqual(one.point.value);
        }
      }
    }),
  );
});

test('a port has a place in a year exactly where it was counted, with another port and half of them all', () => {
  fc.assert(
    fc.property(figures, (series) => {
      const ranks = ranksOf(series);
      for (const year of [2020, 2021, 2022, 2023, 2024]) {
        const ever = series.filter((one) => one.points.some(({ value }) => value !== null)).length;
        const counted = series.filter((one) => one.points[year - 2020]?.value !== null).map((one) => one.id);
        const placed = ranks.find((one) => one.year === year)?.placed.map((one) => one.series.id) ?? [];
        expect(placed.toSorted()).toEqual(counted.length >= Math.max(2, ever / 2) ? counted.toSorted() : []);
      }
    }),
  );
});

test('a change of place is told of the same ports only, and of one year to the next', () => {
  fc.assert(
    fc.property(figures, (series) => {
      const ranks = ranksOf(series);
      const ids = (year: number) =>
        ranks
          .find((one) => one.year === year)
          ?.placed.map((one) => one.series.id)
          .toSorted() ?? null;
      for (const { year, sameAsBefore } of ranks) {
        const before = ids(year - 1);
        expect(sameAsBefore).toBe(before !== null && before.join() === ids(year)?.join());
      }
    }),
  );
});

test('a port that is not counted one year shifts those below it, and the years on either side say so', () => {
  const series = [
    from2020('barcelona', [30, null, 35]),
    from2020('marseille', [20, 21, 22]),
    from2020('genoa', [10, 11, 12]),
  ];
  expect(places(series)).toEqual([
    [2020, ['1/3 barcelona', '2/3 marseille', '3/3 genoa']],
    [2021, ['1/2 marseille', '2/2 genoa']],
    [2022, ['1/3 barcelona', '2/3 marseille', '3/3 genoa']],
  ]);
  expect(ranksOf(series).map((one) => one.sameAsBefore)).toEqual([false, false, false]);
});

test('two ports with one figure share a place, and the next one counts both', () => {
  const series = [from2020('naples', [13]), from2020('genoa', [13]), from2020('bari', [5]), from2020('palma', [20])];
  expect(places(series)).toEqual([[2020, ['1/4 palma', '2/4 naples', '2/4 genoa', '4/4 bari']]]);
});

test('"more than" ranks by its bound, "less than" and a range have no place', () => {
  const series = [
    port('miami', [point(2020, 5, 'at-least')]),
    port('genoa', [point(2020, 4)]),
    port('marseille', [point(2020, 3, 'at-most')]),
    port('bari', [point(2020, 1, 'between')]),
  ];
  expect(places(series)).toEqual([[2020, ['1/2 miami', '2/2 genoa']]]);
});

test('a group never ranks beside ports, but groups rank among themselves', () => {
  const group = from2020('genoa-savona', [30], 'group');
  const total = from2020('med-total', [300], 'total');
  expect(places([group, total, from2020('genoa', [20]), from2020('savona', [10])])).toEqual([
    [2020, ['1/2 genoa', '2/2 savona']],
  ]);
  expect(places([group, total])).toEqual([[2020, ['1/2 med-total', '2/2 genoa-savona']]]);
});
