import { expect, test } from 'vitest';
import { inFull, short } from '../../locale/numbers.ts';
import { languages } from '../../spec/vocabulary.ts';
import { readNumber } from './read-number.ts';

test('a number is read as the page writes it, in either language', () => {
  for (const lang of languages)
    for (const value of [0, 7, 450, 12_500, 2_000_000, 2_500_000, 11_000_000]) {
      expect(readNumber(inFull(value, lang))).toBe(value);
      expect(readNumber(short(value, lang))).toBe(value);
    }
});

test.each([
  ['2,5 millions', 2_500_000],
  ['2.000.000', 2_000_000],
  ['2 000 000', 2_000_000],
  ['-12', -12],
  ['\u221212 %', -12],
  ['37,5', 37.5],
  ['0.125', 0.125],
  ['deux millions', null],
  ['2 m3', null],
  ['', null],
  ['1,2,3', null],
])('“%s”', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
