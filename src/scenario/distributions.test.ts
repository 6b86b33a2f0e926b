import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from './draws.ts';
import { pertMean, pertOf } from './pert.ts';
import { quantileAt } from './quantile-table.ts';
import { mean, quantiles } from './quantiles.ts';
import { crps } from './scores.ts';
import { studentTable } from './student.ts';

test('Student’s t agrees with the printed tables', () => {
  // Two-sided tables: 4 degrees of freedom 1.533 (80 %) and 2.776 (95 %), 10 degrees 1.372, 1.812 and 2.228. Cutting at 60 scales changes no digit.
  const four = studentTable(4, 60);
  const ten = studentTable(10, 60);
  expect([0.9, 0.975].map((p) => quantileAt(four, p).toFixed(2))).toEqual(['1.53', '2.78']);
  expect([0.9, 0.95, 0.975].map((p) => quantileAt(ten, p).toFixed(2))).toEqual(['1.37', '1.81', '2.23']);
});

test('a year’s surprise is bounded and as often good as bad', () => {
  const table = studentTable(10);
  expect([quantileAt(table, 0), quantileAt(table, 1)]).toEqual([-6, 6]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.5, noNaN: true }), (p) => {
      expect(quantileAt(table, p) + quantileAt(table, 1 - p)).toBeCloseTo(0, 2);
    }),
  );
});

test('a range with its middle a quarter of the way is a beta of shapes 2 and 4', () => {
  const quantile = pertOf({ low: 0, central: 0.25, high: 1 });
  const distribution = (x: number) => 1 - (1 - x) ** 4 * (1 + 4 * x);
  for (const p of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]) expect(distribution(quantile(p))).toBeCloseTo(p, 4);
});

test('a range stays within its ends, rises with its luck, and has the mean (low + 4 central + high) / 6', () => {
  const draws = layOut(1, 2000).column('law');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 3 }), (three) => {
      const [low = 0, central = 0, high = 0] = three.toSorted((a, b) => a - b);
      const quantile = pertOf({ low, central, high });
      const values = Float64Array.from(draws, (p) => quantile(p));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
      expect(Math.abs(mean(values) - pertMean({ low, central, high }))).toBeLessThanOrEqual((high - low) * 0.003);
      expect(quantile(0.3)).toBeLessThanOrEqual(quantile(0.6));
    }),
    { numRuns: 50 },
  );
});

test('the same seed gives the same luck, whatever else is drawn, and each slice of it once', () => {
  const [a, b] = [layOut(7, 1000), layOut(7, 1000)];
  b.column('something else');
  expect(b.column('wind')).toEqual(a.column('wind'));
  expect(layOut(8, 1000).column('wind')).not.toEqual(a.column('wind'));
  expect(
    a
      .column('wind')
      .toSorted()
      .every(
        (value, slice) => Math.floor(value * 1000 + 1e-3) === slice || Math.ceil(value * 1000 - 1e-3) === slice + 1,
      ),
  ).toBe(true);
});

test('quantiles are those of the sorted draws', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 300 }), (list) => {
      const sorted = Float64Array.from(list).toSorted();
      const found = quantiles(Float64Array.from(list), [0.1, 0.5, 0.9]);
      expect(found).toEqual([0.1, 0.5, 0.9].map((p) => sorted[Math.floor(p * list.length)]));
    }),
  );
});

test('the score of a forecast: the error of a single value, a twelfth for a uniform one met in its middle', () => {
  expect(crps([0], 3)).toBe(3);
  const uniform = Float64Array.from({ length: 2000 }, (_, index) => (index + 0.5) / 2000);
  expect(crps(uniform, 0.5)).toBeCloseTo(1 / 12, 5);
});
