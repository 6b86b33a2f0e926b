import type { Series } from '../series/series-set.ts';
import type { Ink } from './scene.ts';

/**
 * Returns the ink of each series by id: its own accent, kept in every figure; where two ports of one figure share an accent, the later
 * one is grey and told by its label.
 */
export function inksOf(series: readonly Pick<Series, 'id' | 'colour'>[]): ReadonlyMap<string, Ink> {
  const taken = new Set<number>();
  return new Map(
    series.map(({ id, colour }) => {
      const free = colour !== null && !taken.has(colour);
      if (free) taken.add(colour);
      return [id, `entity-${free ? colour : 0}`] as const;
    }),
  );
}
