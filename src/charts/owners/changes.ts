import type { PresenceEvent } from '../../series/owners.ts';
import { expectedKind } from '../../series/presence-years.ts';
import { round } from '../frame.ts';
import type { Ink, PathMark } from '../scene.ts';

/** Changes that a timeline tells apart; what is merely noted has no sign of its own. */
export type Change = 'comes' | 'expected' | 'adds' | 'cuts' | 'leaves';

const shown = {
  enters: 'comes',
  returns: 'comes',
  adds: 'adds',
  homeports: 'adds',
  cuts: 'cuts',
  leaves: 'leaves',
  resumes: 'comes',
  terminal: 'adds',
  'terminal-given-up': 'cuts',
  other: null,
} as const satisfies Record<PresenceEvent['kind'], Change | null>;

/** Returns the sign an event is shown with; `null` for none. */
export function signOf(event: Pick<PresenceEvent, 'kind' | 'called'>): Change | null {
  return expectedKind(event) === null ? shown[event.kind] : 'expected';
}

/** Returns the sign of a change: a full triangle up for coming, an open one for what was only announced, a plus, an open triangle down for less, a cross for leaving. */
export function changeMark(change: Change, x: number, y: number, size: number, ink: Ink): PathMark {
  const s = round(size);
  const across = round(2 * s);
  const d = {
    comes: `M${x},${round(y - s)}l${s},${round(s * 1.8)}h${-across}z`,
    expected: `M${x},${round(y - s)}l${s},${round(s * 1.8)}h${-across}z`,
    adds: `M${round(x - s)},${y}h${across}M${x},${round(y - s)}v${across}`,
    cuts: `M${x},${round(y + s)}l${s},${round(s * -1.8)}h${-across}z`,
    leaves: `M${round(x - s)},${round(y - s)}l${across},${across}m${-across},0l${across},${-across}`,
  }[change];
  const common = { kind: 'path', d, stroke: ink } as const;
  if (change === 'comes') return { ...common, fill: ink, width: 1 };
  return change === 'cuts' || change === 'expected'
    ? { ...common, fill: 'paper', width: 1.5 }
    : { ...common, width: 2 };
}
