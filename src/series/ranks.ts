import { isCount } from './point.ts';
import type { Point, Series } from './series-set.ts';

type Ranked = Point & { readonly value: number };

/** Returns the ports alone where there are any: a group or total does not rank beside what it contains. */
export function portsFirst(all: readonly Series[]): readonly Series[] {
  return all.some((one) => one.kind === 'port') ? all.filter((one) => one.kind === 'port') : all;
}

/** Returns the ports of a year, the largest first. "More than" ranks by its bound; "less than" and ranges cannot be ranked. */
export function rankedIn(year: number, all: readonly Series[]): { one: Series; point: Ranked }[] {
  const ranks = (point: Point): point is Ranked => isCount(point) || point.state === 'at-least';
  return portsFirst(all)
    .flatMap((one) => one.points.filter(ranks).flatMap((point) => (point.year === year ? [{ one, point }] : [])))
    .toSorted((a, b) => b.point.value - a.point.value);
}

/** A port among those of its year. */
export type Placed = {
  readonly series: Series;
  readonly point: Ranked;
  /** 1 for the largest. Equal values share a place, and the next one counts them all: 1, 2, 2, 4. */
  readonly place: number;
  /** Which line of the list it takes, 1 for the first: its own even where the place is shared. */
  readonly row: number;
  /** How many ports were counted that year. */
  readonly of: number;
};

/** The places of one year. */
export type YearOfRanks = {
  readonly year: number;
  /** The first place first. */
  readonly placed: readonly Placed[];
  /** Whether exactly the same ports were counted the year before: only then does a change of place say something of the port. */
  readonly sameAsBefore: boolean;
};

/**
 * Returns the places of ports year by year, each among those counted that year. A hole has no place, nor has a bound that does not rank;
 * a year in which fewer than half of these ports were counted, or fewer than two, is left out: a place among three of twelve says nothing.
 *
 * @example
 * ranksOf([barcelona, marseille]).at(-1)?.placed.map(({ series, place }) => `${place} ${series.id}`) // ['1 barcelona', '2 marseille']
 */
export function ranksOf(series: readonly Series[]): YearOfRanks[] {
  const years = [...new Set(series.flatMap((one) => one.points.map((point) => point.year)))].toSorted((a, b) => a - b);
  const counted = years.map((year) => ({ year, ranked: rankedIn(year, series) }));
  const ever = new Set(counted.flatMap(({ ranked }) => ranked.map(({ one }) => one.id)));
  const least = Math.max(2, Math.ceil(ever.size / 2));
  return counted
    .map(({ year, ranked }, index) => ({ year, ranked, before: counted[index - 1] }))
    .filter(({ ranked }) => ranked.length >= least)
    .map(({ year, ranked, before }) => ({
      year,
      placed: ranked.map(({ one, point }, index) => ({
        series: one,
        point,
        place: ranked.findIndex((other) => other.point.value === point.value) + 1,
        row: index + 1,
        of: ranked.length,
      })),
      sameAsBefore:
        before?.year === year - 1 && before.ranked.length === ranked.length && isSame(before.ranked, ranked),
    }));
}

function isSame(before: readonly { one: Series }[], now: readonly { one: Series }[]): boolean {
  const ids = new Set(before.map(({ one }) => one.id));
  return now.every(({ one }) => ids.has(one.id));
}
