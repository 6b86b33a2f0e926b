import type { PastForecast } from './what-if.ts';

/** Where a count lies: within the 80 % interval that was drawn for its year, ends included, or so many passenger movements above or below it. */
export type Miss = { readonly side: 'within' | 'above' | 'below'; readonly by: number };

/** Returns where the count of a past forecast lies, and how far outside the interval. */
export function missOf({ observed, p10, p90 }: PastForecast): Miss {
  if (observed > p90) return { side: 'above', by: observed - p90 };
  if (observed < p10) return { side: 'below', by: p10 - observed };
  return { side: 'within', by: 0 };
}
