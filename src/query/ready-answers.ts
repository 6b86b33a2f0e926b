import { toldGrowth } from '../series/grain.ts';
import { splitPoints } from '../series/ordinary.ts';
import { rankedIn } from '../series/ranks.ts';
import type { Point, SeriesSet, Text } from '../series/series-set.ts';
import { twoYears } from '../series/two-years.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { home, readyMade } from '../spec/ready-made.ts';
import { placeIn, type Place } from './place.ts';

type Ask = (part: Partial<ChartSpec>) => SeriesSet;

/** What each comparison that stands ready answers, short enough for a line; `null` where the data do not say. */
export type ReadyAnswers = {
  /** How many ports are of its size. */
  readonly size: number | null;
  /** How many ports of the coast were counted, and when. */
  readonly coast: { readonly ports: number; readonly year: number } | null;
  /** How the traffic of each port grew from the first year to the last, the home port first. */
  readonly florida: {
    readonly from: number;
    readonly to: number;
    /** Growth in per cent as it can be told, and whether that is round. */
    readonly ports: readonly { readonly name: Text; readonly growth: number; readonly about: boolean }[];
  } | null;
  /** Passengers per call: the place, its value, and who leads. */
  readonly percall:
    | (Place & { readonly value: number; readonly leader: { readonly name: Text; readonly value: number } })
    | null;
  /** The latest published homeport share of each port in an ordinary year, 0 to 1. */
  readonly homeport: readonly { readonly name: Text; readonly year: number; readonly share: number }[];
};

/** Returns the answers of the comparisons that stand ready, each taken from the figure it leads to. */
export function readyAnswers(ask: Ask): ReadyAnswers {
  const split = ask(readyMade.homeport);
  const { breaks } = split;
  return {
    size: ask(readyMade.size).notes.flatMap((note) => (note.code === 'peers' ? [note.count] : []))[0] ?? null,
    coast: coast(ask(readyMade.coast)),
    florida: florida(ask(readyMade.florida)),
    percall: percall(ask(readyMade.percall)),
    homeport: split.series.flatMap(({ name, points }) => {
      const latest = splitPoints(points, breaks).at(-1);
      return latest?.homeportShare === undefined
        ? []
        : [{ name, year: latest.year, share: Number(latest.homeportShare.toFixed(4)) }];
    }),
  };
}

function coast({ series, to: year }: SeriesSet): ReadyAnswers['coast'] {
  const ports = rankedIn(year, series).length;
  return ports > 1 ? { ports, year } : null;
}

function florida(set: SeriesSet): ReadyAnswers['florida'] {
  const ports = twoYears(set)
    .flatMap(({ series, first, last, change }) =>
      change === null || first === null || last === null
        ? []
        : [{ ...series, told: toldGrowth(change, first, last), value: last.value }],
    )
    .toSorted((a, b) => Number(b.id === home) - Number(a.id === home) || b.value - a.value);
  if (ports.length < 2 || ports[0]?.id !== home) return null;
  return {
    from: set.from,
    to: set.to,
    ports: ports.map(({ name, told }) => ({ name, growth: told.value, about: told.about })),
  };
}

function percall({ series, to: year }: SeriesSet): ReadyAnswers['percall'] {
  const found = placeIn(series, home, year);
  const ranked = rankedIn(year, series);
  const own = ranked.find(({ one }) => one.id === home);
  const [first] = ranked;
  if (!found || !own || !first) return null;
  const { place, of } = found;
  return {
    place,
    of,
    year,
    value: vouched(own.point),
    leader: { name: first.one.name, value: vouched(first.point) },
  };
}

/** No digit that the two numbers behind it do not vouch for. */
function vouched({ value, step }: Point & { readonly value: number }): number {
  return Math.round(value / step) * step;
}
