import { round } from '../frame.ts';
import type { KeySymbol } from '../key.ts';
import type { Mark } from '../scene.ts';
import { between, circle, dot, ring } from '../symbols.ts';

/** How much of their colour the bands of a fan keep: the light one, and the dark one on it. */
export const bandOpacity = { light: 0.16, dark: 0.24 } as const;

const band = (x: number, y: number, size: number, opacity: number): Mark => {
  const half = round(size * 0.45);
  return {
    kind: 'path',
    d: `M${round(x - half)},${round(y - half)}h${half * 2}v${half * 2}h${-half * 2}z`,
    fill: 'muted',
    opacity,
  };
};

/** A piece of the band that holds eight futures in ten. */
export const lightBand: KeySymbol = (x, y, size) => [band(x, y, size, bandOpacity.light)];

/** A piece of the band that holds half of them, as it lies on the lighter one. */
export const darkBand: KeySymbol = (x, y, size) => [...lightBand(x, y, size), band(x, y, size, bandOpacity.dark)];

/** A future that reaches the aim, and one that does not. */
export const futures: KeySymbol = (x, y, size) => {
  const radius = size * 0.26;
  return [dot(x, y - radius * 1.2, radius, 'muted'), ring(x, y + radius * 1.4, radius * 0.9, 'muted')];
};

/** A count outside the band of its forecast. */
export const outside: KeySymbol = (x, y, size) => [dot(x, y, size * 0.18, 'muted'), circle(x, y, size * 0.44, 'muted')];

/** A value known between two bounds. */
export const twoBounds: KeySymbol = (x, y, size) => [between(x, y + size * 0.35, y - size * 0.35, size * 0.3, 'muted')];
