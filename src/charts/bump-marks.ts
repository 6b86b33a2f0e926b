import { definitionCuts } from '../series/breaks.ts';
import type { Placed, YearOfRanks } from '../series/ranks.ts';
import type { Break, Point, Series } from '../series/series-set.ts';
import { round } from './frame.ts';
import { dots } from './key.ts';
import { pointMarks } from './line-marks.ts';
import type { Place } from './place.ts';
import type { Ink, Mark } from './scene.ts';
import { cut, dot, ring } from './symbols.ts';

/** A place of one port in one year. */
export type Step = Placed & { readonly year: number; readonly sameAsBefore: boolean };

/** How one port goes from place to place. */
export type Track = { readonly series: Series; readonly ink: Ink; readonly steps: readonly [Step, ...Step[]] };

/** Returns the ports that have a place in some year, in the order of the set, each with its places year by year. */
export function tracksOf(
  series: readonly Series[],
  ranks: readonly YearOfRanks[],
  inks: ReadonlyMap<string, Ink>,
): Track[] {
  return series.flatMap((one): Track[] => {
    const [first, ...others] = ranks.flatMap(({ year, placed, sameAsBefore }) =>
      placed.filter((step) => step.series.id === one.id).map((step) => ({ ...step, year, sameAsBefore })),
    );
    return first ? [{ series: one, ink: inks.get(one.id) ?? 'entity-0', steps: [first, ...others] }] : [];
  });
}

/**
 * Returns what joins the places of a port: a full line from one year to the next where the same ports were counted in both, dots where
 * they were not, where years lie between, and where what this port counts changed, which a tick says.
 */
export function trackMarks(
  { series, ink, steps }: Track,
  breaks: readonly Break[],
  place: Place,
  width: number,
): Mark[] {
  const cuts = [...definitionCuts(series.id, breaks).keys()];
  return steps.slice(1).flatMap((step, index): Mark[] => {
    const before = steps[index] ?? step;
    const from = { x: round(place.x(before.year)), y: round(place.y(before.row)) };
    const to = { x: round(place.x(step.year)), y: round(place.y(step.row)) };
    const isCut = cuts.some((year) => year > before.year && year <= step.year);
    const isFull = step.sameAsBefore && step.year === before.year + 1 && !isCut;
    const tick = cut((from.x + to.x) / 2, (from.y + to.y) / 2, 14, ink);
    return [
      {
        kind: 'path',
        series: series.id,
        mark: 'line',
        d: `M${from.x},${from.y}L${to.x},${to.y}`,
        stroke: ink,
        width: isFull ? width : 1.4,
        ...(isFull ? {} : { dash: dots }),
      },
      ...(isCut ? [{ ...tick, series: series.id, mark: 'break' } as const] : []),
    ];
  });
}

/** Returns the mark of a place by how the figure behind it is known. */
export function stepMarks({ point, row }: Step, series: string, ink: Ink, place: Place, radius: number): Mark[] {
  // A place has no band: that of a converted figure is on the value, not on the place.
  return pointMarks({ ...point, value: row, low: null, high: null }, series, ink, place, radius);
}

/** Returns the same as a circle with the place in it. */
export function numberedMarks(
  step: Step,
  series: string,
  ink: Ink,
  place: Place,
  radius: number,
  size: number,
): Mark[] {
  const [x, y] = [round(place.x(step.year)), round(place.y(step.row))];
  const { state } = step.point;
  const isFilled = state === 'counted' || state === 'sum-of-parts';
  return [
    ...circle(state, x, y, radius, ink).map((mark): Mark => ({
      ...mark,
      series,
      mark: state === 'at-least' ? 'bound' : 'point',
    })),
    {
      kind: 'text',
      series,
      x,
      y: round(y + size * 0.35),
      text: String(step.place),
      size,
      weight: 600,
      anchor: 'middle',
      ink: isFilled ? 'paper' : ink,
    },
  ];
}

function circle(state: Point['state'], x: number, y: number, radius: number, ink: Ink): Mark[] {
  const stroke = (d: string): Mark => ({ kind: 'path', d, stroke: ink, width: 1.6 });
  const hollow = ring(x, y, radius - 0.8, ink);
  if (state === 'counted') return [dot(x, y, radius, ink)];
  if (state === 'sum-of-parts') return [ring(x, y, radius + 1.2, ink), dot(x, y, radius - 1, ink)];
  if (state === 'at-least') return [stroke(`M${x},${round(y - radius)}v-5m-3,3l3,-3l3,3`), hollow];
  return [hollow];
}
