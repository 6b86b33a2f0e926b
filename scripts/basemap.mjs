// Writes src/charts/basemap.ts: the coasts and borders a map of ports is drawn on, small enough to ship and to draw at once.
// Cut from Natural Earth (public domain) as the world-atlas package has it. Run after an update of it, and when a port lies on an
// island of its own:
//   node scripts/setup.mjs && node scripts/basemap.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { csvParse, geoIdentity, geoStream, polygonArea, polygonContains } from 'd3';
import { feature, mesh } from 'topojson-client';

/** @typedef {[number, number]} Position */
/** @typedef {Position[]} Line */
/** @typedef {Parameters<typeof mesh>} Mesh */
/** @typedef {Mesh[0] & { objects: Record<'countries' | 'land', NonNullable<Mesh[1]>> }} Atlas */

/**
 * What is kept of each frame: a box with more than it shows, for figures that are higher or wider than it; the grid in degrees that
 * coordinates are rounded to, a third of a pixel on the widest figure; and the island, in square degrees, that is too small to see.
 */
const FRAMES = /** @type {const} */ ([
  { name: 'med', scale: '50m', box: [-16, 25, 43, 51], grid: 0.01, speck: 0.004, borders: true },
  { name: 'florida', scale: '50m', box: [-106, 5, -52, 38], grid: 0.01, speck: 0.004, borders: true },
  { name: 'world', scale: '110m', box: [-180, -60, 180, 84], grid: 0.1, speck: 0.2, borders: false },
]);

/** How near a port must lie to the coast of its frame, in degrees: where the coarse atlas leaves its island out, the fine one has it. */
const ASHORE = { '50m': 0.3, '110m': 0.8 };

/** Six bits a character: five of the number, one that says whether more follow. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const require = createRequire(import.meta.url);
const files = {
  '50m': require.resolve('world-atlas/countries-50m.json'),
  '110m': require.resolve('world-atlas/countries-110m.json'),
  package: require.resolve('world-atlas/package.json'),
};
const ports = readPorts();
const frames = FRAMES.map((frame) => ({ ...frame, ...shapesOf(frame) }));
const text = source(frames);
writeFileSync(fileURLToPath(new URL('../src/charts/basemap.ts', import.meta.url)), text);
for (const { name, land, borders } of frames)
  console.log(
    `${name}: ${land.length} coasts, ${borders.length} borders, ${[...land, ...borders].flat().length} points`,
  );
console.log(`${(brotliCompressSync(text).length / 1000).toFixed(1)} kB after brotli`);

/**
 * @param {typeof FRAMES[number]} frame
 * @returns {{ land: Line[], borders: Line[] }}
 */
function shapesOf({ scale, box, grid, speck, borders }) {
  const atlas = readAtlas(scale);
  const coasts = clipped(feature(atlas, atlas.objects.land), box);
  const within = ports.filter(([lon, lat]) => lon > box[0] && lon < box[2] && lat > box[1] && lat < box[3]);
  const atSea = within.filter((port) => !coasts.some((coast) => isAshore(port, coast, ASHORE[scale])));
  const fine = atSea.length > 0 ? readAtlas('50m') : null;
  const islands = fine
    ? clipped(feature(fine, fine.objects.land), box).filter((coast) =>
        atSea.some((port) => isAshore(port, coast, ASHORE['50m'])),
      )
    : [];
  const land = coasts.filter(
    (coast) => Math.abs(polygonArea(coast)) >= speck || within.some((port) => isAshore(port, coast, ASHORE[scale])),
  );
  return {
    land: [...land, ...islands].map((coast) => rounded(coast, grid)).filter((coast) => coast.length > 2),
    borders: borders
      ? clipped(
          mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
          box,
        )
          .map((line) => rounded(line, grid))
          .filter((line) => line.length > 1)
      : [],
  };
}

/**
 * Returns the rings or lines of a shape within a box, as they would be drawn on a flat map; rings are left open.
 *
 * @param {import('d3').GeoPermissibleObjects} shape
 * @param {readonly [number, number, number, number]} box
 */
function clipped(shape, [west, south, east, north]) {
  /** @type {Line[]} */
  const lines = [];
  const clip = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  geoStream(
    shape,
    clip.stream({
      point: (lon, lat) => void lines.at(-1)?.push([lon, lat]),
      lineStart: () => void lines.push([]),
      lineEnd() {},
      polygonStart() {},
      polygonEnd() {},
    }),
  );
  return lines;
}

/**
 * Returns whether a port lies on the land within a coast, or so near to it that a map cannot tell.
 *
 * @param {Position} port
 * @param {Line} coast
 * @param {number} near
 */
function isAshore(port, coast, near) {
  return (
    polygonContains(coast, port) || coast.some((one, index) => distance(port, one, coast[index - 1] ?? one) < near)
  );
}

/**
 * Returns how far a place is from a stretch of coast, in degrees of latitude.
 *
 * @param {Position} place
 * @param {Position} from
 * @param {Position} to
 */
function distance([lon, lat], from, to) {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const [x, y] = [(from[0] - lon) * narrow, from[1] - lat];
  const [dx, dy] = [(to[0] - from[0]) * narrow, to[1] - from[1]];
  const along = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x + along * dx, y + along * dy);
}

/**
 * Returns a line on whole steps of a grid, without points that fall together.
 *
 * @param {Line} line
 * @param {number} grid
 * @returns {Line}
 */
function rounded(line, grid) {
  return line
    .map(([lon, lat]) => /** @type {Position} */ ([Math.round(lon / grid), Math.round(lat / grid)]))
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
}

/**
 * Returns lines as text: from point to point the steps east and north, a space between lines, breaks anywhere.
 *
 * @param {Line[]} lines
 */
function encoded(lines) {
  const text = lines
    .map((line) =>
      line
        .map(([x, y], index) => number(x - (line[index - 1]?.[0] ?? 0)) + number(y - (line[index - 1]?.[1] ?? 0)))
        .join(''),
    )
    .join(' ');
  return text.replaceAll(/.{400}/g, '$&\n');
}

/**
 * Returns a whole number in the alphabet, its sign in the last bit, the lowest five bits first.
 *
 * @param {number} value
 */
function number(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest > 31; rest >>= 5) text += ALPHABET[(rest & 31) | 32];
  return text + ALPHABET[rest];
}

/** @param {typeof frames} all */
function source(all) {
  const { version } = JSON.parse(readFileSync(files.package, 'utf8'));
  const entries = all.map(
    ({ name, box, grid, land, borders }) => `  ${name}: {
    box: [${box.join(', ')}],
    grid: ${grid},
    land: \`
${encoded(land)}\`,
    borders: ${borders.length > 0 ? `\`\n${encoded(borders)}\`` : "''"},
  },`,
  );
  return `// Generated by scripts/basemap.mjs from world-atlas ${version} (Natural Earth): do not edit.

/** Six bits a character: five of a number, one that says whether more follow. */
export const alphabet = '${ALPHABET}';

/**
 * Open rings of land and lines of borders within a box from west, south to east, north: steps east and north on a grid of so many degrees, a
 * space between lines.
 */
export const basemap = {
${entries.join('\n')}
} as const;
`;
}

/** @param {'50m' | '110m'} scale */
function readAtlas(scale) {
  return /** @type {Atlas} */ (JSON.parse(readFileSync(files[scale], 'utf8')));
}

/** Returns where the ports of the dataset lie; sums across seas lie nowhere. */
function readPorts() {
  return csvParse(readFileSync(new URL('../data/ports.csv', import.meta.url), 'utf8'))
    .filter(({ lon, lat }) => lon && lat)
    .map(({ lon, lat }) => /** @type {Position} */ ([Number(lon), Number(lat)]));
}
