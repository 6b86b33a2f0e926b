/** A share of a whole, 0 to 1, between what is known of it and what it may be at most. */
export type ShareRange = { readonly id: string; readonly low: number; readonly high: number };

export type Range = { readonly low: number; readonly high: number };

/** How much of a port hangs on how few, each between two bounds. */
export type Dependence = {
  readonly top1: Range;
  readonly top3: Range;
  /** Herfindahl-Hirschman index, 0 to 1: the sum of the squares of all shares. */
  readonly hhi: Range;
  /** How many of the known shares together make half; `null` where those known do not reach it. */
  readonly half: number | null;
};

/**
 * Returns how concentrated shares are. What nobody is known to bring may belong to one more shipowner, to many, or to one of those whose own
 * share is open above (`high` beyond `low`): the bounds are those of the least and the most concentrated of these.
 *
 * @example
 * dependence([{ id: 'a', low: 0.5, high: 0.5 }, { id: 'b', low: 0.5, high: 0.5 }]).hhi // { low: 0.5, high: 0.5 }
 */
export function dependence(shares: readonly ShareRange[]): Dependence {
  const lows = shares.map(({ low }) => low).toSorted((a, b) => b - a);
  const unknown = Math.max(0, 1 - sum(lows));
  // The most concentrated: the whole unknown part with one newcomer, or with one whose share is open as far as it is open.
  const cases = [
    [...lows, unknown],
    ...shares.map((one) => {
      const more = Math.min(unknown, Math.max(0, one.high - one.low));
      return [...shares.map((other) => other.low + (other === one ? more : 0)), unknown - more];
    }),
  ].map((values) => values.toSorted((a, b) => b - a));
  const most = (measure: (values: readonly number[]) => number) => Math.min(1, Math.max(...cases.map(measure)));
  const reached = lows.findIndex((_, index) => sum(lows.slice(0, index + 1)) >= 0.5);
  return {
    top1: { low: lows[0] ?? 0, high: most((values) => values[0] ?? 0) },
    top3: { low: Math.min(1, sum(lows.slice(0, 3))), high: most((values) => sum(values.slice(0, 3))) },
    hhi: { low: Math.min(1, sum(lows.map(square))), high: most((values) => sum(values.map(square))) },
    half: reached < 0 ? null : reached + 1,
  };
}

/** The bounds of the scale of concentration that the European Commission judges mergers by. */
export const hhiScale = { low: 0.1, high: 0.2, source: 'ec_merger_2004' } as const;

/** Returns where an index stands on that scale. */
export function concentration(hhi: number): 'low' | 'moderate' | 'high' {
  return hhi < hhiScale.low ? 'low' : hhi <= hhiScale.high ? 'moderate' : 'high';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function square(value: number): number {
  return value * value;
}
