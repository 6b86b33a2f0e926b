import { definitionCuts } from './breaks.ts';
import { isCount, isKnown } from './point.ts';
import type { Break, Point, Series, SeriesSet } from './series-set.ts';
import { isPercent } from './unit.ts';

type Known = Point & { readonly value: number };

/** What a port shows in the first and the last year of a set, and what became of it in between. */
export type TwoYears = {
  readonly series: Series;
  readonly first: Known | null;
  readonly last: Known | null;
  /** The last change of what is counted between the two years: what stands before does not compare with what stands after. */
  readonly cut: Break | null;
  /** From the first to the last year in per cent, in points where the values are percentages themselves; `null` where none can be told. */
  readonly change: number | null;
};

/**
 * Returns the first and the last year of a set port by port, in its order. A change is told between two counts of one definition only:
 * a bound or a hole on either side says nothing of it. A set of one year has no first.
 */
export function twoYears({
  series,
  from,
  to,
  breaks,
}: Pick<SeriesSet, 'series' | 'from' | 'to' | 'breaks'>): TwoYears[] {
  return series.map((one) => {
    const first = from < to ? knownIn(one, from) : null;
    const last = knownIn(one, to);
    const cut = cutBetween(one, from, to, breaks);
    return { series: one, first, last, cut, change: cut === null ? changeOf(one, first, last) : null };
  });
}

/** Returns a set with the first and the last of its years alone. */
export function atEnds(set: SeriesSet): SeriesSet {
  const isEnd = ({ year }: Point) => year === set.from || year === set.to;
  return { ...set, series: set.series.map((one) => ({ ...one, points: one.points.filter(isEnd) })) };
}

function cutBetween(series: Series, from: number, to: number, breaks: readonly Break[]): Break | null {
  const [last] = [...definitionCuts(series.id, breaks)]
    .filter(([year]) => year > from && year <= to)
    .toSorted(([a], [b]) => b - a);
  return last?.[1] ?? null;
}

function knownIn(series: Series, year: number): Known | null {
  const isShown = (point: Point): point is Known => point.year === year && isKnown(point) && point.value !== null;
  return series.points.find(isShown) ?? null;
}

function changeOf({ unit }: Series, first: Known | null, last: Known | null): number | null {
  if (first === null || last === null || !isCount(first) || !isCount(last)) return null;
  if (isPercent(unit)) return last.value - first.value;
  return first.value > 0 ? (last.value / first.value - 1) * 100 : null;
}
