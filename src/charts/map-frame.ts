import { geoEqualEarth, geoMercator, geoPath, type GeoProjection } from 'd3';
import type { FrameId } from '../spec/vocabulary.ts';
import { basemap } from './basemap.ts';
import { basemapPaths, type BasemapName, type BasemapPaths, type Position } from './basemap-paths.ts';
import { round, type Plot } from './frame.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

type Frame = {
  readonly projection: () => GeoProjection;
  /** What it promises to show: a port within it is never cut off. */
  readonly shows: Box;
};

/** From the smallest to the largest. Shapes are true in the small ones, areas in that of the world. */
const frames = {
  med: { projection: geoMercator, shows: [-10.2, 30.3, 36.6, 46.1] },
  florida: { projection: geoMercator, shows: [-97.6, 11.9, -59.2, 31.9] },
  world: { projection: geoEqualEarth, shows: [-180, -56.5, 180, 74] },
} as const satisfies Record<BasemapName, Frame>;

const bySize = Object.keys(frames) as BasemapName[];

/** Returns the frame asked for; of itself the smallest that holds every place. */
export function frameOf(asked: FrameId, places: readonly Position[]): BasemapName {
  if (asked !== 'auto') return asked;
  return bySize.find((name) => places.every((place) => holds(name, place))) ?? 'world';
}

/** Returns whether a frame promises to show a place. */
export function holds(name: BasemapName, [lon, lat]: Position): boolean {
  const [west, south, east, north] = frames[name].shows;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Returns the height that suits a frame of a width; on a telephone higher than it has to be, as far as its coasts are drawn. */
export function mapHeight(name: BasemapName, width: number): number {
  const { projection, shows } = frames[name];
  const [, south, , north] = basemap[name].box;
  const heightOf = (box: Box) => {
    const [[left, top], [right, bottom]] = boundsOf(projection(), box);
    return ((bottom - top) / (right - left)) * width;
  };
  return Math.max(heightOf(shows), Math.min(240, heightOf([shows[0], south, shows[2], north])));
}

/** A frame fitted into a picture. */
export type MapView = BasemapPaths & {
  /** The rectangle of the map: no larger than its coasts are drawn. */
  readonly plot: Plot;
  /** Where a place is in the picture; `null` outside the map. */
  readonly place: (position: Position) => { readonly x: number; readonly y: number } | null;
};

const views = new Map<string, MapView>();

/** Returns a frame fitted into a rectangle, as large as it goes; kept, since a figure is drawn many times at one size. */
export function mapView(name: BasemapName, room: Plot): MapView {
  const key = [name, room.left, room.right, room.top, room.bottom].join(' ');
  const known = views.get(key);
  if (known) return known;
  const view = fitted(name, room);
  if (views.size >= 12) views.clear();
  views.set(key, view);
  return view;
}

function fitted(name: BasemapName, room: Plot): MapView {
  // Straight between the points of a coast: where it was cut along a parallel, the cut stays one.
  const projection = frames[name]
    .projection()
    .precision(0)
    .fitExtent(
      [
        [room.left, room.top],
        [room.right, room.bottom],
      ],
      edges(frames[name].shows),
    );
  const [[left, top], [right, bottom]] = boundsOf(projection, basemap[name].box);
  const plot: Plot = {
    left: round(Math.max(room.left, left)),
    right: round(Math.min(room.right, right)),
    top: round(Math.max(room.top, top)),
    bottom: round(Math.min(room.bottom, bottom)),
  };
  const paths = basemapPaths(
    name,
    projection.clipExtent([
      [plot.left, plot.top],
      [plot.right, plot.bottom],
    ]),
  );
  return {
    ...paths,
    plot,
    place: ([lon, lat]) => {
      const at = projection([lon, lat]);
      if (!at) return null;
      const [x, y] = [round(at[0]), round(at[1])];
      return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom ? { x, y } : null;
    },
  };
}

/** The middle of each side of a box: there both projections reach furthest. */
function edges([west, south, east, north]: Box): { type: 'MultiPoint'; coordinates: [number, number][] } {
  const [lon, lat] = [(west + east) / 2, Math.max(south, Math.min(north, 0))];
  return {
    type: 'MultiPoint',
    coordinates: [
      [west, lat],
      [east, lat],
      [lon, south],
      [lon, north],
    ],
  };
}

function boundsOf(projection: GeoProjection, box: Box): [[number, number], [number, number]] {
  return geoPath(projection).bounds(edges(box));
}
