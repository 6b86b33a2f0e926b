import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { textWidth } from '../charts/text.ts';
import type { Mark } from '../charts/scene.ts';
import { loadAll, parse, query, type Scene, type AllTables } from '../escale.ts';
import { chartIds } from '../spec/vocabulary.ts';
import { drawAt, pictureSizeNames, pictureSizes, type PictureSizeName } from './picture-sizes.ts';

let tables: AllTables;
beforeAll(async () => {
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

async function sceneOf(link: string, size: PictureSizeName): Promise<Scene> {
  const { spec } = parse(link);
  return drawAt(query(tables, spec), spec, size);
}

/** Left, top, right and bottom of what a mark paints; of a path where its strokes begin. */
function extent(mark: Mark): readonly [number, number, number, number] {
  if (mark.kind === 'dot') return [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r];
  if (mark.kind === 'path') {
    const starts = [...mark.d.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [xs, ys] = [starts.map(([x]) => x), starts.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  const width = textWidth(mark.text, mark.size, mark.weight);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return [left, mark.y - mark.size, left + width, mark.y + mark.size * 0.25];
}

const asked = chartIds.flatMap((chart) => [
  `?chart=${chart}`,
  `?chart=${chart}&peers=west-med&said=all&lang=en`,
  `?chart=${chart}&ports=marseille`,
]);

test.each(asked)('%s: on a slide the figure keeps to 16:9, and nothing leaves the sheet', async (link) => {
  const scene = await sceneOf(link, 'slide');
  expect(scene.width / scene.height).toBeCloseTo(16 / 9, 3);
  for (const mark of scene.marks) {
    const [left, top, right, bottom] = extent(mark);
    expect(Math.min(left, top), JSON.stringify(mark)).toBeGreaterThanOrEqual(0);
    expect(right, JSON.stringify(mark)).toBeLessThanOrEqual(scene.width);
    expect(bottom, JSON.stringify(mark)).toBeLessThanOrEqual(scene.height);
  }
});

test('two ports on a slide are drawn for its own 1280 by 720', async () => {
  const { width, height } = await sceneOf('?', 'slide');
  expect([width, height]).toEqual([1280, 720]);
});

test.each(asked)('%s: where it is placed in a document no letter is smaller than 8 points', async (link) => {
  for (const size of pictureSizeNames) {
    const scene = await sceneOf(link, size);
    // A figure of many rows on a slide says itself that its letters are small.
    const isLarger = scene.width > pictureSizes[size].width;
    const smallest = Math.min(...scene.marks.map((mark) => (mark.kind === 'text' ? mark.size : Infinity)));
    const points = (smallest * (pictureSizes[size].placed / 2.54) * 72) / scene.width;
    expect(points).toBeGreaterThanOrEqual(isLarger ? 4 : 8);
  }
});
