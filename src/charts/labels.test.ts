import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './labels.ts';

const heights = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 40 });

test('labels beside their lines never overlap, stay on the figure and keep the order of their lines', () => {
  fc.assert(
    fc.property(heights, (wanted) => {
      const [gap, top, bottom] = [20, 0, 400];
      const placed = spread(wanted, gap, top, bottom);
      const needed = Math.min(gap, wanted.length > 1 ? (bottom - top) / (wanted.length - 1) : gap);
      const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y || a.index - b.index);
      const inOrder = order.map(({ index }) => placed[index]!);
      for (const [index, y] of inOrder.entries()) {
        expect(y).toBeGreaterThanOrEqual(top - 1e-6);
        expect(y).toBeLessThanOrEqual(bottom + 1e-6);
        if (index > 0) expect(y - inOrder[index - 1]!).toBeGreaterThanOrEqual(needed - 1e-6);
      }
    }),
  );
});

test('labels with room stay where their lines end', () => {
  expect(spread([10, 200, 90], 20, 0, 400)).toEqual([10, 200, 90]);
});

test('two labels that touch step apart by equal parts', () => {
  expect(spread([100, 104], 20, 0, 400)).toEqual([92, 112]);
});
