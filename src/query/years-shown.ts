import { isKnown } from '../series/point.ts';
import { rankingYear, slopeYears } from '../series/ranking-year.ts';
import type { Series } from '../series/series-set.ts';
import type { ChartSpec, TimeRange } from '../spec/chart-spec.ts';
import { isOfOneYear } from '../spec/chart-years.ts';

/** The series of a question over some years. */
export type SeriesIn = (span: TimeRange) => readonly Series[];

/**
 * Returns the years a chart shows: those asked for, else all on record (statements about years to come are shown only when those are asked for).
 * A slope joins two of them, and a chart of one year takes the last that most ports have.
 */
export function yearsShown(
  { chart, time, mode }: ChartSpec,
  all: TimeRange,
  seriesIn: SeriesIn,
  other: SeriesIn,
): TimeRange {
  const years = time ?? all;
  if (chart === 'slope') {
    if (time !== null && time.from < time.to) return time;
    const before = { from: Math.min(all.from, years.to), to: years.to };
    const chosen = slopeYears({ ...before, series: seriesIn(before) });
    // The one year asked for stays one of the two.
    return time === null ? chosen : { from: Math.min(chosen.from, years.to - 1), to: years.to };
  }
  if (!isOfOneYear(chart)) return years;
  const series = seriesIn(years);
  const beside = other(years);
  const both = series.map((one, index) => {
    const also = beside[index];
    return also
      ? { ...one, points: one.points.filter((_, year) => also.points[year] && isKnown(also.points[year])) }
      : one;
  });
  // Growth is told up to a year that shares as many ports as can be with the one it is told from.
  const span = { ...years, series: both };
  const year = chart === 'scatter' && mode === 'change' && time === null ? slopeYears(span).to : rankingYear(span);
  return { from: year, to: year };
}
