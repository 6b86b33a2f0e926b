import { expect, test } from 'vitest';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import { keyNumbers } from './key-numbers.ts';

const point = (
  year: number,
  value: number | null,
  state: Point['state'] = value === null ? 'missing' : 'counted',
): Point => ({
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
});
const series = (id: string, points: readonly Point[], unit: Series['unit'] = 'movements'): Series => ({
  id,
  name: { fr: id, en: id },
  colour: null,
  kind: 'port',
  at: null,
  unit,
  yearEndMonth: 12,
  counting: null,
  points,
});
const set = (...all: readonly Series[]) => ({ series: all }) as unknown as SeriesSet;
const said = (one: Series, lang: 'fr' | 'en' = 'en') => {
  const [number] = keyNumbers(set(one), lang);
  return [number?.value, number?.what, number?.change];
};

test('the latest figure is said with its unit and year, and against 2019', () => {
  const one = series('marseille', [point(2019, 1_850_000), point(2024, 2_500_000), point(2025, 2_600_000)]);
  expect(said(one)).toEqual(['2.6\u00A0million', 'movements in 2025', '41% more than in 2019']);
  expect(said(one, 'fr')).toEqual(['2,6\u00A0millions', 'de mouvements en 2025', '41\u202F% de plus qu’en 2019']);
});

test('a hole after the latest figure does not hide it, and a hole in 2019 is said', () => {
  expect(said(series('sète', [point(2019, null), point(2022, 9_000), point(2023, null)]))).toEqual([
    '9,000',
    'movements in 2022',
    '2019: no figure published',
  ]);
});

test('a bound is compared with nothing', () => {
  expect(said(series('miami', [point(2019, 100), point(2025, 200, 'at-least')]))[2]).toBeNull();
});

test('a port without any figure says so rather than zero', () => {
  expect(said(series('cannes', [point(2025, null)]), 'fr')).toEqual(['aucun chiffre pour ces années', null, null]);
});

test('a share changes by points', () => {
  expect(said(series('marseille', [point(2019, 21.5), point(2025, 23.5)], 'share'))).toEqual([
    '23.5%',
    'in 2025',
    '+2 points since 2019',
  ]);
});

test('four ports at most have a number of their own', () => {
  expect(
    keyNumbers(set(...'abcdef'.split('').map((id) => series(id, [point(2025, 1)]))), 'fr').map(({ id }) => id),
  ).toEqual(['a', 'b', 'c', 'd']);
});
