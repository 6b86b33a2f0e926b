import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { load, parse, query, type Tables } from '../escale.ts';
import { map } from './map.ts';
import { sizesFor } from './size-key.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});
const sceneOf = (link: string, width = 960) => {
  const { spec } = parse(`?chart=map&lang=en&${link}`);
  const set = query(tables, spec);
  return { set, scene: map(set, spec, { width }) };
};

test('circles are as large in area as their figures', () => {
  const { set, scene } = sceneOf('ports=barcelona.marseille.genoa&time=2019');
  const ratios = scene.marks.flatMap((mark) => {
    const point = set.series.find(({ id }) => id === mark.series)?.points[0];
    return mark.kind === 'dot' && mark.mark === 'point' && point?.value ? [mark.r ** 2 / point.value] : [];
  });
  expect(ratios).toHaveLength(3);
  expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.02);
});

test('ports are walked from the largest to the smallest, with their place', () => {
  const { scene } = sceneOf('ports=genoa.marseille.barcelona&time=2019');
  expect([scene.walk, ...scene.points.map(({ series, details }) => [series, details[0]])]).toEqual([
    'rows',
    ['barcelona', '1st of 3'],
    ['marseille', '2nd of 3'],
    ['genoa', '3rd of 3'],
  ]);
});

test('a port outside the frame asked for is not drawn but counted', () => {
  const { scene } = sceneOf('ports=marseille.miami&time=2019&frame=med');
  expect(scene.points.map(({ series }) => series)).toEqual(['marseille']);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toContain('1 port outside the map');
});

test('a group lies nowhere, and a figure without ports says so', () => {
  expect(sceneOf('ports=balearics.marseille&time=2019').scene.points.map(({ series }) => series)).toEqual([
    'marseille',
  ]);
  const { scene } = sceneOf('ports=balearics&time=2019');
  expect(scene.points).toEqual([]);
  expect(scene.marks).toContainEqual(expect.objectContaining({ text: 'No figure to show' }));
});

test('the key to sizes shows round values that circles reach', () => {
  expect([3_570_000, 900, 54.8, 1, 0].map(sizesFor)).toEqual([[2_000_000, 500_000], [500, 100], [50, 10], [1], []]);
});
