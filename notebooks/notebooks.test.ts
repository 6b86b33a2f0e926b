import { expect, test } from 'vitest';
import { saidAndCounted } from './said-and-counted.ts';

test('the notebook says what the data say today', async () => {
  await expect(await saidAndCounted()).toMatchFileSnapshot('./said-and-counted.md');
});
