import type { Said, Series, SeriesSet } from './series-set.ts';

/** How far a statement is from the count of its year, as a log ratio, above or below; 0 where nothing was counted. */
export function apart({ value, counted }: Pick<Said, 'value' | 'counted'>): number {
  return counted && counted.value > 0 && value > 0 ? Math.log(value / counted.value) : 0;
}

/** Returns whether a statement stands: the count itself, its rounding, or a forecast that came true. */
export function isUpheld({ verdict }: Pick<Said, 'verdict'>): boolean {
  return verdict === 'confirmed' || verdict === 'rounded' || verdict === 'reached' || verdict === 'nearly';
}

/** Returns whether the year of a statement was counted, so that a miss can be told. */
export function isJudged({ verdict }: Pick<Said, 'verdict'>): boolean {
  return verdict !== 'open' && verdict !== 'not-counted';
}

/** How many years ahead announcements are told apart. */
export const leadBands = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 99 },
] as const;
export type LeadError = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanMiss: number;
};

/**
 * Returns, by how many years ahead they were announced, the mean miss of forecasts and aims in per cent of the count, above counted
 * positive. Only counts count: bounds, and the years of a pandemic break, are left out.
 */
export function leadErrors(said: readonly Said[], isBroken: (year: number) => boolean): LeadError[] {
  const judged = said.flatMap((one) => {
    const value = one.counted?.value ?? 0;
    const bound =
      one.counted?.state === 'at-least' || one.counted?.state === 'at-most' || one.counted?.state === 'between';
    if (one.kind === 'claim' || one.saidIn === null || value === 0 || bound || isBroken(one.year)) return [];
    return [{ lead: Math.max(0, one.year - one.saidIn), miss: (one.value / value - 1) * 100 }];
  });
  return leadBands.flatMap(({ from, to }) => {
    const misses = judged.filter(({ lead }) => lead >= from && lead <= to).map(({ miss }) => miss);
    return misses.length === 0
      ? []
      : [{ from, to, count: misses.length, meanMiss: misses.reduce((sum, miss) => sum + miss, 0) / misses.length }];
  });
}

/** Returns the series most was announced about and judged; `null` where nothing was. */
export function mostAnnounced(set: Pick<SeriesSet, 'series' | 'said'>): Series | null {
  const judged = set.said.filter((one) => isJudged(one) && one.counted !== null);
  const [most] = set.series
    .map((one) => ({ one, count: judged.filter((said) => said.port === one.id).length }))
    .toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.one : null;
}
