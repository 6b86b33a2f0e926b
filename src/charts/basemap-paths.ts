import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { alphabet, basemap } from './basemap.ts';
import { round } from './frame.ts';

export type BasemapName = keyof typeof basemap;

/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

/** Coasts and borders as SVG path data. */
export type BasemapPaths = { readonly land: string; readonly borders: string };

/** Returns coasts and borders as a projection places and cuts them; empty where nothing of them is seen. */
export function basemapPaths(name: BasemapName, projection: GeoProjection): BasemapPaths {
  const { land, borders } = linesOf(name);
  return {
    land: written(projection, {
      type: 'Polygon',
      coordinates: land.map((ring) => [...ring, ...ring.slice(0, 1)]) as Lines,
    }),
    borders: written(projection, { type: 'MultiLineString', coordinates: borders as Lines }),
  };
}

/** What d3 asks for; it changes nothing in it. */
type Lines = [number, number][][];

/** How near in pixels a point of a coast may come to the one before: nearer ones only make files longer. */
const nearest = 0.7;

/** Path data in steps of a tenth of a pixel, short in files; an island that has come down to a line or a dot is left out. */
function written(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const lines: string[] = [];
  let line: string[] = [];
  let [x, y] = [0, 0];
  const end = (close: string, least: number) => {
    if (line.length >= least) lines.push(`${line[0]}l${line.slice(1).join(' ')}${close}`);
    line = [];
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (toX, toY) => {
      end('', 2);
      [x, y] = [round(toX), round(toY)];
      line = [`M${x},${y}`];
    },
    lineTo: (toX, toY) => {
      const [dx, dy] = [round(round(toX) - x), round(round(toY) - y)];
      if (Math.hypot(dx, dy) < nearest) return;
      line.push(`${dx},${dy}`);
      [x, y] = [round(x + dx), round(y + dy)];
    },
    closePath: () => end('z', 3),
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  end('', 2);
  return lines.join('');
}

const decoded = new Map<BasemapName, { land: Position[][]; borders: Position[][] }>();

/** Returns the coasts as open rings and the borders as lines, in degrees. */
export function linesOf(name: BasemapName): { readonly land: Position[][]; readonly borders: Position[][] } {
  const known = decoded.get(name);
  if (known) return known;
  const { grid, land, borders } = basemap[name];
  const lines = { land: decode(land, grid), borders: decode(borders, grid) };
  decoded.set(name, lines);
  return lines;
}

function decode(text: string, grid: number): Position[][] {
  return text
    .replaceAll('\n', '')
    .split(' ')
    .filter((line) => line !== '')
    .map((line) => decodeLine(line, grid));
}

/** Numbers come in pairs of steps, the lowest five bits of each first, its sign in the last bit. */
function decodeLine(line: string, grid: number): Position[] {
  const numbers: number[] = [];
  let bits = 0;
  let shift = 0;
  for (const character of line) {
    const code = alphabet.indexOf(character);
    bits |= (code & 31) << shift;
    shift += 5;
    if (code > 31) continue;
    numbers.push(bits & 1 ? -(bits + 1) / 2 : bits / 2);
    bits = 0;
    shift = 0;
  }
  const positions: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    positions.push([x * grid, y * grid]);
  }
  return positions;
}
