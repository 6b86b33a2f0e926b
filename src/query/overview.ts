import { isOrdinary, lastOrdinaryYear } from '../series/ordinary.ts';
import { isCount, isKnown } from '../series/point.ts';
import type { Point, PointState, Said, SeriesSet, Text, Unit } from '../series/series-set.ts';
import { rankingYear } from '../series/ranking-year.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { home, ranking } from '../spec/ready-made.ts';
import type { MeasureId } from '../spec/vocabulary.ts';
import type { Known } from '../tables/known.ts';
import { growthSince, type Growth } from './growth.ts';
import { placeIn, type Place } from './place.ts';
import { query } from './query.ts';
import { readyAnswers, type ReadyAnswers } from './ready-answers.ts';

/** What the overview tells, in its order. */
const measuresTold = ['movements', 'guests', 'calls', 'percall', 'homeport'] as const satisfies readonly MeasureId[];
/** The year of the mission, and the last one before the pandemic. */
const growthYears = [2017, lastOrdinaryYear] as const;
/** Courses begin here, all of them in the same year, so that they can be read one under the other. */
const firstYear = 2000;

/** One measure of the port: the latest that is known of it, and how it came there. */
export type Glance = {
  readonly measure: (typeof measuresTold)[number];
  readonly unit: Unit;
  /** The latest known value, bounds included; `null`: nothing was ever published. */
  readonly latest: Point | null;
  /** How many years the latest value is older than the newest count of movements. */
  readonly age: number;
  /** Whether its year is one of the pandemic. */
  readonly pandemic: boolean;
  readonly growth: readonly Growth[];
  /** One value a year from `from` to `to`; `null` where nothing was counted. */
  readonly course: readonly (number | null)[];
};

/** Where the port stands in the western Mediterranean. */
export type CoastPlace = Place & {
  /** The traffic of the ports counted, the largest first. */
  readonly values: readonly number[];
  /** The same in the newest year, among the fewer ports counted by then. */
  readonly newest: Place | null;
};

/** What was aimed at in 2017, and how far the port has come since. */
export type AimTold = {
  readonly value: number;
  readonly year: number;
  readonly saidIn: number | null;
  readonly sources: readonly string[];
  readonly latest: { readonly year: number; readonly value: number; readonly state: PointState; readonly step: number };
  /** What was counted for the year aimed at. */
  readonly counted: Said['counted'];
  /** First year counted at or above the aim. */
  readonly reachedIn: number | null;
};

export type Overview = {
  readonly name: Text;
  readonly colour: number | null;
  /** First and last year of every course. */
  readonly from: number;
  readonly to: number;
  readonly glances: readonly Glance[];
  readonly place: CoastPlace | null;
  readonly aim: AimTold | null;
  readonly answers: ReadyAnswers;
  /** Who published the values and the aim. */
  readonly publishers: Readonly<Record<string, string>>;
};

/**
 * Returns what can be told of the home port at a glance: the latest of each measure with its course and growth, its place on its coast, its
 * distance to what was aimed at, and the answers of the comparisons that stand ready. Every number is that of the figure it leads to.
 */
export function overview(tables: Known): Overview {
  const ask = (part: Partial<ChartSpec>) => query(tables, { ...defaultSpec, ...part });
  const asked = measuresTold.map((measure) => ({ measure, set: ask({ ports: [home], measure }) }));
  const movements = asked[0]?.set;
  const to = Math.max(firstYear, ...asked.map(({ set }) => latestOf(set)?.year ?? 0));
  const newest = (movements && latestOf(movements)?.year) ?? to;
  const glances = asked.map(({ measure, set }) => glanceOf(measure, set, newest, to));
  const aim = movements ? aimOf(movements) : null;
  const used = new Set([...glances.flatMap((one) => one.latest?.sources ?? []), ...(aim?.sources ?? [])]);
  return {
    name: movements?.series[0]?.name ?? { fr: home, en: home },
    colour: movements?.series[0]?.colour ?? null,
    from: firstYear,
    to,
    glances,
    place: coastPlace(ask({ ...ranking, chart: 'trend' }), newest),
    aim,
    answers: readyAnswers(ask),
    publishers: Object.fromEntries(
      asked.flatMap(({ set }) =>
        set.sources.filter(({ id }) => used.has(id)).map(({ id, publisher }) => [id, publisher]),
      ),
    ),
  };
}

function latestOf({ series }: SeriesSet): Point | undefined {
  return series[0]?.points.findLast(isKnown);
}

function glanceOf(measure: Glance['measure'], set: SeriesSet, newest: number, to: number): Glance {
  const [series] = set.series;
  const latest = latestOf(set) ?? null;
  const valueIn = (year: number) => {
    const point = series?.points.find((one) => one.year === year);
    return point && isCount(point) ? drawn(point.value) : null;
  };
  return {
    measure,
    unit: set.unit,
    latest,
    age: latest ? Math.max(0, newest - latest.year) : 0,
    pandemic: latest !== null && !isOrdinary(latest.year, set.breaks),
    growth: series && latest ? growthYears.map((since) => growthSince(series, latest, since, set.breaks)) : [],
    course: Array.from({ length: to - firstYear + 1 }, (_, index) => valueIn(firstYear + index)),
  };
}

/** A line of forty pixels needs no more digits. */
function drawn(value: number): number {
  return Number(value.toPrecision(4));
}

/** The place in the last year that most ports of the coast counted, which is that of the ranking; the newest is told beside it. */
function coastPlace(set: SeriesSet, newest: number): CoastPlace | null {
  const year = rankingYear(set);
  const found = placeIn(set.series, home, year);
  if (found === null) return null;
  const after = newest > year ? placeIn(set.series, home, newest) : null;
  return { ...found, newest: after && { place: after.place, of: after.of, year: after.year } };
}

/** The furthest aim that was printed about the mission. */
function aimOf(set: SeriesSet): AimTold | null {
  const said = set.said.filter((one) => one.kind === 'target').toSorted((a, b) => b.year - a.year)[0];
  const latest = set.series[0]?.points.findLast(isCount);
  if (!said || !latest) return null;
  const { value, year, saidIn, sources, counted, reachedIn } = said;
  const { year: latestYear, value: latestValue, state, step } = latest;
  return {
    value,
    year,
    saidIn,
    sources,
    latest: { year: latestYear, value: latestValue, state, step },
    counted,
    reachedIn,
  };
}
