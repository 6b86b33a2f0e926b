/** Homeport share of movements: what of all movements is people starting or ending their cruise here. */
export type Share = { readonly low: number; readonly central: number; readonly high: number };

/**
 * Returns the guests behind passenger movements: a homeport guest moves twice, a transit visitor once, so guests are movements × (1 − s / 2)
 * for a homeport share s of movements. Always at most the movements and at least half of them.
 *
 * @example
 * guestsOf(1_000_000, 0.4) // 800000
 */
export function guestsOf(movements: number, homeportShare: number): number {
  return movements * (1 - homeportShare / 2);
}

/** Returns the movements that guests make, the inverse of `guestsOf`. */
export function movementsOf(guests: number, homeportShare: number): number {
  return guests / (1 - homeportShare / 2);
}

/** How far the share of another year may be off beyond the shares on record: a judgement, not fitted. */
const drift = 0.02;

/**
 * Returns the homeport share that stands in for a year: its own where it was published (no band); between two years that have one, the band
 * they span; after the last one, the band of the last three, widened by two points either way. Before the first: `null`, not published.
 */
export function shareFor(year: number, published: ReadonlyMap<number, number>): Share | null {
  const own = published.get(year);
  if (own !== undefined) return { low: own, central: own, high: own };
  const years = [...published.keys()].toSorted((a, b) => a - b);
  const before = years.filter((known) => known < year);
  const after = years.filter((known) => known > year);
  if (before.length === 0) return null;
  const used = after.length > 0 ? [before.at(-1), after[0]] : before.slice(-3);
  const shares = used.flatMap((known) => (known === undefined ? [] : (published.get(known) ?? [])));
  const widened = after.length > 0 ? 0 : drift;
  const low = Math.max(0, Math.min(...shares) - widened);
  const high = Math.min(1, Math.max(...shares) + widened);
  return { low, central: (low + high) / 2, high };
}
