import { isKnown } from './point.ts';
import type { SeriesSet } from './series-set.ts';

type Span = { readonly from: number; readonly to: number };

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

/** The last year before the pandemic, which the years after are told from. */
const lastOrdinaryYear = 2019;

/** Returns the two years a slope joins where none were asked for: 2019, or the year before it most ports have, and the last that most have. */
export function slopeYears(set: Pick<SeriesSet, 'from' | 'to' | 'series'>): Span {
  const to = rankingYear(set);
  const last = Math.min(to - 1, lastOrdinaryYear);
  return { from: set.from < last ? rankingYear({ ...set, to: last }) : set.from, to };
}
