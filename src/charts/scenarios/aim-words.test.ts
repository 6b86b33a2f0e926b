import { expect, test } from 'vitest';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import { countOfFutures } from '../../locale/scenarios/say.ts';
import type { Point } from '../../series/series-set.ts';
import { aimMarks, type AroundAim } from './aim-words.ts';

const place = { x: (year: number) => (year - 2000) * 20, y: (value: number) => 400 - value * 100 };
const plot = { left: 0, right: 700, top: 0, bottom: 400 };
const countsOf = (value: number) => Array.from({ length: 26 }, (_, at) => ({ year: 2000 + at, value }) as Point);
const heights = Array.from({ length: 11 }, (_, at) => ({ year: 2025 + at, value: 2.6 + at * 0.1 }));
const around = (counted: readonly Point[], size = 12): AroundAim => ({
  place,
  plot,
  size,
  counted,
  heights,
  highest: { year: 2030, value: 3.4 },
});
const words = (counted: readonly Point[]) => {
  const text = aimMarks({ value: 2.6, year: 2030 }, around(counted), 'Aim: 2.6 million in 2030').find(
    ({ kind }) => kind === 'text',
  );
  return text?.kind === 'text' ? text : { x: NaN, y: NaN };
};

test('the words of an aim stand on its line over the counted years, where counts are far below', () => {
  expect(words(countsOf(1))).toMatchObject({ x: 4, y: place.y(2.6) - 6.6 });
});

test('where counts run along the line the words make way for them', () => {
  const { y } = words(countsOf(2.65));
  expect(Math.abs(y - place.y(2.65))).toBeGreaterThan(4);
});

test('no future reaches an aim, one reaches it and several do, in good grammar', () => {
  const said = [0, 0.05, 0.5].map((odds) =>
    scenarioWords.fr.fan.reaches('A', 'x', countOfFutures(odds), '3\u00A0millions', 2030),
  );
  expect(said.map((one) => one.split(' x ')[1]?.split(' ')[0])).toEqual(['n’atteint', 'atteint', 'atteignent']);
});
