import type { SeriesSet } from '../series/series-set.ts';
import type { TimeRange } from '../spec/chart-spec.ts';
import { isOfOneYear } from '../spec/chart-years.ts';

/** Returns the years that may be asked of a figure: those on record, or those to come where a scenario tells one of them; `null` where there are none. */
export function yearReach(set: SeriesSet | null): TimeRange | null {
  const [first, ...others] = set?.whatIf?.scenarios ?? [];
  if (!set || !first || !isOfOneYear(set.question.chart)) return set?.onRecord ?? null;
  const last = (one: typeof first) => one.fan.at(-1)?.year ?? one.year;
  return { from: first.base.year + 1, to: Math.max(last(first), ...others.map(last)) };
}

/** Returns the year that a figure of one year shows, the last one where it shows several. */
export function yearShown(set: SeriesSet): number {
  const [first] = set.whatIf?.scenarios ?? [];
  return first && isOfOneYear(set.question.chart) ? first.year : set.to;
}
