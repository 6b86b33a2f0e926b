import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPart, roundedSteps } from './rounded-steps.ts';
import type { FanYear, Step } from './what-if.ts';

const fan: FanYear[] = [{ year: 2020, p10: 1_500_000, p25: 0, p50: 0, p75: 0, p90: 2_800_000, guests50: 0, lost50: 0 }];
const steps = (base: number, parts: readonly number[], target: number): Step[] => {
  const result = parts.reduce((sum, one) => sum + one, base);
  return [
    { part: 'base', name: null, mean: base },
    ...parts.map((mean, at): Step => ({ part: at === 0 ? 'growth' : 'move', name: null, mean })),
    { part: 'result', name: null, mean: result },
    { part: 'distance', name: null, mean: target - result },
  ];
};

test('what a port brings and what ships bring are rounded alike, and still add up', () => {
  expect(
    roundedSteps({ steps: steps(1_487_313, [489_939, 61_816, 59_221, 13_086], 2_000_000), fan, year: 2020 }),
  ).toEqual({
    to: 10_000,
    values: [1_490_000, 490_000, 60_000, 60_000, 10_000, 2_110_000, -110_000],
  });
});

test('whatever the steps, rounded parts make the rounded result, and none is a whole step off', () => {
  const size = fc.oneof(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 50 })),
      fc.array(size, { minLength: 1, maxLength: 45 }),
      fc.integer({ min: 0, max: 100_000_000 }),
      (base, parts, target) => {
        const all = steps(base, parts, target);
        const { to, values } = roundedSteps({ steps: all, fan, year: 2020 });
        const at = all.findIndex(({ part }) => part === 'result');
        expect(values.slice(0, at).reduce((sum, one) => sum + one, 0)).toBe(values[at]);
        all.forEach((one, index) => {
          const off = Math.abs((values[index] ?? 0) - one.mean);
          expect(off).toBeLessThanOrEqual(one.part === 'distance' ? to : isPart(one) ? to : to / 2);
        });
      },
    ),
  );
});
