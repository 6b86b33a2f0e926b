import { isCountState } from '../series/point.ts';
import type { Estimate } from '../tables/best-estimate.ts';
import { reyear } from '../tables/calendar.ts';

/**
 * Returns the record of a port in calendar years: the figure published for the calendar year where there is one, else the two years of the
 * port that it straddles, weighted by their months, with the error of the months not known. Bounds are not converted.
 */
export function civilYears(own: readonly Estimate[], published: readonly Estimate[], yearEndMonth: number): Estimate[] {
  if (yearEndMonth === 12) return [...own];
  const byYear = new Map(own.map((estimate) => [estimate.year, estimate]));
  const counts = own.flatMap((one) =>
    one.value !== null && isCountState(one.state) ? [[one.year, { value: one.value, error: 0 }] as const] : [],
  );
  const weighted = reyear(new Map(counts), yearEndMonth, 12);
  return published.map((estimate) => {
    const converted = weighted.get(estimate.year);
    if (estimate.value !== null || converted === undefined) return estimate;
    const straddled = [byYear.get(estimate.year), byYear.get(estimate.year + 1)];
    return {
      ...estimate,
      value: converted.value,
      state: 'adjusted',
      low: converted.value - converted.error,
      high: converted.value + converted.error,
      absence: null,
      reason: 'weighted-years',
      chosen: straddled.flatMap((one) => one?.chosen ?? []),
    };
  });
}
