import type { Scene, ScenePoint } from './scene.ts';

/**
 * Returns the index of the point a pointer means: the nearest in the picture, year weighing more than value where years lie side by side;
 * `null` when the scene has none.
 */
export function nearest(scene: Scene, x: number, y: number): number | null {
  const across = scene.walk === 'series' ? 3 : 1;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  scene.points.forEach((point, index) => {
    const distance = Math.hypot((point.x - x) * across, point.y - y);
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

export type Direction = 'earlier' | 'later' | 'series-before' | 'series-after' | 'first' | 'last';

/** Returns the index of the point reached from another by one key; the same index at an end, 0 from nowhere, `null` when the scene has none. */
export function neighbour(scene: Scene, from: number | null, direction: Direction): number | null {
  const here = from === null ? undefined : scene.points[from];
  if (from === null || here === undefined) {
    if (scene.points.length === 0) return null;
    if (direction !== 'last') return 0;
    return scene.walk === 'rows' ? scene.points.length - 1 : neighbour(scene, 0, 'last');
  }
  if (scene.walk === 'rows') return rowReached(scene, from, direction);
  const indexesOf = (series: string) =>
    scene.points.flatMap((point, index) => (point.series === series ? [index] : []));
  const own = indexesOf(here.series);
  if (direction === 'earlier') return own[Math.max(0, own.indexOf(from) - 1)] ?? from;
  if (direction === 'later') return own[Math.min(own.length - 1, own.indexOf(from) + 1)] ?? from;
  if (direction === 'first') return own[0] ?? from;
  if (direction === 'last') return own.at(-1) ?? from;
  const order = [...new Set(scene.points.map((point) => point.series))];
  const next = order[order.indexOf(here.series) + (direction === 'series-after' ? 1 : -1)];
  return next === undefined ? from : closestInYear(scene, indexesOf(next), here);
}

function rowReached(scene: Scene, from: number, direction: Direction): number {
  const last = scene.points.length - 1;
  if (direction === 'first') return 0;
  if (direction === 'last') return last;
  return direction === 'later' || direction === 'series-after' ? Math.min(last, from + 1) : Math.max(0, from - 1);
}

function closestInYear(scene: Scene, indexes: readonly number[], here: ScenePoint): number {
  const apart = (index: number) => Math.abs((scene.points[index]?.year ?? 0) - here.year);
  return indexes.toSorted((a, b) => apart(a) - apart(b))[0] ?? 0;
}

/** How far from a point, in pixels, a pointer still means it. */
const reach = 90;

/** How far beside the picture a pointer is still in it. */
const margin = 16;

/** Returns the index of the point that a pointer at a place of the scene means, `null` where it means none. */
export function meant(scene: Scene, x: number, y: number): number | null {
  const { left, right, top, bottom } = scene.plot;
  if (x < left - margin || x > right + margin || y < top - margin || y > bottom + margin) return null;
  const index = nearest(scene, x, y);
  const point = index === null ? undefined : scene.points[index];
  return point && Math.hypot(point.x - x, point.y - y) <= reach ? index : null;
}

/** Which way each key leads from a point. */
export const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'series-before',
  ArrowDown: 'series-after',
  Home: 'first',
  End: 'last',
};
