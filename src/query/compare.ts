import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';
import { isCount, isCountState, isKnown } from '../series/point.ts';
import type { Point, Series } from '../series/series-set.ts';
import { growthGrain, type Vouched } from '../series/grain.ts';
import { lastOrdinaryYear } from '../series/ordinary.ts';
import { roundingStep, type Estimate } from '../tables/best-estimate.ts';
import type { TrafficRecord } from './estimates.ts';

export type Compared = {
  readonly series: readonly Series[];
  readonly base: number | null;
  /** What one unit of the record became, by port; a port that cannot be compared, or whose parts change every year, has none. */
  readonly scale: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
};

/**
 * Returns the series as the mode shows them: absolute (also on a log scale); index, where the base year is 100; share, in per cent of the
 * ports shown; or change from the year before, in per cent, which a scatter tells from its base year.
 * A bound never serves as base or as part of a share: those years are absent and say why.
 */
export function compare(
  series: readonly Series[],
  spec: ChartSpec,
  extent: { from: number; to: number },
  record: TrafficRecord,
): Compared {
  if (spec.mode === 'change' && spec.chart === 'scatter') return grown(series, spec.base, extent, record);
  if (spec.mode === 'index') return indexed(series, spec.base, extent, record);
  if (spec.mode === 'share') return shared(series);
  if (spec.mode === 'change')
    return {
      series: series.map((one) => changed(one, record.get(one.id) ?? [])),
      base: null,
      scale: new Map(),
      notes: [],
    };
  return { series, base: null, scale: new Map(series.map((one) => [one.id, 1])), notes: [] };
}

function indexed(
  series: readonly Series[],
  asked: number | null,
  extent: { from: number; to: number },
  record: TrafficRecord,
): Compared {
  const countIn = (one: Series, year: number) =>
    (record.get(one.id) ?? []).find(
      (estimate) => estimate.year === year && isCountState(estimate.state) && (estimate.value ?? 0) > 0,
    );
  const withFigures = series.filter((one) => one.points.some(isKnown));
  const years = Array.from({ length: extent.to - extent.from + 1 }, (_, index) => extent.from + index);
  const common = years.find((year) => withFigures.every((one) => countIn(one, year))) ?? null;
  const isUsable = asked !== null && withFigures.some((one) => countIn(one, asked));
  const having = (year: number) => withFigures.filter((one) => countIn(one, year)).length;
  const fullest = years.toSorted((a, b) => having(b) - having(a) || a - b)[0];
  const base = (isUsable ? asked : null) ?? common ?? (fullest !== undefined && having(fullest) > 0 ? fullest : null);
  if (base === null) return { series: series.map((one) => withoutBase(one)), base: null, scale: new Map(), notes: [] };
  const lacking = withFigures.filter((one) => !countIn(one, base)).map((one) => one.id);
  const notes: Note[] = [
    ...(asked !== null && !isUsable ? [{ code: 'base-replaced', asked, base } as const] : []),
    ...(lacking.length === 0 ? [] : [{ code: isUsable ? 'no-base' : 'no-common-base', ports: lacking, base } as const]),
  ];
  const scale = new Map(
    withFigures.flatMap((one) => {
      const reference = countIn(one, base)?.value;
      return reference ? [[one.id, 100 / reference] as const] : [];
    }),
  );
  return {
    series: series.map((one) => {
      const factor = scale.get(one.id);
      return factor === undefined
        ? withoutBase(one)
        : { ...one, unit: 'index', points: one.points.map((point) => scaled(point, factor)) };
    }),
    base,
    scale,
    notes,
  };
}

/** Growth since a base year that most ports have: the one asked for, else 2019, else the first year most of them were counted. */
function grown(
  series: readonly Series[],
  asked: number | null,
  extent: { from: number; to: number },
  record: TrafficRecord,
): Compared {
  const counts = new Map(series.map((one) => [one.id, countsOf(record.get(one.id) ?? [])]));
  const having = (year: number) => series.filter((one) => counts.get(one.id)?.has(year)).length;
  const before = [...new Set([...counts.values()].flatMap((known) => [...known.keys()]))]
    .filter((year) => year < extent.to)
    .toSorted((a, b) => a - b);
  const most = Math.max(0, ...before.map(having));
  const usable = (year: number) => year < extent.to && having(year) > 0;
  const base =
    asked !== null && usable(asked)
      ? asked
      : usable(lastOrdinaryYear) && having(lastOrdinaryYear) >= most / 2
        ? lastOrdinaryYear
        : (before.find((year) => having(year) >= most * 0.8) ?? null);
  const notes: Note[] =
    asked !== null && base !== null && base !== asked ? [{ code: 'base-replaced', asked, base }] : [];
  return {
    series: series.map((one) => ({
      ...one,
      unit: 'change',
      points: one.points.map((point) =>
        growthOver(point, base === null ? undefined : counts.get(one.id)?.get(base), 'no-base'),
      ),
    })),
    base,
    scale: new Map(),
    notes,
  };
}

/** Growth of a count over another, in per cent; absent where either is no count. */
function growthOver(point: Point, reference: Vouched | undefined, absence: NonNullable<Point['absence']>): Point {
  if (!isKnown(point)) return point;
  if (reference === undefined || !isCount(point)) return absent(point, absence);
  return {
    ...point,
    value: (point.value / reference.value - 1) * 100,
    step: growthGrain(reference, point),
    low: null,
    high: null,
    state: point.state === 'adjusted' ? 'adjusted' : 'counted',
  };
}

function countsOf(record: readonly Estimate[]): Map<number, Vouched> {
  return new Map(
    record.flatMap(({ year, value, state, chosen }) =>
      value !== null && value > 0 && isCountState(state)
        ? [[year, { value, state, step: Math.max(1, ...chosen.map(roundingStep)) }] as const]
        : [],
    ),
  );
}

function withoutBase(one: Series): Series {
  return {
    ...one,
    unit: 'index',
    points: one.points.map((point) => (isKnown(point) ? absent(point, 'no-base') : point)),
  };
}

/** A group or total already contains ports: beside them it would be counted twice, so it has no part in a share. */
function shared(all: readonly Series[]): Compared {
  const wholes = all.some((one) => one.kind === 'port') ? all.filter((one) => one.kind !== 'port') : [];
  const isWhole = new Set(wholes.map((one) => one.id));
  const inShare = sharesOf(all.filter((one) => !isWhole.has(one.id)));
  const byId = new Map(inShare.series.map((one) => [one.id, one]));
  const left = (one: Series): Series => ({
    ...one,
    unit: 'share',
    points: one.points.map((point) => (isKnown(point) ? absent(point, 'contains-others') : point)),
  });
  return {
    ...inShare,
    series: all.map((one) => byId.get(one.id) ?? left(one)),
    notes: wholes.length > 0 ? [{ code: 'share-of-wholes', wholes: [...isWhole] }, ...inShare.notes] : inShare.notes,
  };
}

function sharesOf(series: readonly Series[]): Compared {
  const withFigures = series.filter((one) => one.points.some(isKnown));
  const totals = (series[0]?.points ?? []).map((_, index) => {
    const values = withFigures
      .map((one) => one.points[index])
      .map((point) => (point && isCount(point) ? point.value : null));
    return values.every((value) => value !== null) ? values.reduce((sum, value) => sum + value, 0) : null;
  });
  const incomplete = (series[0]?.points ?? [])
    .filter(
      (_, index) => totals[index] === null && series.some((one) => one.points[index] && isKnown(one.points[index])),
    )
    .map((point) => point.year);
  const notes: Note[] =
    withFigures.length === 1
      ? [{ code: 'share-of-one' }]
      : incomplete.length > 0
        ? [{ code: 'share-incomplete', years: incomplete }]
        : [];
  return {
    series: series.map((one) => ({
      ...one,
      unit: 'share',
      points: one.points.map((point, index) => {
        const total = totals[index] ?? null;
        if (!isKnown(point)) return point;
        return total === null || total === 0 || !isCount(point)
          ? absent(point, 'set-incomplete')
          : scaled(point, 100 / total);
      }),
    })),
    base: null,
    scale: new Map(),
    notes,
  };
}

/** Change from one year to the next, in per cent, where both were counted; a bound on either side says nothing of the change. */
function changed(one: Series, record: readonly Estimate[]): Series {
  const counts = countsOf(record);
  return {
    ...one,
    unit: 'change',
    points: one.points.map((point) => growthOver(point, counts.get(point.year - 1), 'no-year-before')),
  };
}

function scaled(point: Point, factor: number): Point {
  const times = (value: number | null) => (value === null ? null : value * factor);
  return { ...point, value: times(point.value), low: times(point.low), high: times(point.high) };
}

function absent(point: Point, absence: NonNullable<Point['absence']>): Point {
  return { ...point, value: null, low: null, high: null, state: 'missing', absence };
}
