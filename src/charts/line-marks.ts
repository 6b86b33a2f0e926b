import { line as lineOf } from 'd3';
import { isCount } from '../series/point.ts';
import type { Break, Point, Series, SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { round, type Measures } from './frame.ts';
import type { Place } from './place.ts';
import type { Ink, Mark } from './scene.ts';
import { between, bound, cut, dot, ring, target } from './symbols.ts';

type Count = Point & { readonly value: number };

/**
 * Returns the runs of years that one line may join: counts only, year after year, broken at every gap, bound and change of definition.
 * `cuts` holds the first years under a new definition.
 */
export function runs(points: readonly Point[], cuts: ReadonlySet<number>): Count[][] {
  const found: Count[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (!isCount(point)) continue;
    if (run && last && point.year === last.year + 1 && !cuts.has(point.year)) run.push(point);
    else found.push([point]);
  }
  return found;
}

/** Returns the lines, dots and bounds of one series. */
export function seriesMarks(
  series: Series,
  ink: Ink,
  place: Place,
  cuts: ReadonlySet<number>,
  style: { readonly width: number; readonly radius: number },
): Mark[] {
  const path = lineOf<Count>(
    (point) => place.x(point.year),
    (point) => place.y(point.value),
  ).digits(1);
  const lines = runs(series.points, cuts)
    .filter((run) => run.length > 1)
    .map((run): Mark => ({
      kind: 'path',
      series: series.id,
      mark: 'line',
      d: path(run) ?? '',
      stroke: ink,
      width: style.width,
    }));
  const points = series.points.flatMap((point) => pointMarks(point, series.id, ink, place, style.radius));
  return [...lines, ...points.toSorted((a, b) => layer(a) - layer(b))];
}

/** Points of one kind stand together, so that they can be drawn in one stroke; a filled centre lies over its ring. */
function layer(mark: Mark): number {
  if (mark.kind !== 'dot') return 0;
  return (mark.fill === 'paper' ? 1 : 1000) + mark.r + (mark.width ?? 0) * 20;
}

/** Returns the mark of one point by how it is known: counted, provisional, sum, converted with its band, or a bound. */
export function pointMarks(point: Point, series: string, ink: Ink, place: Place, radius: number): Mark[] {
  if (point.value === null) return [];
  const x = place.x(point.year);
  const y = place.y(point.value);
  const size = Math.max(9, radius * 4);
  if (point.state === 'at-least') return [{ ...bound(x, y, 'up', size, ink), series, mark: 'bound' }];
  if (point.state === 'at-most')
    return [{ ...bound(x, y, 'down', Math.min(size, Math.max(4, place.y(0) - y - 1)), ink), series, mark: 'bound' }];
  if (point.state === 'between')
    return [
      {
        ...between(x, place.y(point.low ?? point.value), place.y(point.high ?? point.value), size / 2, ink),
        series,
        mark: 'bound',
      },
    ];
  if (point.state === 'adjusted') {
    const band = point.low !== null && point.high !== null && point.high > point.low;
    const whisker: Mark[] = band
      ? [{ ...between(x, place.y(point.low ?? 0), place.y(point.high ?? 0), 0, ink), width: 1, series, mark: 'bound' }]
      : [];
    return [...whisker, { ...ring(x, y, radius, ink), width: 1.2, series, mark: 'point' }];
  }
  if (point.state === 'sum-of-parts')
    return target(x, y, radius + 0.9, ink).map((mark) => ({ ...mark, series, mark: 'point' }));
  const mark = point.state === 'counted' ? dot(x, y, radius, ink) : ring(x, y, radius + 0.6, ink);
  return [{ ...mark, series, mark: 'point' }];
}

/** Returns the tick where a line ends because what is counted changed, with the reason in words where there is room for words. */
export function cutMarks(
  series: Series,
  cuts: ReadonlyMap<number, Break>,
  place: Place,
  ink: Ink,
  said: { readonly lang: Language; readonly size: number } | null,
): Mark[] {
  return [...cuts].flatMap(([year, { title }]): Mark[] => {
    const near = [year - 1, year].map((one) => series.points.find((point) => point.year === one && isCount(point)));
    const beside = near[0] ?? near[1];
    if (!beside || beside.value === null) return [];
    const common = { series: series.id, mark: 'break' } as const;
    const x = round(place.x(year - 0.5));
    const y = round(place.y(beside.value));
    const tick: Mark = { ...cut(x, y, 16, ink), ...common };
    if (!said) return [tick];
    const words: Mark = {
      ...common,
      kind: 'text',
      x: round(x - 10),
      y: round(y + said.size * 0.35),
      text: title[said.lang],
      size: said.size,
      weight: 400,
      anchor: 'end',
      ink: 'muted',
      halo: true,
    };
    return [tick, words];
  });
}

/** Returns how strong lines and dots are: thinner in a crowd, stronger on a projector. */
export function lineStyle(set: Pick<SeriesSet, 'series'>, measures: Measures): { width: number; radius: number } {
  const crowded = set.series.length > 8;
  if (measures.compact) return { width: crowded ? 1.2 : 2, radius: crowded ? 1.3 : 2 };
  return crowded
    ? { width: 1.4, radius: 1.6 }
    : { width: measures.label > 16 ? 3.2 : 2.4, radius: measures.label > 16 ? 3.6 : 2.7 };
}
