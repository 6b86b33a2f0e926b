import type { Point } from '../series/series-set.ts';

/** Returns the point of a year for which nothing was published. */
export function unpublished(year: number): Point {
  return {
    year,
    value: null,
    state: 'missing',
    low: null,
    high: null,
    step: 1,
    absence: 'not-published',
    reason: null,
    sources: [],
    alternatives: 0,
  };
}
