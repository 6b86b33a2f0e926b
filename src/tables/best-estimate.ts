import type { Absence, PointState, Reason } from '../series/series-set.ts';
import { periodKind } from './calendar.ts';
import type { Figure } from './figure.ts';
import { sourceTypes, type SourceType } from './sources.ts';

/** What the rule must know besides the figures themselves. */
export type EstimateContext = {
  readonly yearEndMonth: number;
  readonly sourceType: (sourceId: string) => SourceType;
  /** ISO date of publication; empty when undated. */
  readonly sourceDate: (sourceId: string) => string;
};

/** The one value of a port, metric and year, with everything it was chosen from. */
export type Estimate = {
  readonly year: number;
  /** `null` when missing; the bound for a bound, the lower end for `between`. */
  readonly value: number | null;
  readonly state: PointState;
  readonly low: number | null;
  readonly high: number | null;
  readonly absence: Absence | null;
  readonly reason: Reason | null;
  /** The figure(s) behind the value: one, or two for bounds and sums of parts; empty when missing. */
  readonly chosen: readonly Figure[];
  readonly alternatives: readonly Figure[];
};

/** Figures of one port and year that may stand in for a missing total: one source must give both. */
export type Parts = { readonly homeport: readonly Figure[]; readonly transit: readonly Figure[] };

/**
 * Returns the one value a port, metric and year is shown with, why it was preferred, and every other figure as an alternative.
 *
 * The rule is that of `data/README.md`, *Best estimate*: only statistics of the port's own year; a row preferred by hand wins; else
 * status, publisher and precision rank, then the most precise figure that agrees within rounding. Claims, forecasts and targets are
 * never an estimate, bounds never points, and a hole stays a hole: `value` is `null` and `absence` says why.
 */
export function bestEstimate(
  year: number,
  figures: readonly Figure[],
  parts: Parts,
  context: EstimateContext,
): Estimate {
  const own = figures.filter((figure) => periodKind(figure.from, figure.to, context.yearEndMonth) === 'own-year');
  const statistics = own.filter(isStatistic);
  const found = pointOf(statistics, context) ?? sumOfParts(parts, context) ?? boundOf(statistics);
  const chosen = found?.chosen ?? [];
  return {
    year,
    value: found?.value ?? null,
    state: found?.state ?? 'missing',
    low: found?.low ?? null,
    high: found?.high ?? null,
    absence: found ? null : absenceOf(figures, context),
    reason: found?.reason ?? null,
    chosen,
    alternatives: figures.filter((figure) => !chosen.includes(figure)),
  };
}

/**
 * Returns the step of the last digit a figure vouches for: 1 where it is exact.
 *
 * @example
 * roundingStep({ value: 1_450_000, precision: 'rounded' }) // 10000
 */
export function roundingStep({ value, precision }: Pick<Figure, 'value' | 'precision'>): number {
  if (precision === 'exact' || value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

type Found = Pick<Estimate, 'value' | 'state' | 'low' | 'high' | 'reason' | 'chosen'>;

function isStatistic(figure: Figure): boolean {
  return figure.status === 'final' || figure.status === 'provisional';
}

function isPoint(figure: Figure): boolean {
  return figure.precision === 'exact' || figure.precision === 'rounded';
}

function pointOf(statistics: readonly Figure[], context: EstimateContext): Found | null {
  const byHand = statistics.find((figure) => figure.preferred !== null);
  if (byHand) return asFound(byHand, statistics.length === 1 ? 'only-one' : 'preferred-by-hand');
  const candidates = statistics.filter(isPoint);
  if (candidates.length === 0) return null;
  const ranked = candidates.toSorted(
    (a, b) => ranks(context).reduce((order, { rank }) => order || rank(a) - rank(b), 0) || later(a, b, context),
  );
  const [first, second] = ranked as [Figure, Figure | undefined];
  const agreeing = ranked
    .filter((figure) => agrees(figure, first))
    .toSorted((a, b) => roundingStep(a) - roundingStep(b) || ranked.indexOf(a) - ranked.indexOf(b));
  const finest = agreeing[0] ?? first;
  if (roundingStep(finest) < roundingStep(first)) return asFound(finest, 'more-precise-within-rounding');
  const reason =
    second === undefined
      ? 'only-one'
      : (ranks(context).find(({ rank }) => rank(first) !== rank(second))?.reason ?? 'latest-edition');
  return asFound(first, reason);
}

/** The criteria in order, each with the reason it gives when it decides. */
function ranks(context: EstimateContext): readonly { reason: Reason; rank: (figure: Figure) => number }[] {
  return [
    { reason: 'better-status', rank: (figure) => (figure.status === 'final' ? 0 : 1) },
    { reason: 'better-source', rank: (figure) => sourceTypes.indexOf(context.sourceType(figure.source)) },
    { reason: 'finer-precision', rank: (figure) => (figure.precision === 'exact' ? 0 : 1) },
  ];
}

function later(a: Figure, b: Figure, context: EstimateContext): number {
  const dates = [context.sourceDate(a.source), context.sourceDate(b.source)] as const;
  return dates[0] === dates[1] ? a.row - b.row : dates[0] > dates[1] ? -1 : 1;
}

/** Two figures say the same when they differ by at most half a step of the rounder one, and by no more than 2 %. */
function agrees(a: Figure, b: Figure): boolean {
  const allowed = Math.min(Math.max(roundingStep(a), roundingStep(b)) / 2, 0.02 * Math.max(a.value, b.value));
  return Math.abs(a.value - b.value) <= allowed;
}

function asFound(figure: Figure, reason: Reason): Found {
  const bound: PointState | null =
    figure.precision === 'lower-bound' ? 'at-least' : figure.precision === 'upper-bound' ? 'at-most' : null;
  const counted: PointState = figure.status === 'provisional' ? 'provisional' : 'counted';
  return {
    value: figure.value,
    state: bound ?? counted,
    low: bound === 'at-least' ? figure.value : null,
    high: bound === 'at-most' ? figure.value : null,
    reason,
    chosen: [figure],
  };
}

function sumOfParts({ homeport, transit }: Parts, context: EstimateContext): Found | null {
  const usable = (figure: Figure) =>
    isStatistic(figure) && isPoint(figure) && periodKind(figure.from, figure.to, context.yearEndMonth) === 'own-year';
  const pairs = homeport.filter(usable).flatMap((part) => {
    const other = transit.find((figure) => usable(figure) && figure.source === part.source);
    return other ? [[part, other] as const] : [];
  });
  const pair = pairs.toSorted((a, b) => later(a[0], b[0], context))[0];
  if (!pair) return null;
  return {
    value: pair[0].value + pair[1].value,
    state: 'sum-of-parts',
    low: null,
    high: null,
    reason: 'sum-of-homeport-and-transit',
    chosen: pair,
  };
}

function boundOf(statistics: readonly Figure[]): Found | null {
  const lows = statistics.filter((figure) => figure.precision === 'lower-bound').toSorted((a, b) => b.value - a.value);
  const highs = statistics.filter((figure) => figure.precision === 'upper-bound').toSorted((a, b) => a.value - b.value);
  const low = lows[0];
  const high = highs[0];
  if (low && high && low.value <= high.value) {
    return {
      value: low.value,
      state: 'between',
      low: low.value,
      high: high.value,
      reason: 'bound-only',
      chosen: [low, high],
    };
  }
  const bound = low ?? high;
  return bound ? { ...asFound(bound, 'bound-only') } : null;
}

function absenceOf(figures: readonly Figure[], context: EstimateContext): Absence {
  const kinds = new Set(
    figures.filter(isStatistic).map((figure) => periodKind(figure.from, figure.to, context.yearEndMonth)),
  );
  if (kinds.has('other-calendar')) return 'only-other-calendar';
  if (kinds.has('part-year')) return 'only-part-year';
  return figures.length > 0 ? 'only-said' : 'not-published';
}
