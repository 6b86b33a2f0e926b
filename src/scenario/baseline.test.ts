import { expect, test } from 'vitest';
import { baselineOf, type Pool } from './baseline.ts';
import { calibrated } from './calibrated.ts';
import type { History } from './history.ts';

const pool: Pool = { histories: [], pandemic: new Set([2020, 2021, 2022]), longRun: Math.log(1.03) };

/** A port that grew by these percentages from year to year, up to a count of 2019. */
function portOf(percentages: readonly number[], last = 1_000_000): History {
  const total = percentages.reduce((product, one) => product * (1 + one / 100), 1);
  let value = last / total;
  const first = 2019 - percentages.length;
  const counts = [0, ...percentages].map((percentage, index) => ({
    year: first + index,
    value: (value *= 1 + percentage / 100),
  }));
  return { port: 'port', counts, cuts: new Set() };
}

const nextYear = (history: History) => baselineOf(history, 2019, pool, calibrated.parameters).drift(1);

test('growths of long ago weigh less than recent ones', () => {
  const alike = { ...calibrated.parameters, sizeEffect: 0 };
  const drift = (percentages: readonly number[]) => baselineOf(portOf(percentages), 2019, pool, alike).drift(1);
  expect(drift([40, 40, 40, 2, 2, 2, 2, 2, 2, 2])).toBeLessThan(drift([2, 2, 2, 2, 2, 2, 2, 40, 40, 40]));
});

test('what a port did when it was small is expected the less of it, the more it has grown since', () => {
  const plain = { ...calibrated.parameters, sizeEffect: 0 };
  const grown = portOf([30, 30, 30, 30, 30, 30]);
  const expected = nextYear(grown);
  expect(expected).toBeLessThan(baselineOf(grown, 2019, pool, plain).drift(1));
  expect(expected).toBeGreaterThan(pool.longRun);
  const level = portOf([3, -2, 3, -2, 3, -2]);
  expect(nextYear(level)).toBeCloseTo(baselineOf(level, 2019, pool, plain).drift(1), 2);
});

test('a port is forecast alike whether its passengers are counted in ones or in thousands', () => {
  const growths = [10, -5, 20, 0, 8, 3];
  expect(nextYear(portOf(growths, 1000))).toBeCloseTo(nextYear(portOf(growths, 1_000_000)), 9);
});

test('a port without a past is forecast from the others alone', () => {
  const lonely: History = { port: 'new', counts: [{ year: 2019, value: 50_000 }], cuts: new Set() };
  const baseline = baselineOf(lonely, 2019, pool, calibrated.parameters);
  expect(baseline.drift(2)).toBeCloseTo(2 * pool.longRun, 9);
  expect(baseline.scale).toBeGreaterThan(0);
});
