import { isKnown } from './point.ts';
import type { SeriesSet } from './series-set.ts';

/** Returns the year a ranking shows: the last one asked for that at least two thirds of the ports with figures have, else the one most have. */
export function rankingYear(set: Pick<SeriesSet, 'from' | 'to' | 'series'>): number {
  const withFigures = set.series.filter((one) => one.points.some(isKnown));
  const known = (year: number) =>
    withFigures.filter((one) => one.points.some((point) => point.year === year && isKnown(point))).length;
  const years = Array.from({ length: set.to - set.from + 1 }, (_, index) => set.to - index);
  const enough = Math.ceil((withFigures.length * 2) / 3);
  return (
    years.find((year) => known(year) >= Math.max(1, enough)) ??
    years.toSorted((a, b) => known(b) - known(a))[0] ??
    set.to
  );
}
