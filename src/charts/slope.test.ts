import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { draw, load, parse, query, type Tables } from '../escale.ts';
import { overlap, type Box } from './labels.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import { textWidth } from './text.ts';

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

async function sceneOf(link: string, width = 960): Promise<Scene> {
  const { spec } = parse(link);
  return draw(query(tables, spec), spec, { width });
}

const lineOf = (scene: Scene, port: string) =>
  scene.marks.filter((mark) => mark.mark === 'line' && mark.series === port);
const isLabel = (mark: Mark): mark is TextMark => mark.kind === 'text' && mark.series !== undefined;

function boxOf({ x, y, text, size, weight, anchor }: TextMark): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y };
}

test('a line joins two counts: not a bound, and not one year alone', async () => {
  const scene = await sceneOf('?chart=slope&ports=marseille.miami.palma&time=2008..2024');
  expect(lineOf(scene, 'marseille')).toHaveLength(1);
  expect(lineOf(scene, 'miami')).toHaveLength(0);
  expect(scene.marks.filter((mark) => mark.series === 'miami' && mark.mark === 'bound')).toHaveLength(1);
  expect(scene.points.map((point) => [point.series, point.year])).toEqual([
    ['marseille', 2008],
    ['marseille', 2024],
    ['miami', 2008],
    ['miami', 2024],
  ]);
});

test('a change of definition between the two years is dotted and ticked, never a plain line', async () => {
  const scene = await sceneOf('?chart=slope&ports=venice.genoa&time=2019..2023');
  expect(lineOf(scene, 'venice')).toMatchObject([{ dash: expect.any(String) as string }]);
  expect(lineOf(scene, 'genoa')[0]).not.toHaveProperty('dash');
  expect(scene.marks.filter((mark) => mark.mark === 'break').map((mark) => mark.series)).toEqual(['venice']);
});

test('what goes down is thinner than what goes up', async () => {
  const scene = await sceneOf('?chart=slope&ports=livorno.genoa&time=2019..2023');
  const [down, up] = [lineOf(scene, 'livorno')[0], lineOf(scene, 'genoa')[0]];
  expect((down as { width: number }).width).toBeLessThan((up as { width: number }).width);
});

test.each([
  [2, 382],
  [12, 382],
  [12, 960],
  [60, 382],
  [60, 960],
])('labels of %i ports on %i pixels cover neither one another nor the edge', async (count, width) => {
  const ports = everyPort.split('.').slice(0, count).join('.');
  for (const mode of ['absolute', 'log', 'index']) {
    const scene = await sceneOf(`?chart=slope&ports=${ports}&time=2018..2023&mode=${mode}`, width);
    const boxes = scene.marks.filter(isLabel).map(boxOf);
    expect(boxes.length).toBeGreaterThan(0);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(boxes.slice(index + 1).some((other) => overlap(box, other) > 0)).toBe(false);
    }
  }
});
