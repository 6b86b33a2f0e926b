import { isCountState } from '../series/point.ts';
import type { PointState } from '../series/series-set.ts';
import { round, type Plot } from './frame.ts';
import { leastCovering, type Box } from './labels.ts';
import type { MapView } from './map-frame.ts';
import type { Circle } from './map-labels.ts';
import type { Mark } from './scene.ts';
import { cross, dashedRing } from './symbols.ts';
import { textWidth } from './text.ts';

/** Returns the land with its borders, and the edge of the map. */
export function landMarks({ land, borders, plot }: MapView): Mark[] {
  const edge = `M${plot.left},${plot.top}H${plot.right}V${plot.bottom}H${plot.left}z`;
  return [
    { kind: 'path', d: land, fill: 'shade', stroke: 'axis', width: 0.6 },
    ...(borders === '' ? [] : [{ kind: 'path', d: borders, stroke: 'grid', width: 1 } as const]),
    // Where the land is cut off there is no coast.
    { kind: 'path', d: edge, stroke: 'paper', width: 2.4 },
    { kind: 'path', d: edge, stroke: 'grid', width: 1 },
  ];
}

/** Returns a circle: full for a count, light where it is provisional or converted, dashed for a bound. */
export function circleMark({ id, state, ink, x, y, radius }: Circle & { readonly state: PointState }): Mark {
  if (!isCountState(state)) return { ...dashedRing(x, y, radius, ink), series: id, mark: 'bound' };
  const own = { kind: 'dot', series: id, mark: 'point', x, y, r: radius } as const;
  return state === 'counted'
    ? { ...own, fill: ink, stroke: 'paper', width: 1.2 }
    : { ...own, fill: 'shade', stroke: ink, width: 1.6 };
}

/** Returns the cross of a port without a figure, on a rim of paper since it may lie on a neighbour's circle. */
export function crossMarks({ id, x, y }: Pick<Circle, 'id' | 'x' | 'y'>, size: number): Mark[] {
  const mark = { ...cross(x, y, size * 0.24), series: id };
  return [{ ...mark, stroke: 'paper', width: 3.6 }, mark];
}

/** Returns a line in a lower corner, else an upper one, where it covers least and nothing that is taken. */
export function cornerNote(
  text: string,
  plot: Plot,
  taken: readonly Box[],
  drawn: readonly Box[],
  size: number,
): { readonly marks: readonly Mark[]; readonly box: Box } | null {
  const width = textWidth(text, size);
  const air = size * 0.8;
  const sides = [
    { x: round(plot.right - air), left: plot.right - air - width, anchor: 'end' },
    { x: round(plot.left + air), left: plot.left + air, anchor: 'start' },
  ] as const;
  const candidates = [plot.bottom - air - size, plot.top + air].flatMap((top) =>
    sides.map(({ x, left, anchor }) => ({
      box: { left, right: left + width, top, bottom: top + size * 1.15 },
      leader: null,
      place: { x, anchor },
    })),
  );
  const found = leastCovering(candidates, plot, taken, drawn, 1);
  return (
    found && {
      box: found.box,
      marks: [
        {
          kind: 'text',
          ...found.place,
          y: round(found.box.top + size * 0.92),
          text,
          size,
          weight: 400,
          ink: 'muted',
          halo: true,
        },
      ],
    }
  );
}
