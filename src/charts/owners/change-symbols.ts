import { round } from '../frame.ts';
import type { KeySymbol } from '../key.ts';

/** A shipowner that comes, in the key: pointing up. */
export const comes: KeySymbol = (x, y, size) => [triangle(x, y, size * 0.3, 1, true)];

/** One that is only expected: open. */
export const expected: KeySymbol = (x, y, size) => [triangle(x, y, size * 0.3, 1, false)];

/** One that cuts its calls: open and pointing down. */
export const cuts: KeySymbol = (x, y, size) => [triangle(x, y, size * 0.3, -1, false)];

/** One that adds calls. */
export const adds: KeySymbol = (x, y, size) => {
  const [a, across] = [round(size * 0.3), round(size * 0.6)];
  const d = `M${round(x - a)},${y}h${across}M${x},${round(y - a)}v${across}`;
  return [{ kind: 'path', d, stroke: 'muted', width: 2 }];
};

function triangle(x: number, y: number, arm: number, down: 1 | -1, isFull: boolean) {
  const a = round(arm);
  const d = `M${x},${round(y - a * down)}l${a},${round(a * 1.8 * down)}h${-round(a * 2)}z`;
  return {
    kind: 'path',
    d,
    fill: isFull ? 'muted' : 'paper',
    stroke: 'muted',
    width: isFull ? 1 : 1.4,
  } as const;
}
