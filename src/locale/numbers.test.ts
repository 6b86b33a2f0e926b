import { expect, test } from 'vitest';
import { dateText, inFull, listed, short, spoken, tick } from './numbers.ts';

test.each([
  [1_487_313, 1, '1,49\u00A0M', '1.49\u00A0M'],
  [2_600_000, 100_000, '2,6\u00A0M', '2.6\u00A0M'],
  [2_000_000, 1_000_000, '2\u00A0M', '2\u00A0M'],
  [11_000_000, 1_000_000, '11\u00A0M', '11\u00A0M'],
  [999_700, 1, '1\u00A0M', '1\u00A0M'],
  [165_381, 1, '165\u202F000', '165,000'],
  [6_219, 1, '6\u202F219', '6,219'],
  [0, 1, '0', '0'],
])('a label says %d as people say it', (value, step, fr, en) => {
  expect([short(value, 'fr', step), short(value, 'en', step)]).toEqual([fr, en]);
});

test.each([
  [1_490_000, '1,49\u00A0million', '1.49\u00A0million'],
  [2_600_000, '2,6\u00A0millions', '2.6\u00A0million'],
])('a sentence says %d with the right plural', (value, fr, en) => {
  expect([spoken(value, 'fr'), spoken(value, 'en')]).toEqual([fr, en]);
});

test('a source that vouches for 2.5 million never becomes 2.50 or 2,500,000.0', () => {
  expect(short(2_500_000, 'en', 100_000)).toBe('2.5\u00A0M');
  expect(short(4_915_000, 'en', 1_000)).toBe('4.92\u00A0M');
});

test('a table gives every digit, grouped the French way with a narrow no-break space', () => {
  expect(inFull(1_487_313, 'fr')).toBe('1\u202F487\u202F313');
});

test('the ticks of an axis share their decimals', () => {
  expect([0, 500_000, 1_000_000].map((value) => tick(value, 'fr', 500_000))).toEqual(['0', '0,5\u00A0M', '1,0\u00A0M']);
});

test('dates are written as precisely as they are known, in no time zone', () => {
  expect(['2026-11-22', '2024-09', '2017'].map((date) => dateText(date, 'fr'))).toEqual([
    '22 nov. 2026',
    'sept. 2024',
    '2017',
  ]);
});

test('lists are said as a sentence', () => {
  expect(listed(['Marseille', 'Gênes', 'Naples'], 'fr')).toBe('Marseille, Gênes et Naples');
});
