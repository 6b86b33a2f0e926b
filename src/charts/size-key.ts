import { round, type Plot } from './frame.ts';
import { leastCovering, type Box } from './labels.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text.ts';

/** Returns the round values of a key to circle sizes, the largest first: one the largest circle reaches, and about a fifth of it. */
export function sizesFor(most: number): number[] {
  const [first = 0] = roundBelow(most);
  return [first, ...roundBelow(first / 4).slice(0, 1)].filter((value) => value >= 1);
}

/** The values 5, 2 and 1 of the same number of digits that do not exceed a value. */
function roundBelow(value: number): number[] {
  if (value <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].map((digit) => digit * power).filter((one) => one <= value);
}

export type SizeKey = { readonly marks: readonly Mark[]; readonly box: Box };

/** Returns circles standing in each other with their values, in the corner that covers least; `null` where each corner would cover data. */
export function sizeKey(
  sizes: readonly { readonly radius: number; readonly text: string }[],
  plot: Plot,
  taken: readonly Box[],
  size: number,
): SizeKey | null {
  const [largest] = sizes;
  if (!largest) return null;
  const step = size * 1.25;
  const words = Math.max(...sizes.map(({ text }) => textWidth(text, size)));
  const width = largest.radius * 2 + size + words;
  const height = Math.max(largest.radius * 2, sizes.length * step);
  const air = size * 0.9;
  const [left, right] = [plot.left + air, plot.right - air - width];
  const [top, bottom] = [plot.top + air, plot.bottom - air - height];
  const found = leastCovering(
    [
      { left, top: bottom },
      { left: right, top },
      { left: right, top: bottom },
      { left, top },
    ].map((corner) => ({
      box: { ...corner, right: corner.left + width, bottom: corner.top + height },
      leader: null,
      place: corner,
    })),
    plot,
    [],
    taken,
    0.02,
  );
  if (!found) return null;
  const base = found.box.bottom;
  const x = found.box.left + largest.radius;
  return {
    box: found.box,
    marks: sizes.flatMap(({ radius, text }, index): Mark[] => {
      const y = round(base - height + step * (index + 0.5));
      return [
        {
          kind: 'dot',
          x: round(x),
          y: round(base - radius),
          r: round(radius),
          fill: 'paper',
          stroke: 'muted',
          width: 1,
        },
        {
          kind: 'path',
          d: `M${round(x)},${round(base - radius * 2)}L${round(x + largest.radius + size * 0.6)},${y}`,
          stroke: 'axis',
          width: 1,
        },
        {
          kind: 'text',
          x: round(x + largest.radius + size),
          y: round(y + size * 0.35),
          text,
          size,
          weight: 400,
          anchor: 'start',
          ink: 'muted',
          halo: true,
        },
      ];
    }),
  };
}
