import { readFileSync } from 'node:fs';
import { csvParse, geoMercator, polygonContains } from 'd3';
import { expect, test } from 'vitest';
import { basemap } from './basemap.ts';
import { basemapPaths, linesOf, type BasemapName, type Position } from './basemap-paths.ts';
import { frameOf, holds } from './map-frame.ts';

const names = Object.keys(basemap) as BasemapName[];
const ports = csvParse(readFileSync(new URL('../../data/ports.csv', import.meta.url), 'utf8'))
  .filter(({ kind, lon, lat }) => kind === 'port' && lon && lat)
  .map(({ port_id: id, lon, lat }) => ({ id, at: [Number(lon), Number(lat)] as Position }));

test.each(names)('coasts of %s are rings within the globe, borders are lines', (name) => {
  const { land, borders } = linesOf(name);
  expect(land.length).toBeGreaterThan(50);
  expect(land.filter((ring) => ring.length < 3)).toEqual([]);
  expect(borders.filter((line) => line.length < 2)).toEqual([]);
  const outside = [...land, ...borders]
    .flat()
    .filter(([lon, lat]) => !(Math.abs(lon) <= 180.01 && Math.abs(lat) <= 90) || Number.isNaN(lon + lat));
  expect(outside).toEqual([]);
});

// A port far from any land means an island is missing: run scripts/basemap.mjs.
test.each([
  ['med', 0.3],
  ['florida', 0.3],
  ['world', 0.9],
] as const)('every port of %s stands on its coast', (name, near) => {
  const { land } = linesOf(name);
  const atSea = ports.filter(
    ({ at }) => holds(name, at) && !land.some((ring) => isWithin(at, ring) || distance(at, ring) < near),
  );
  expect(atSea.map(({ id }) => id)).toEqual([]);
});

test('a map takes the smallest frame that holds every port', () => {
  const [marseille, miami, hamburg] = ['marseille', 'miami', 'hamburg'].map(
    (id) => ports.find((port) => port.id === id)?.at ?? ([0, 0] as const),
  ) as [Position, Position, Position];
  expect([
    frameOf('auto', [marseille]),
    frameOf('auto', [miami]),
    frameOf('auto', [marseille, miami]),
    frameOf('auto', [marseille, hamburg]),
    frameOf('med', [miami]),
  ]).toEqual(['med', 'florida', 'world', 'world', 'med']);
});

test('what is drawn stays within its rectangle', () => {
  const projection = geoMercator()
    .scale(900)
    .center([10, 40])
    .translate([200, 100])
    .clipExtent([
      [0, 0],
      [400, 200],
    ]);
  const { land, borders } = basemapPaths('med', projection);
  const xs = [...`${land}${borders}`.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [+match[1]!, +match[2]!]);
  expect(xs.filter(([x = -1, y = -1]) => x < 0 || x > 400 || y < 0 || y > 200)).toEqual([]);
  expect(xs.length).toBeGreaterThan(20);
});

function isWithin(place: Position, ring: readonly Position[]): boolean {
  return polygonContains(ring as [number, number][], place as [number, number]);
}

/** How far a place is from the nearest stretch of coast, in degrees of latitude. */
function distance([lon, lat]: Position, ring: readonly Position[]): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const flat = ring.map(([x, y]) => [(x - lon) * narrow, y - lat] as const);
  return Math.min(
    ...flat.map(([x, y], index) => {
      const [fromX, fromY] = flat.at(index - 1) ?? [x, y];
      const [dx, dy] = [x - fromX, y - fromY];
      const along = Math.max(0, Math.min(1, -(fromX * dx + fromY * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(fromX + along * dx, fromY + along * dy);
    }),
  );
}
