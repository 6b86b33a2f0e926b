import type { ChartId, MeasureId, Mode } from './vocabulary.ts';

const lines = ['absolute', 'index', 'share', 'change', 'log'] as const;
const printed = ['absolute'] as const;

/** The ways each chart can show its values. */
const byChart = {
  trend: lines,
  multiples: lines,
  ranking: printed,
  slope: ['absolute', 'index', 'share', 'log'],
  bump: printed,
  map: printed,
  // Growth since the base year, rather than from the year before.
  scatter: ['absolute', 'change', 'log'],
  composition: ['absolute', 'share'],
  claims: printed,
  hedgehog: printed,
  sources: printed,
  shares: printed,
  presence: printed,
  market: printed,
  fleet: printed,
  fan: printed,
  waterfall: printed,
  tornado: printed,
  compare: printed,
  backtest: printed,
} as const satisfies Record<ChartId, readonly Mode[]>;

/** Returns whether a measure is a ratio: it has no parts, and a share of a sum of ratios means nothing. */
export function isRatio(measure: MeasureId): boolean {
  return measure === 'percall' || measure === 'homeport';
}

/**
 * Returns the modes a chart can show a measure in, the plain one first.
 *
 * @example
 * modesFor('scatter', 'movements') // ['absolute', 'change', 'log']
 */
export function modesFor(chart: ChartId, measure: MeasureId): readonly Mode[] {
  return byChart[chart].filter((mode) => mode !== 'share' || !isRatio(measure));
}
