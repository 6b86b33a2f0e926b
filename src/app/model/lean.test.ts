import { expect, test } from 'vitest';
import { leanOf } from './lean.ts';

const of = (n: number, inside: number, above: number) =>
  leanOf({
    grade: { n, coverage50: null, coverage80: inside / n, errorVsNaive: 1, errorVsDrift: 1, crpsVsNaive: 1 },
    above,
  });

test('a band that holds too many counts is too wide, a middle with too many above it too low', () => {
  expect(of(96, 92, 65)).toEqual({ width: 'wide', middle: 'low' });
  expect(of(100, 60, 30)).toEqual({ width: 'narrow', middle: 'high' });
});

test('what chance lets pass is no lean, and few forecasts tell of none', () => {
  expect(of(100, 80, 50)).toEqual({ width: null, middle: null });
  expect(of(13, 2, 12)).toEqual({ width: null, middle: null });
});
