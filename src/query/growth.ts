import { definitionCuts } from '../series/breaks.ts';
import { toldGrowth } from '../series/grain.ts';
import { isCount } from '../series/point.ts';
import type { Absence, Break, Point, Series } from '../series/series-set.ts';

/** Why nothing can be told since a year: it has no count, or a bound alone, or something else is counted since, or nothing came later. */
export type NoGrowth = Absence | 'bound' | 'definition' | 'no-later-count';

/** How the latest value stands to that of an earlier year. */
export type Growth =
  | {
      readonly since: number;
      readonly ratio: number;
      readonly from: number;
      /** The growth in per cent as it can be told, and whether that is round. */
      readonly told: { readonly value: number; readonly about: boolean };
      readonly why: null;
    }
  | {
      readonly since: number;
      readonly ratio: null;
      readonly from: null;
      readonly told: null;
      readonly why: NoGrowth;
    };

/**
 * Returns how many times the value of an earlier year the latest one is, where both are counts of one definition; else why that cannot be said.
 *
 * @example
 * growthSince(marseille, latest, 2019, []).ratio // 2_600_000 / 1_850_000
 */
export function growthSince(series: Series, latest: Point, since: number, breaks: readonly Break[]): Growth {
  const none = (why: NoGrowth): Growth => ({ since, ratio: null, from: null, told: null, why });
  const before = series.points.find((point) => point.year === since);
  if (latest.year <= since) return none('no-later-count');
  if (!before || before.value === null) return none(before?.absence ?? 'not-published');
  if (!isCount(before) || !isCount(latest) || before.value === 0) return none('bound');
  const cut = [...definitionCuts(series.id, breaks).keys()].some((year) => year > since && year <= latest.year);
  if (cut) return none('definition');
  const ratio = latest.value / before.value;
  return { since, ratio, from: before.value, told: toldGrowth((ratio - 1) * 100, before, latest), why: null };
}
