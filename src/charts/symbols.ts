import { round } from './frame.ts';
import type { DotMark, Ink, PathMark } from './scene.ts';

/** A count. */
export function dot(x: number, y: number, r: number, ink: Ink): DotMark {
  return { kind: 'dot', x: round(x), y: round(y), r, fill: ink };
}

/** A provisional count. */
export function ring(x: number, y: number, r: number, ink: Ink): DotMark {
  return { kind: 'dot', x: round(x), y: round(y), r, fill: 'paper', stroke: ink, width: 1.6 };
}

/** A sum made here of two published parts: a ring with its centre filled. */
export function target(x: number, y: number, r: number, ink: Ink): readonly DotMark[] {
  return [ring(x, y, r, ink), dot(x, y, Math.max(0.9, r * 0.42), ink)];
}

/** A statement: said, forecast (dotted) or aimed at. Hollow, and never joined to a counted line. */
export function diamond(x: number, y: number, radius: number, ink: Ink, dotted: boolean): PathMark {
  const r = round(radius);
  return {
    kind: 'path',
    d: `M${round(x)},${round(y - radius)}l${r},${r}l${-r},${r}l${-r},${-r}z`,
    fill: 'paper',
    stroke: ink,
    width: radius > 5 ? 2 : 1.5,
    ...(dotted ? { dash: '2 2' } : {}),
  };
}

/** A bound: a bar with an arrow towards where the true value lies. */
export function bound(x: number, y: number, towards: 'up' | 'down', length: number, ink: Ink): PathMark {
  const sign = towards === 'up' ? -1 : 1;
  const half = round(Math.max(4, length / 2));
  if (length < 6) return { kind: 'path', d: `M${round(x - half)},${round(y)}h${half * 2}`, stroke: ink, width: 2 };
  const head = round(length * 0.32);
  const tip = round(sign * length);
  return {
    kind: 'path',
    d: `M${round(x - half)},${round(y)}h${half * 2}M${round(x)},${round(y)}v${tip}m${-head},${round(-sign * head * 1.2)}l${head},${round(sign * head * 1.2)}l${head},${round(-sign * head * 1.2)}`,
    stroke: ink,
    width: 1.6,
  };
}

/** A bound where size tells the value: a circle that is not closed. */
export function dashedRing(x: number, y: number, radius: number, ink: Ink): PathMark {
  const r = round(radius);
  const across = round(r * 2);
  return {
    kind: 'path',
    d: `M${round(x - r)},${round(y)}a${r},${r} 0 1 1 ${across},0a${r},${r} 0 1 1 ${-across},0z`,
    fill: 'paper',
    stroke: ink,
    width: 1.6,
    dash: r < 5 ? '2 2' : '4 3',
  };
}

/** A circle around a mark, through which it is seen. */
export function circle(x: number, y: number, radius: number, ink: Ink): PathMark {
  const r = round(radius);
  const across = round(r * 2);
  return {
    kind: 'path',
    d: `M${round(x - r)},${round(y)}a${r},${r} 0 1 1 ${across},0a${r},${r} 0 1 1 ${-across},0z`,
    stroke: ink,
    width: 1.6,
  };
}

/** No figure where size tells the value: not a circle of no size. */
export function cross(x: number, y: number, arm: number): PathMark {
  const [a, across] = [round(arm), round(round(arm) * 2)];
  return {
    kind: 'path',
    d: `M${round(x - a)},${round(y - a)}l${across},${across}m${-across},0l${across},${-across}`,
    stroke: 'muted',
    width: 1.2,
  };
}

/** A bound on a lying axis: the arrow points to where the true value lies, to the left where `length` is negative. */
export function sideways(x: number, y: number, length: number, ink: Ink): PathMark {
  const back = -Math.sign(length) * 3.5;
  return {
    kind: 'path',
    d: `M${x},${round(y - 5)}v10M${x},${y}h${round(length)}m${back},-3.2l${-back},3.2l${back},3.2`,
    stroke: ink,
    width: 1.6,
  };
}

/** Two bounds: a bar from one to the other with a cap at each end. */
export function between(x: number, low: number, high: number, half: number, ink: Ink): PathMark {
  const cap = `h${round(half * 2)}`;
  return {
    kind: 'path',
    d: `M${round(x - half)},${round(low)}${cap}M${round(x - half)},${round(high)}${cap}M${round(x)},${round(low)}V${round(high)}`,
    stroke: ink,
    width: 1.6,
  };
}

/** Two strokes across a line: what is counted changed here. */
export function cut(x: number, y: number, height: number, ink: Ink): PathMark {
  const half = round(height / 2);
  const stroke = (left: number) => `M${round(left)},${round(round(y) - half)}l${round(-height / 4)},${round(height)}`;
  return { kind: 'path', d: stroke(round(x) - 2) + stroke(round(x) + 4), stroke: ink, width: 1.6 };
}

/** A dated event: a small flag standing on the axis. */
export function eventTick(x: number, y: number, size: number): PathMark {
  const s = round(size);
  return { kind: 'path', d: `M${round(x)},${round(y)}l${s},${round(s * 1.4)}h${-2 * s}z`, fill: 'muted' };
}
