import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { draw, load, parse, query, type Tables } from '../escale.ts';
import { ranksOf } from '../series/ranks.ts';
import type { Mark, PathMark, Scene } from './scene.ts';

let tables: Tables;
let everyPort: string;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  const rows = tables.ports.objects() as { port_id: string; kind: string }[];
  everyPort = rows
    .filter((row) => row.kind === 'port')
    .map((row) => row.port_id)
    .slice(0, 60)
    .join('.');
});

const ask = (link: string) => query(tables, parse(link).spec);
const sceneOf = (link: string, width = 960): Promise<Scene> => draw(ask(link), parse(link).spec, { width });
const isLine = (mark: Mark): mark is PathMark => mark.kind === 'path' && mark.mark === 'line';

const florida = '?chart=bump&ports=miami.port-canaveral.port-everglades.tampa-bay';

test('a full line is drawn only between two years in a row that counted the same ports', async () => {
  const scene = await sceneOf(florida);
  const full = scene.marks.filter(isLine).filter(({ dash }) => dash === undefined);
  const same = ranksOf(ask(florida).series).filter((one) => one.sameAsBefore);
  expect(same.map(({ year }) => year)).toEqual([2019, 2025]);
  expect(full).toHaveLength(same.reduce((sum, { placed }) => sum + placed.length, 0));
});

test('the first place stands on top, and each point says how many were counted', async () => {
  const scene = await sceneOf(`${florida}&lang=en`);
  const last = scene.points.filter(({ year }) => year === 2025).toSorted((a, b) => a.y - b.y);
  expect(last.map(({ series, details }) => [series, details[0]])).toEqual([
    ['port-canaveral', '1st of 3 counted'],
    ['miami', '2nd of 3 counted'],
    ['port-everglades', '3rd of 3 counted'],
  ]);
});

test('only years in which half of the ports were counted are drawn', async () => {
  const years = (await sceneOf(florida)).points.map((point) => point.year);
  expect([Math.min(...years), Math.max(...years)]).toEqual([2002, 2025]);
});

test('a total is left out beside the ports it contains', async () => {
  const scene = await sceneOf('?chart=bump&ports=med-total.barcelona.marseille');
  expect(new Set(scene.points.map((point) => point.series))).toEqual(new Set(['barcelona', 'marseille']));
});

test('a place is written in its circle where there is room, beside the picture where there is not', async () => {
  const wide = await sceneOf('?chart=bump&ports=barcelona.marseille.genoa&time=2012..2024');
  const narrow = await sceneOf('?chart=bump&ports=barcelona.marseille.genoa&time=1995..2024', 382);
  const inCircles = ({ marks }: Scene) =>
    marks.filter((mark) => mark.kind === 'text' && mark.anchor === 'middle' && mark.series !== undefined).length;
  expect(inCircles(wide)).toBe(wide.points.length);
  expect(inCircles(narrow)).toBe(0);
});

test.each([382, 960])('sixty ports on %i pixels keep one point apart from the next of its year', async (width) => {
  const scene = await sceneOf(`?chart=bump&ports=${everyPort}`, width);
  const heights = scene.points.filter(({ year }) => year === 2018).map(({ y }) => y);
  const sorted = heights.toSorted((a, b) => a - b);
  expect(sorted.length).toBeGreaterThan(25);
  expect(sorted.slice(1).every((y, index) => y - (sorted[index] ?? 0) >= 12)).toBe(true);
});
