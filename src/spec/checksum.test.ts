import { expect, test } from 'vitest';
import { checksum, inCharacters, numberOf } from './checksum.ts';

test('the checksum is the published CRC-24', () => {
  expect(numberOf(checksum('123456789'))).toBe(0x21cf02);
});

test('numbers written in characters are read back', () => {
  for (const number of [0, 1, 63, 64, 4095, 262_143]) expect(numberOf(inCharacters(number, 3))).toBe(number);
  expect(numberOf('a.b')).toBeNaN();
});
