import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { draw, load, parse, query } from '../../escale.ts';
import { packed, unpacked } from './points.ts';

test.each(['?', '?chart=claims', '?chart=bump&ports=barcelona.marseille.palma', '?chart=multiples&lang=en'])(
  'a file reads point by point as the page does: the same words at the same places (%s)',
  async (link) => {
    const tables = await load((file) =>
      readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'),
    );
    const { spec } = parse(link);
    const set = query(tables, spec);
    const scenes = [await draw(set, spec, { width: 960 }), await draw(set, spec, { width: 400 })];
    const file = packed(scenes, (point) => `Source: ${point.sources[0]}`);
    scenes.forEach((scene, index) => {
      const read = unpacked(JSON.parse(JSON.stringify(file)), file.drawings[index]!);
      expect(read.walk).toBe(scene.walk);
      expect(read.points).toEqual(
        scene.points.map((point) => ({
          ...point,
          kind: 'point',
          x: Math.round(point.x),
          y: Math.round(point.y),
          details: [...point.details, `Source: ${point.sources[0]}`],
          sources: [],
        })),
      );
    });
  },
);

test('a name that holds its own year, and words that hold the value, come back as they were', () => {
  const point = {
    kind: 'point',
    series: 'a',
    ink: 'ink',
    year: 2017,
    x: 1,
    y: 2,
    name: '2017 in 2017',
    value: '7',
    spoken: '2017 in 2017: 7, of 17',
    details: ['of 17', ''],
    sources: [],
  } as const;
  const plot = { left: 0, right: 9, top: 0, bottom: 9 };
  const scene = {
    width: 9,
    height: 9,
    lang: 'en',
    title: '',
    alt: '',
    marks: [],
    walk: 'rows',
    points: [point],
    plot,
  } as const;
  const file = packed([scene], () => '');
  expect(unpacked(file, file.drawings[0]!).points).toEqual([point]);
});
