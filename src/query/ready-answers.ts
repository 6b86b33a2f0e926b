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
  /** How many times the traffic of the first year each port has in the last, the home port first. */
  readonly florida: {
    readonly from: number;
    readonly to: number;
    readonly ports: readonly { readonly name: Text; readonly ratio: number }[];
  } | null;
  /** Passengers per call: the place, its value, and who leads. */
  readonly percall:
    | (Place & { readonly value: number; readonly leader: { readonly name: Text; readonly value: number } })
    | null;
  /** The latest published homeport share of each port, 0 to 1. */
  readonly homeport: readonly { readonly name: Text; readonly year: number; readonly share: number }[];
};

/** Returns the answers of the comparisons that stand ready, each taken from the figure it leads to. */
export function readyAnswers(ask: Ask): ReadyAnswers {
  return {
    size: ask(readyMade.size).notes.flatMap((note) => (note.code === 'peers' ? [note.count] : []))[0] ?? null,
    coast: coast(ask(readyMade.coast)),
    florida: florida(ask(readyMade.florida)),
    percall: percall(ask(readyMade.percall)),
    homeport: ask(readyMade.homeport).series.flatMap(({ name, points }) => {
      const latest = points.findLast((point) => point.homeportShare !== undefined);
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
    .flatMap(({ series, last, change }) =>
      change === null ? [] : [{ ...series, ratio: 1 + change / 100, value: last?.value ?? 0 }],
    )
    .toSorted((a, b) => Number(b.id === home) - Number(a.id === home) || b.value - a.value);
  if (ports.length < 2 || ports[0]?.id !== home) return null;
  return {
    from: set.from,
    to: set.to,
    ports: ports.map(({ name, ratio }) => ({ name, ratio: Number(ratio.toFixed(4)) })),
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
