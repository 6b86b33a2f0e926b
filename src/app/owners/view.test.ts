import { expect, test } from 'vitest';
import { ownersQuery, parseOwnersView } from './view.ts';

test.each([
  '',
  'by=group',
  'lang=en&ports=miami.marseille&without=rcg',
  'file=rci',
  'market=share&ships=fits&brands=costa',
])('the address of the page holds how it is looked at (%s)', (query) => {
  const view = parseOwnersView(`?${query}`);
  expect(parseOwnersView(`?${ownersQuery(view)}`)).toEqual(view);
});

test('an address that nobody wrote gives the page as it opens', () => {
  expect(parseOwnersView('?by=planet&file=<script>&ports=&brands=%00')).toEqual(parseOwnersView(''));
});
