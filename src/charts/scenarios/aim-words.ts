import type { Point } from '../../series/series-set.ts';
import { round, type Plot } from '../frame.ts';
import type { Place } from '../place.ts';
import type { Mark } from '../scene.ts';
import { diamond } from '../symbols.ts';
import { textWidth } from '../text.ts';

/** What is drawn around an aim, which its words keep clear of. */
export type AroundAim = {
  readonly place: Place;
  readonly plot: Plot;
  readonly size: number;
  readonly counted: readonly Point[];
  /** The upper edge of the futures. */
  readonly heights: readonly { readonly year: number; readonly value: number }[];
  /** The highest of the futures drawn as dots. */
  readonly highest: { readonly year: number; readonly value: number };
};

/**
 * Returns an aim as a hollow diamond at the end of a dashed line, never joined to what was counted. Its words stand by that line where
 * neither counts nor futures are in their way, else above everything the model gives.
 */
export function aimMarks(
  { value, year }: { readonly value: number; readonly year: number },
  around: AroundAim,
  text: string,
): Mark[] {
  const { place, plot, size } = around;
  const [x, y] = [round(place.x(year)), round(place.y(value))];
  const width = textWidth(text, size, 600);
  const clear = besideLine(x, y, width, around);
  const right = Math.min(plot.right, Math.max(plot.left + width + 4, x + width / 2));
  const left = clear?.x ?? round(right - width);
  return [
    { kind: 'path', mark: 'said', d: `M${plot.left},${y}H${x}`, stroke: 'ink', width: 1, dash: '2 4' },
    { ...diamond(x, y, size * 0.5, 'ink', false), mark: 'said' },
    {
      kind: 'text',
      mark: 'said',
      x: left,
      y: clear?.y ?? above(left, right, around),
      text,
      size,
      weight: 600,
      anchor: 'start',
      ink: 'ink',
      halo: true,
    },
  ];
}

/** Where words fit by the dashed line with neither counts nor futures in their way, the most to the left; `null` where there is no such place. */
function besideLine(
  x: number,
  y: number,
  width: number,
  around: AroundAim,
): { readonly x: number; readonly y: number } | null {
  const { place, plot, size, counted, heights } = around;
  const known = counted.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const baselines = [-0.55, 1.25, -1, -1.5, -2, -2.5, -3].map((by) => round(y + size * by));
  const fits = baselines.filter((one) => one > plot.top + size * 2.6 && one < plot.bottom - 4);
  for (const baseline of fits)
    for (let left = plot.left + 4; left + width < x - 8; left += 6) {
      const box = {
        left: left - 6,
        right: left + width + 6,
        top: baseline - size - 4,
        bottom: baseline + size * 0.3 + 3,
      };
      if (isClear(box, known, place, false) && isClear(box, heights, place, true))
        return { x: round(left), y: baseline };
    }
  return null;
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Whether a line from year to year does not run through a box, nor, where what lies below it is filled, above it. */
function isClear(
  { left, right, top, bottom }: Box,
  values: readonly { readonly year: number; readonly value: number }[],
  place: Place,
  isFilled: boolean,
): boolean {
  const points = values.map(({ year, value }) => ({ x: place.x(year), y: place.y(value) }));
  return points.every((one, at) => {
    const next = points[at + 1] ?? one;
    if (next.x < left || one.x > right) return true;
    const heightAt = (x: number) => {
      const along = next.x === one.x ? 0 : (Math.min(next.x, Math.max(one.x, x)) - one.x) / (next.x - one.x);
      return one.y + (next.y - one.y) * along;
    };
    const [from, to] = [heightAt(left), heightAt(right)];
    return Math.min(from, to) > bottom || (!isFilled && Math.max(from, to) < top);
  });
}

/** The height above futures and counts between two places, below the words that stand at the top of a plot. */
function above(left: number, right: number, { place, plot, size, heights, highest, counted }: AroundAim): number {
  const step = Math.abs(place.x(1) - place.x(0));
  const near = [...heights, highest, ...counted].filter(
    ({ year }) => place.x(year) >= left - step && place.x(year) <= right + step,
  );
  const top = Math.min(plot.bottom, ...near.map(({ value }) => (value === null ? plot.bottom : place.y(value))));
  return round(Math.max(plot.top + size * 2.8, top - size * 0.8));
}
