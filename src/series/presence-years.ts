import type { ExpectedKind, Presence, PresenceEvent, PresenceFigure } from './owners.ts';

/**
 * Returns whether a shipowner is on record as calling at a port in a year, or as announced there: by a figure of that year, or by something that
 * happened and says so. What it gave up, an aim, an office or a terminal is no call.
 */
export function isThere({ figures, events }: Pick<Presence, 'figures' | 'events'>): boolean {
  return figures.some(tellsCalls) || events.some(({ called }) => called);
}

/** Returns whether that is known from more than what was said beforehand. */
export function isKnownThere({ figures, events }: Pick<Presence, 'figures' | 'events'>): boolean {
  return figures.some((one) => tellsCalls(one) && one.status !== 'forecast') || events.some(({ called }) => called);
}

/** Returns what was still to come when it was told; `null` where it had come, or cannot be announced. */
export function expectedKind({ kind, called }: Pick<PresenceEvent, 'kind' | 'called'>): ExpectedKind | null {
  if (called) return null;
  return kind === 'enters' || kind === 'returns' || kind === 'adds' || kind === 'homeports' ? kind : null;
}

/** Returns how often shipowners came or came back, and how often they left: each once a year, and nothing that was only announced. */
export function comingsAndGoings(cells: readonly Presence[]): { readonly came: number; readonly left: number } {
  const years = (isOne: (event: PresenceEvent) => boolean) => cells.filter(({ events }) => events.some(isOne)).length;
  return {
    came: years((event) => event.called && (event.kind === 'enters' || event.kind === 'returns')),
    left: years(({ kind }) => kind === 'leaves'),
  };
}

const elsewhere: ReadonlySet<PresenceFigure['covers']> = new Set(['given-up', 'several-years']);

function tellsCalls({ covers, status }: PresenceFigure): boolean {
  return status !== 'target' && !elsewhere.has(covers);
}
