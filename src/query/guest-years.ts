import type { Estimate } from '../tables/best-estimate.ts';
import { guestsOf, shareFor } from '../tables/counting.ts';

/**
 * Returns the record of a port in guests: people, once, however often they moved. Each year takes the homeport share published for it, or
 * the band of the shares of other years; a year before the first share is absent with its reason. A bound on movements stays a bound.
 */
export function guestYears(years: readonly Estimate[], shares: ReadonlyMap<number, number>): Estimate[] {
  return years.map((estimate): Estimate => {
    if (estimate.value === null) return estimate;
    const share = shareFor(estimate.year, shares);
    if (share === null)
      return { ...estimate, value: null, low: null, high: null, state: 'missing', absence: 'no-split', reason: null };
    const least = guestsOf(estimate.low ?? estimate.value, share.high);
    const most = guestsOf(estimate.high ?? estimate.value, share.low);
    const reason = shares.has(estimate.year) ? 'guests-from-own-split' : 'guests-from-other-splits';
    if (estimate.state === 'at-least') return { ...estimate, value: least, low: least, reason };
    if (estimate.state === 'at-most') return { ...estimate, value: most, high: most, reason };
    if (estimate.state === 'between') return { ...estimate, value: least, low: least, high: most, reason };
    return {
      ...estimate,
      value: guestsOf(estimate.value, share.central),
      low: least,
      high: most,
      state: 'adjusted',
      reason,
    };
  });
}
