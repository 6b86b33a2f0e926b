import { isKnown } from './point.ts';
import type { Point, Series, SeriesSet } from './series-set.ts';

type Valued = Point & { readonly value: number };

/** The two measures of one port in the year of a scatter. */
export type Pair = {
  readonly series: Series;
  readonly up: Valued;
  readonly against: Series;
  readonly across: Valued;
};

/** Returns the ports that have both measures in the year of a scatter, in the order of the set. */
export function pairsOf({ series, against }: Pick<SeriesSet, 'series' | 'against'>): Pair[] {
  return series.flatMap((one, index): Pair[] => {
    const other = against[index];
    const [up, across] = [one.points.at(-1), other?.points.at(-1)];
    return other && up && across && isValued(up) && isValued(across)
      ? [{ series: one, up, against: other, across }]
      : [];
  });
}

function isValued(point: Point): point is Valued {
  return isKnown(point) && point.value !== null;
}
