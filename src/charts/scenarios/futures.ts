import { round } from '../frame.ts';
import type { Ink, Mark } from '../scene.ts';
import { dot, ring } from '../symbols.ts';

/** Where dots of futures stand, and from which height on they reach an aim. */
export type FuturesAt = {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly radius: number;
  /** Whether dots that do not fit on one another go to the left or to the right. */
  readonly side: 'left' | 'right';
  /** `null`: no aim, all are alike. */
  readonly aim: number | null;
  readonly series: string;
  readonly ink: Ink;
};

/** Returns a dot a future, as many as lie at each height beside one another: full where the aim is reached, open where it is not. */
export function futureDots(values: readonly number[], at: FuturesAt): Mark[] {
  const { x, y, radius, side, aim, series, ink } = at;
  const across = radius * 2 + 1;
  const placed: { readonly column: number; readonly y: number }[] = [];
  return values
    .toSorted((a, b) => b - a)
    .map((value): Mark => {
      const height = y(value);
      let column = 0;
      while (placed.some((other) => other.column === column && Math.abs(other.y - height) < across)) column++;
      placed.push({ column, y: height });
      const left = x + (side === 'right' ? 1 : -1) * column * across;
      const own = { series, mark: 'bound' } as const;
      return aim === null || value >= aim
        ? { ...dot(round(left), height, radius, ink), ...own }
        : { ...ring(round(left), height, round(radius - 0.3), ink), width: 1.1, ...own };
    });
}
