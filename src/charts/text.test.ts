import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, textWidth, wrap } from './text.ts';

test('no line is wider than its room, and no word is lost', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 60, max: 400 }), (text, room) => {
      const lines = wrap(text, room, 14);
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(room);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('a French colon never begins a line', () => {
  expect(wrap('Miami\u202F: on a dit 11\u00A0millions', 60, 14).every((line) => !line.startsWith(':'))).toBe(true);
});

test('what does not fit ends with an ellipsis', () => {
  const cut = shorten('Civitavecchia', 50, 14);
  expect(cut).toMatch(/^Civ.*…$/);
  expect(textWidth(cut, 14)).toBeLessThanOrEqual(50);
});

test('digits are all as wide as each other, so that columns of figures stand straight', () => {
  expect(new Set(Array.from('0123456789', (digit) => textWidth(digit, 1000))).size).toBe(1);
});
