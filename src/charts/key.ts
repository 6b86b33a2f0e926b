import { round } from './frame.ts';
import { between, bound, circle, cross, cut, dashedRing, diamond, dot, ring, eventTick, target } from './symbols.ts';
import type { Ink, Mark } from './scene.ts';
import { textWidth } from './text.ts';

/** The dots of a line that joins what does not quite compare. */
export const dots = '0.1 4';

/** The dashes of a line that nobody counted and that is not what a figure is about. */
export const dashes = '5 3';

export type KeyItem = {
  readonly mark:
    | 'counted'
    | 'provisional'
    | 'sum'
    | 'adjusted'
    | 'bound'
    | 'between'
    | 'said'
    | 'forecast'
    | 'event'
    | 'full'
    | 'light'
    | 'open'
    | 'said-bar'
    | 'dashed'
    | 'cross'
    | 'comes'
    | 'expected'
    | 'adds'
    | 'cuts'
    | 'own'
    | 'cut'
    | 'line'
    | 'thin-line'
    | 'dotted-line'
    | 'dashed-line'
    | 'dark-band'
    | 'light-band'
    | 'futures'
    | 'outside';
  readonly text: string;
  /** The colour of what it names, for `counted` where lines and places carry no names; grey else. */
  readonly ink?: Ink;
};

/** Returns the key to the marks as one row, or more where the width asks for it, and its height. */
export function keyMarks(
  items: readonly KeyItem[],
  left: number,
  top: number,
  room: number,
  size: number,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  const step = size * 1.7;
  let x = left;
  let y = top + size;
  for (const { mark, text, ink } of items) {
    const symbolWidth = mark in lines ? size * 1.7 : size * 0.9;
    const width = symbolWidth + size * 0.4 + textWidth(text, size);
    if (x > left && x + width > left + room) {
      x = left;
      y += step;
    }
    marks.push(...symbol(mark, round(x + symbolWidth / 2), round(y - size * 0.35), size, ink));
    marks.push({
      kind: 'text',
      x: round(x + symbolWidth + size * 0.4),
      y: round(y),
      text,
      size,
      weight: 400,
      anchor: 'start',
      ink: 'muted',
    });
    x += width + size * 1.6;
  }
  return { marks, height: items.length === 0 ? 0 : y - top + size * 0.4 };
}

/** Lines that differ in strength alone. */
const lines: Partial<Record<KeyItem['mark'], { readonly width: number; readonly dash?: string }>> = {
  line: { width: 2.4 },
  'thin-line': { width: 1.1 },
  'dotted-line': { width: 1.4, dash: dots },
  'dashed-line': { width: 1.2, dash: dashes },
};

/** Symbols of the key carry no `mark`: they are not data. */
function symbol(mark: KeyItem['mark'], x: number, y: number, size: number, ink: Ink = 'muted'): Mark[] {
  const radius = size * 0.26;
  const line = lines[mark];
  if (line)
    return [{ kind: 'path', d: `M${round(x - size * 0.85)},${y}h${round(size * 1.7)}`, stroke: 'muted', ...line }];
  if (mark === 'counted') return [dot(x, y, ink === 'muted' ? radius : radius * 1.4, ink)];
  if (mark === 'dark-band' || mark === 'light-band') return bandMarks(x, y, size, mark, ink);
  if (mark === 'outside') return [dot(x, y, radius * 0.7, 'muted'), circle(x, y, radius * 1.7, 'muted')];
  if (mark === 'futures') return [dot(x, y - radius * 1.2, radius, ink), ring(x, y + radius * 1.4, radius * 0.9, ink)];
  if (mark === 'full' || mark === 'light' || mark === 'open' || mark === 'said-bar') return [square(mark, x, y, size)];
  if (mark === 'adjusted')
    return [between(x, y + radius * 1.8, y - radius * 1.8, 0, 'muted'), ring(x, y, radius * 0.8, 'muted')];
  if (mark === 'sum') return [...target(x, y, radius * 1.15, 'muted')];
  if (mark === 'provisional') return [ring(x, y, radius, 'muted')];
  if (mark === 'bound') return [bound(x, y + size * 0.3, 'up', size * 0.7, 'muted')];
  if (mark === 'between') return [between(x, y + size * 0.35, y - size * 0.35, size * 0.3, 'muted')];
  if (mark === 'dashed') return [dashedRing(x, y, size * 0.36, 'muted')];
  if (mark === 'cross') return [cross(x, y, size * 0.24)];
  if (mark === 'comes' || mark === 'cuts' || mark === 'expected') return [triangle(x, y, size * 0.3, mark)];
  if (mark === 'adds') return [plus(x, y, size * 0.3)];
  if (mark === 'cut') return [cut(x, y, size * 0.9, 'muted')];
  if (mark === 'own')
    return [
      { kind: 'path', d: `M${round(x - size * 0.5)},${y}h${round(size)}`, stroke: 'ink', width: 1.4, dash: '4 3' },
    ];
  if (mark === 'event') return [eventTick(x, y + size * 0.25, size * 0.4)];
  return [diamond(x, y, size * 0.4, 'muted', mark === 'forecast')];
}

/** A piece of a band as it is drawn: the darker one lies on the lighter one. */
function bandMarks(x: number, y: number, size: number, mark: 'dark-band' | 'light-band', ink: Ink): Mark[] {
  const half = round(size * 0.45);
  const d = `M${round(x - half)},${round(y - half)}h${half * 2}v${half * 2}h${-half * 2}z`;
  const light: Mark = { kind: 'path', d, fill: ink, opacity: bandOpacity.light };
  return mark === 'light-band' ? [light] : [light, { kind: 'path', d, fill: ink, opacity: bandOpacity.dark }];
}

/** How much of their colour the bands of a fan keep: the light one, and the dark one on it. */
export const bandOpacity = { light: 0.16, dark: 0.24 } as const;

function plus(x: number, y: number, arm: number): Mark {
  const [a, across] = [round(arm), round(arm * 2)];
  const d = `M${round(x - a)},${y}h${across}M${x},${round(y - a)}v${across}`;
  return { kind: 'path', d, stroke: 'muted', width: 2 };
}

/** Pointing up, open where it is only expected, or open and pointing down. */
function triangle(x: number, y: number, arm: number, mark: 'comes' | 'cuts' | 'expected'): Mark {
  const isFull = mark === 'comes';
  const [a, down] = [round(arm), mark === 'cuts' ? -1 : 1];
  const d = `M${x},${round(y - a * down)}l${a},${round(a * 1.8 * down)}h${-round(a * 2)}z`;
  return { kind: 'path', d, fill: isFull ? 'muted' : 'paper', stroke: 'muted', width: isFull ? 1 : 1.4 };
}

/** A bar in small: full, light, open, or of what was only said. */
function square(mark: 'full' | 'light' | 'open' | 'said-bar', x: number, y: number, size: number): Mark {
  const half = round(size * 0.4);
  const d = `M${round(x - half)},${round(y - half)}h${half * 2}v${half * 2}h${-half * 2}z`;
  if (mark === 'open') return { kind: 'path', d, fill: 'paper', stroke: 'axis', width: 1, dash: '2 2' };
  if (mark === 'said-bar') return { kind: 'path', d, fill: 'paper', stroke: 'muted', width: 1.2, dash: '3 2' };
  return { kind: 'path', d, fill: mark === 'full' ? 'muted' : 'shade', stroke: 'muted', width: 1 };
}
