import type { PresenceFigure } from '../../series/owners.ts';
import type { PointState } from '../../series/series-set.ts';

/** What sources print of one thing, between the least and the most of those that are equally good. */
export type Stated = {
  readonly low: number;
  readonly high: number;
  readonly state: Extract<PointState, 'counted' | 'provisional' | 'announced' | 'said' | 'between'>;
  readonly sources: readonly string[];
};

/** Of what a figure must be to stand for the shipowner in the year. */
const whole: ReadonlySet<PresenceFigure['covers']> = new Set([null, 'inferred']);

/** From the best to the least good; an aim is not a figure of what was or will be. */
const ranks = ['final', 'provisional', 'forecast', 'claim'] as const satisfies readonly PresenceFigure['status'][];

const states = {
  final: 'counted',
  provisional: 'provisional',
  forecast: 'announced',
  claim: 'said',
} as const satisfies Record<(typeof ranks)[number], PointState>;

/**
 * Returns what the best sources of a year print of a shipowner: a count before a provisional one, an announcement, a claim. Where several of one
 * kind disagree, all of them make a range. Figures of one call, of one ship or of several shipowners together are left out, unless it is
 * they that are asked for; `null` where nothing else is in print.
 */
export function bestFigures(
  figures: readonly PresenceFigure[],
  metric: PresenceFigure['metric'],
  covers: ReadonlySet<PresenceFigure['covers']> = whole,
): Stated | null {
  const usable = figures.filter((one) => one.metric === metric && covers.has(one.covers));
  const status = ranks.find((rank) => usable.some((one) => one.status === rank));
  if (status === undefined) return null;
  const best = usable.filter((one) => one.status === status);
  const values = best.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    low,
    high,
    state: low < high ? 'between' : states[status],
    sources: [...new Set(best.map(({ source }) => source))],
  };
}
