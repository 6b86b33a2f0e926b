import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LimitField, Range, Scenario } from '../spec/scenario.ts';
import { certain } from '../spec/levers.ts';
import { aboveLimit, lostOnDays, lostToLimits } from './limits.ts';
import { layOut } from './draws.ts';
import { samplerOf } from './sample.ts';
import { quiet, setting, ship } from './scenario.fixture.ts';
import { simulator } from './simulate.ts';

const sampler = samplerOf(layOut(1, 100), false);
const season = { passengersPerCall: 4000, peakRatio: 2 };
const lostOf = (values: Partial<Record<LimitField, Range>>, wanted: number) =>
  lostToLimits({ from: 2020, values }, season, sampler)(2021)?.(wanted, 0) ?? Number.NaN;

/** A day of the curve at a time. */
function dayByDay(average: number, k: number, loss: (passengers: number) => number): number {
  const days = 20_000;
  let sum = 0;
  for (let day = 0; day < days; day++) sum += loss(k * average * (1 - (day + 0.5) / days) ** (k - 1));
  return sum / days;
}

test('an average day loses nothing below its busiest, and what is above any limit of nought', () => {
  expect(aboveLimit(4000, 21_200, 5.3)).toBe(0);
  expect(aboveLimit(4000, 0, 5.3)).toBeCloseTo(4000, 6);
  // Where the busiest day is twice the average, days fall evenly from 8,000 to none: above 4,000 lies a quarter of it all.
  expect(aboveLimit(4000, 4000, 2)).toBeCloseTo(1000, 6);
});

test('what all ships and the large ones lose by their limits is what adding up the days gives', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 20_000, noNaN: true }),
      fc.double({ min: 1.1, max: 8, noNaN: true }),
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (average, k, all, large, largeShare) => {
        const slow = dayByDay(average, k, (x) => Math.max(0, x - all, largeShare * x - large));
        const found = lostOnDays(average, k, { all, large, largeShare });
        expect(Math.abs(found - slow)).toBeLessThanOrEqual(0.003 * average);
        expect(found).toBeLessThanOrEqual(average + 1e-6);
      },
    ),
    { numRuns: 60 },
  );
});

test('a limit of calls a year turns away what its calls cannot carry', () => {
  expect(lostOf({ callsPerYear: certain(500) }, 2_600_000)).toBe(600_000);
  expect(lostOf({ callsPerYear: certain(700) }, 2_600_000)).toBe(0);
  expect(lostOf({ callsPerYear: certain(500), yearlyCap: certain(1_900_000) }, 2_600_000)).toBe(700_000);
});

test('berths for large ships bind the large ones alone: where all ships are large it is a limit like any other', () => {
  const wanted = 4000 * 365;
  const alike = lostOf({ callsPerDay: certain(1) }, wanted);
  expect(alike).toBeCloseTo(365_000, 3);
  expect(lostOf({ largePerDay: certain(1) }, wanted)).toBeCloseTo(alike, 3);
  expect(lostOf({ largePerDay: certain(1), largeShare: certain(0.5) }, wanted)).toBeCloseTo(0, 3);
  // Half of the passengers come with large ships, of which two days in one lie above 2,000.
  const half = { largePerDay: certain(1), largeShare: certain(0.5), largeCarries: certain(2000) };
  expect(lostOf(half, wanted)).toBeCloseTo(alike / 2, 3);
  expect(lostOf({ ...half, moved: certain(1) }, wanted)).toBe(0);
});

test('a tighter limit never turns away fewer, and what is turned away is what the result lacks', () => {
  const { run } = simulator(setting);
  const crowded: Scenario = {
    ...quiet,
    moves: [{ ...ship, values: { ...ship.values, calls: certain(300) } }],
  };
  const fields = ['callsPerYear', 'largePerDay', 'callsPerDay'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.nat(12), fc.nat(12), (field, one, other) => {
      const of = (limit: number) =>
        run({
          ...crowded,
          limits: { from: 2018, values: { [field]: certain(field === 'callsPerYear' ? 60 * limit : limit) } },
        }).inYear(2021);
      const [tight, wide] = [of(Math.min(one, other)), of(Math.max(one, other))];
      const free = run(crowded).inYear(2021);
      tight.lost.forEach((lost, draw) => {
        expect(lost).toBeGreaterThanOrEqual((wide.lost[draw] ?? 0) - 1e-6);
        expect((tight.result[draw] ?? 0) + lost).toBeCloseTo(free.result[draw] ?? 0, 3);
      });
    }),
    { numRuns: 20 },
  );
});
