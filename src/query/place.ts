import { isCount } from '../series/point.ts';
import { rankedIn } from '../series/ranks.ts';
import type { Series } from '../series/series-set.ts';

/** The place of a port among those counted in a year, 1 for the largest; equal values share a place. */
export type Place = { readonly place: number; readonly of: number; readonly year: number };

/** Returns the place of a port in a year with the values of all that were ranked, the largest first; `null` where it was not counted itself. */
export function placeIn(
  series: readonly Series[],
  id: string,
  year: number,
): (Place & { readonly values: readonly number[] }) | null {
  const ranked = rankedIn(year, series);
  const own = ranked.find(({ one }) => one.id === id);
  if (!own || !isCount(own.point)) return null;
  const values = ranked.map(({ point }) => point.value);
  return { place: values.indexOf(own.point.value) + 1, of: values.length, year, values };
}
