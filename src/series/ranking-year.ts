import type { TimeRange } from '../spec/chart-spec.ts';
import { lastOrdinaryYear } from './ordinary.ts';
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

/**
 * Returns the two years a slope joins where none were asked for: 2019 and the latest year after it that nearly as many ports have as well
 * as any later one does; where nothing came after, the last year that most have and the one before it that most of those have.
 */
export function slopeYears(set: Pick<SeriesSet, 'from' | 'to' | 'series'>): TimeRange {
  const both = (from: number, to: number) =>
    set.series.filter((one) => isCounted(one, from) && isCounted(one, to)).length;
  const best = (from: number, candidates: readonly number[]) => {
    const most = Math.max(0, ...candidates.map((to) => both(from, to)));
    return most === 0 ? undefined : candidates.find((to) => both(from, to) >= (most * 2) / 3);
  };
  const years = Array.from({ length: set.to - set.from + 1 }, (_, index) => set.to - index);
  const after = best(
    lastOrdinaryYear,
    years.filter((year) => year > lastOrdinaryYear),
  );
  if (after !== undefined) return { from: lastOrdinaryYear, to: after };
  const to = rankingYear(set);
  const before = best(
    to,
    years.filter((year) => year < to - 1),
  );
  return { from: before ?? Math.min(set.from, to), to };
}

function isCounted({ points }: SeriesSet['series'][number], year: number): boolean {
  return points.some((point) => point.year === year && isKnown(point));
}
