import { isCountState } from '../series/point.ts';
import type { PointState } from '../series/series-set.ts';
import { bestEstimate, type Estimate, type EstimateContext } from '../tables/best-estimate.ts';
import type { Figure } from '../tables/figure.ts';
import type { PortFigures } from './estimates.ts';

/**
 * Returns passengers per call, year by year: the passengers of a year over its calls, both counted. A bound on passengers stays a bound;
 * without a count of calls the year is absent.
 */
export function perCallYears(passengers: readonly Estimate[], calls: readonly Estimate[]): Estimate[] {
  const callsIn = new Map(calls.map((estimate) => [estimate.year, estimate]));
  return passengers.map((estimate): Estimate => {
    if (estimate.value === null) return estimate;
    const divisor = callsIn.get(estimate.year);
    if (!divisor || divisor.value === null || divisor.value === 0 || !isCountState(divisor.state))
      return { ...estimate, value: null, low: null, high: null, state: 'missing', absence: 'no-calls', reason: null };
    const by = (value: number | null) => (value === null ? null : value / (divisor.value ?? 1));
    return {
      ...estimate,
      value: by(estimate.value),
      low: by(estimate.low),
      high: by(estimate.high),
      state: ratioState(estimate.state, divisor.state),
      reason: 'passengers-by-calls',
      chosen: [...estimate.chosen, ...divisor.chosen],
      alternatives: [],
    };
  });
}

/** A ratio is as sure as the less sure of the two numbers it is made of. */
function ratioState(above: PointState, below: PointState): PointState {
  if (!isCountState(above)) return above;
  if (above === 'adjusted' || below === 'adjusted') return 'adjusted';
  return above === 'provisional' || below === 'provisional' ? 'provisional' : 'counted';
}

/** The homeport share of movements of one year, 0 to 1, and the figures it was worked out from. */
export type HomeportShare = { readonly share: number; readonly figures: readonly Figure[] };

/** Returns the homeport share of the years that have one as a record of its own, in per cent. */
export function homeportYears(shares: ReadonlyMap<number, HomeportShare>): Estimate[] {
  return [...shares]
    .toSorted(([a], [b]) => a - b)
    .map(([year, { share, figures }]) => ({
      year,
      value: share * 100,
      state: figures.some((figure) => figure.status === 'provisional') ? 'provisional' : 'counted',
      low: null,
      high: null,
      absence: null,
      reason: 'homeport-by-total',
      chosen: figures,
      alternatives: [],
    }));
}

/** Returns the homeport share of movements of each year that has one: both parts of one source, else the best of what was published. */
export function homeportShares(
  { totals, homeport, transit }: PortFigures,
  context: EstimateContext,
): Map<number, HomeportShare> {
  const years = [...new Set([...homeport.keys(), ...transit.keys()])];
  return new Map(
    years.flatMap((year) => {
      const of = (figures: ReadonlyMap<number, readonly Figure[]>) => figures.get(year) ?? [];
      const found =
        ofOneSource(of(totals), of(homeport), of(transit), year, context) ??
        ofBest(of(totals), of(homeport), of(transit), year, context);
      return found !== null && found.share >= 0 && found.share <= 1 ? [[year, found] as const] : [];
    }),
  );
}

function ofOneSource(
  totals: readonly Figure[],
  homeport: readonly Figure[],
  transit: readonly Figure[],
  year: number,
  context: EstimateContext,
): HomeportShare | null {
  const sources = [...new Set([...homeport, ...transit].map((figure) => figure.source))];
  const shares = sources.flatMap((source) => {
    const by = (figures: readonly Figure[]) => figures.filter((figure) => figure.source === source);
    const value = (figures: readonly Figure[]) => countOf(by(figures), year, context);
    const parts = { homeport: value(homeport), transit: value(transit) };
    const share = shareOf(value(totals), parts.homeport, parts.transit, true);
    return share === null ? [] : [{ share, whole: parts.homeport !== null && parts.transit !== null }];
  });
  // A source that prints both parts says more than one that prints a part and a total.
  return (shares.find(({ whole }) => whole) ?? shares[0])?.share ?? null;
}

function ofBest(
  totals: readonly Figure[],
  homeport: readonly Figure[],
  transit: readonly Figure[],
  year: number,
  context: EstimateContext,
): HomeportShare | null {
  return shareOf(
    countOf(totals, year, context),
    countOf(homeport, year, context),
    countOf(transit, year, context),
    false,
  );
}

type Count = { readonly value: number; readonly chosen: readonly Figure[] };

/** Two of the three numbers make a share; both parts are better than a part and a total. */
function shareOf(
  total: Count | null,
  homeport: Count | null,
  transit: Count | null,
  sameSource: boolean,
): HomeportShare | null {
  const made = (share: number, one: Count, other: Count) => ({ share, figures: [...one.chosen, ...other.chosen] });
  if (homeport && transit && homeport.value + transit.value > 0)
    return made(homeport.value / (homeport.value + transit.value), homeport, transit);
  if (!total || total.value === 0) return null;
  if (homeport) return made(homeport.value / total.value, homeport, total);
  if (transit && (sameSource || transit.value <= total.value))
    return made(1 - transit.value / total.value, transit, total);
  return null;
}

function countOf(figures: readonly Figure[], year: number, context: EstimateContext): Count | null {
  const { value, state, chosen } = bestEstimate(year, figures, { homeport: [], transit: [] }, context);
  return value !== null && isCountState(state) ? { value, chosen } : null;
}
