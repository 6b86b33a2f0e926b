import type { Break, SeriesSet } from './series-set.ts';

/** The last year before the pandemic, which growth is told from where it was counted. */
export const lastOrdinaryYear = 2019;

/** Returns whether a year lies outside every pandemic on record: figures within compare with nothing. */
export function isOrdinary(
  year: number,
  breaks: readonly (Pick<Break, 'from' | 'to'> & { readonly kind: string })[],
): boolean {
  return !breaks.some(
    ({ kind, from, to }) =>
      kind === 'pandemic' && year >= Number(from.slice(0, 4)) && year <= Number((to ?? '9999').slice(0, 4)),
  );
}

/** Returns the points with a published split, those of ordinary years where there are any. */
export function splitPoints(points: SeriesSet['series'][number]['points'], breaks: readonly Break[]) {
  const split = points.filter((point) => point.homeportShare !== undefined);
  const ordinary = split.filter(({ year }) => isOrdinary(year, breaks));
  return ordinary.length > 0 ? ordinary : split;
}
