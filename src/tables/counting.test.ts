import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guestsOf, movementsOf, shareFor } from './counting.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const movements = fc.integer({ min: 0, max: 20_000_000 });

test('guests are never more than movements, and movements never more than twice the guests', () => {
  fc.assert(
    fc.property(movements, share, (moves, s) => {
      const guests = guestsOf(moves, s);
      expect(guests).toBeLessThanOrEqual(moves);
      expect(moves).toBeLessThanOrEqual(2 * guests + 1e-6);
    }),
  );
});

test('from movements to guests and back returns the start', () => {
  fc.assert(
    fc.property(movements, share, (moves, s) => {
      expect(movementsOf(guestsOf(moves, s), s)).toBeCloseTo(moves, 3);
    }),
  );
});

test('movements minus guests is half the homeport movements', () => {
  fc.assert(
    fc.property(movements, share, (moves, s) => {
      expect(moves - guestsOf(moves, s)).toBeCloseTo((moves * s) / 2, 3);
    }),
  );
});

const marseille = new Map([
  [2012, 0.352],
  [2015, 0.359],
  [2018, 0.256],
  [2021, 0.371],
]);

test.each([
  [2015, { low: 0.359, central: 0.359, high: 0.359 }],
  [2016, { low: 0.256, central: 0.3075, high: 0.359 }],
  [2025, { low: 0.236, central: 0.3135, high: 0.391 }],
  [2010, null],
] as const)(
  'Marseille %d: the share published, a band between two, a wider band after, nothing before',
  (year, expected) => {
    const found = shareFor(year, marseille);
    if (expected === null) expect(found).toBeNull();
    else for (const key of ['low', 'central', 'high'] as const) expect(found?.[key]).toBeCloseTo(expected[key], 9);
  },
);
