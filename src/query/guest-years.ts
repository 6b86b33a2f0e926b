import { isCountState } from '../series/point.ts';
import { bestEstimate, type Estimate, type EstimateContext } from '../tables/best-estimate.ts';
import { guestsOf, shareFor } from '../tables/counting.ts';
import type { Figure } from '../tables/figure.ts';
import type { PortFigures } from './estimates.ts';

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

/** Returns the homeport share of movements of each year that has one: both parts of one source, else the best of what was published. */
export function homeportShares(
  { totals, homeport, transit }: PortFigures,
  context: EstimateContext,
): Map<number, number> {
  const years = [...new Set([...homeport.keys(), ...transit.keys()])];
  return new Map(
    years.flatMap((year) => {
      const of = (figures: ReadonlyMap<number, readonly Figure[]>) => figures.get(year) ?? [];
      const share =
        ofOneSource(of(totals), of(homeport), of(transit), year, context) ??
        ofBest(of(totals), of(homeport), of(transit), year, context);
      return share !== null && share >= 0 && share <= 1 ? [[year, share] as const] : [];
    }),
  );
}

function ofOneSource(
  totals: readonly Figure[],
  homeport: readonly Figure[],
  transit: readonly Figure[],
  year: number,
  context: EstimateContext,
): number | null {
  const sources = [...new Set([...homeport, ...transit].map((figure) => figure.source))];
  const shares = sources.flatMap((source) => {
    const by = (figures: readonly Figure[]) => figures.filter((figure) => figure.source === source);
    const value = (figures: readonly Figure[]) => valueOf(by(figures), year, context);
    const share = shareOf(value(totals), value(homeport), value(transit), true);
    return share === null ? [] : [share];
  });
  return shares[0] ?? null;
}

function ofBest(
  totals: readonly Figure[],
  homeport: readonly Figure[],
  transit: readonly Figure[],
  year: number,
  context: EstimateContext,
): number | null {
  return shareOf(
    valueOf(totals, year, context),
    valueOf(homeport, year, context),
    valueOf(transit, year, context),
    false,
  );
}

/** Two of the three numbers make a share; both parts are better than a part and a total. */
function shareOf(
  total: number | null,
  homeport: number | null,
  transit: number | null,
  sameSource: boolean,
): number | null {
  if (homeport !== null && transit !== null && homeport + transit > 0) return homeport / (homeport + transit);
  if (total === null || total === 0) return null;
  if (homeport !== null) return homeport / total;
  if (transit !== null && (sameSource || transit <= total)) return 1 - transit / total;
  return null;
}

function valueOf(figures: readonly Figure[], year: number, context: EstimateContext): number | null {
  const { value, state } = bestEstimate(year, figures, { homeport: [], transit: [] }, context);
  return value !== null && isCountState(state) ? value : null;
}
