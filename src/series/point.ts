import type { Point, PointState } from './series-set.ts';

/** Returns whether a point shows anything: a value or a bound. */
export function isKnown(point: { readonly state: PointState }): boolean {
  return point.state !== 'missing';
}

/** Returns whether a point is a value that a line may join and a ratio may rest on: not a bound, not a hole. */
export function isCount(point: Point): point is Point & { value: number } {
  return point.value !== null && isCountState(point.state);
}

/** Returns whether a state stands for a value rather than a bound or a hole. */
export function isCountState(state: PointState): boolean {
  return state === 'counted' || state === 'provisional' || state === 'sum-of-parts' || state === 'adjusted';
}
