import { round } from './frame.ts';
import { between, bound, cross, cut, dashedRing, diamond, dot, ring, eventTick, target } from './symbols.ts';
import type { Ink, Mark } from './scene.ts';
import { textWidth } from './text.ts';

/** The dots of a line that joins what does not quite compare. */
export const dots = '0.1 4';

/** The dashes of a line that nobody counted and that is not what a figure is about. */
export const dashes = '5 3';

/** A symbol that one kind of figure alone has in its key, in the middle of a place and in a size. */
export type KeySymbol = (x: number, y: number, size: number) => readonly Mark[];

export type KeyItem = {
  readonly mark:
    | KeySymbol
    | 'counted'
    | 'provisional'
    | 'sum'
    | 'adjusted'
    | 'bound'
    | 'said'
    | 'forecast'
    | 'event'
    | 'full'
    | 'light'
    | 'open'
    | 'said-bar'
    | 'dashed'
    | 'cross'
    | 'own'
    | 'cut'
    | 'line'
    | 'thin-line'
    | 'dotted-line'
    | 'dashed-line';
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
    const symbolWidth = typeof mark === 'string' && mark in lines ? size * 1.7 : size * 0.9;
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
const lines: Partial<Record<Extract<KeyItem['mark'], string>, { readonly width: number; readonly dash?: string }>> = {
  line: { width: 2.4 },
  'thin-line': { width: 1.1 },
  'dotted-line': { width: 1.4, dash: dots },
  'dashed-line': { width: 1.2, dash: dashes },
};

/** Symbols of the key carry no `mark`: they are not data. */
function symbol(mark: KeyItem['mark'], x: number, y: number, size: number, ink: Ink = 'muted'): readonly Mark[] {
  if (typeof mark === 'function') return mark(x, y, size);
  const radius = size * 0.26;
  const line = lines[mark];
  if (line)
    return [{ kind: 'path', d: `M${round(x - size * 0.85)},${y}h${round(size * 1.7)}`, stroke: 'muted', ...line }];
  if (mark === 'counted') return [dot(x, y, ink === 'muted' ? radius : radius * 1.4, ink)];
  if (mark === 'full' || mark === 'light' || mark === 'open' || mark === 'said-bar') return [square(mark, x, y, size)];
  if (mark === 'adjusted')
    return [between(x, y + radius * 1.8, y - radius * 1.8, 0, 'muted'), ring(x, y, radius * 0.8, 'muted')];
  if (mark === 'sum') return [...target(x, y, radius * 1.15, 'muted')];
  if (mark === 'provisional') return [ring(x, y, radius, 'muted')];
  if (mark === 'bound') return [bound(x, y + size * 0.3, 'up', size * 0.7, 'muted')];
  if (mark === 'dashed') return [dashedRing(x, y, size * 0.36, 'muted')];
  if (mark === 'cross') return [cross(x, y, size * 0.24)];
  if (mark === 'cut') return [cut(x, y, size * 0.9, 'muted')];
  if (mark === 'own')
    return [
      { kind: 'path', d: `M${round(x - size * 0.5)},${y}h${round(size)}`, stroke: 'ink', width: 1.4, dash: '4 3' },
    ];
  if (mark === 'event') return [eventTick(x, y + size * 0.25, size * 0.4)];
  return [diamond(x, y, size * 0.4, 'muted', mark === 'forecast')];
}

/** A bar in small: full, light, open, or of what was only said. */
function square(mark: 'full' | 'light' | 'open' | 'said-bar', x: number, y: number, size: number): Mark {
  const half = round(size * 0.4);
  const d = `M${round(x - half)},${round(y - half)}h${half * 2}v${half * 2}h${-half * 2}z`;
  if (mark === 'open') return { kind: 'path', d, fill: 'paper', stroke: 'axis', width: 1, dash: '2 2' };
  if (mark === 'said-bar') return { kind: 'path', d, fill: 'paper', stroke: 'muted', width: 1.2, dash: '3 2' };
  return { kind: 'path', d, fill: mark === 'full' ? 'muted' : 'shade', stroke: 'muted', width: 1 };
}
