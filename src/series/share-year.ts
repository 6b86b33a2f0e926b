import { dependence, type Dependence } from './dependence.ts';
import { isKnown } from './point.ts';
import type { Series, SeriesSet } from './series-set.ts';

/** Returns the year of a set of shares that most is known of, the latest of equals; `null` where none is. */
export function shareYear(set: Pick<SeriesSet, 'series' | 'from' | 'to'>): number | null {
  const years = shareYears(set);
  const known = (year: number) => -(unknownIn(set, year) ?? 100);
  return years.toSorted((a, b) => known(b) - known(a) || b - a)[0] ?? null;
}

/** Returns the years of a set of shares that anything is known of, in order. */
export function shareYears({ series, from, to }: Pick<SeriesSet, 'series' | 'from' | 'to'>): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) =>
    series.some((one) => isNamed(one) && one.points.some((point) => point.year === year && isKnown(point))),
  );
}

/** Returns how few bring how much in a year of a set of shares. Those named but not asked for count as others. */
export function dependenceOf({ series }: Pick<SeriesSet, 'series'>, year: number): Dependence {
  return dependence(
    series.filter(isNamed).flatMap(({ id, points }) => {
      const point = points.find((each) => each.year === year);
      if (!point || point.value === null) return [];
      return [{ id, low: point.value / 100, high: (point.high ?? point.value) / 100 }];
    }),
  );
}

/** Returns what of a year of a set of shares is somebody's by name, in per cent. */
export function knownPart(set: Pick<SeriesSet, 'series'>, year: number): number {
  return 100 - (unknownIn(set, year) ?? 100);
}

/** Of a group that is named itself, no brand is. */
function isNamed({ kind }: Pick<Series, 'kind'>): boolean {
  return kind === 'shipowner' || kind === 'group';
}

function unknownIn({ series }: Pick<SeriesSet, 'series'>, year: number): number | null {
  const open = series
    .filter(({ kind }) => kind === 'unknown')
    .map(({ points }) => points.find((each) => each.year === year));
  return open.reduce((sum, point) => sum + (point?.value ?? 0), 0);
}
