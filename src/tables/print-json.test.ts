import { expect, test } from 'vitest';
import { printJson } from './print-json.ts';

test.each<[string, unknown]>([
  ['a short thing', { name: 'a', ids: [1, 2], none: null, empty: [], nothing: {} }],
  ['a long one', { rows: Array.from({ length: 40 }, (_, index) => ({ index, name: `Sète "${index}"` })) }],
])('%s stays what it was', (_, value) => {
  expect(JSON.parse(printJson(value, 60))).toEqual(value);
});

test('what fits on a line stands on one', () => {
  expect(printJson({ name: 'a', ids: [1, 2] })).toBe('{ "name": "a", "ids": [1, 2] }\n');
  expect(printJson({ name: 'a', ids: [1, 2] }, 20)).toBe('{\n  "name": "a",\n  "ids": [1, 2]\n}\n');
});
