import { usableGrowths, type Growth, type History, type Pandemic } from './history.ts';
import type { Draws } from './draws.ts';
import { quantileAt } from './quantile-table.ts';
import { studentTable } from './student.ts';

/** What is calibrated over all ports, never chosen: see `calibrated.ts`, which `npm run scenario:calibrate` writes. */
export type BaselineParameters = {
  /** Years after which a growth of the past weighs half as much. */
  readonly memory: number;
  /** How much slower a port grows in a year when it is e times as large (logarithm): growths of when it was small are lowered by it. */
  readonly sizeEffect: number;
  /** Years of growth that the pooled mean weighs as much as: w = n / (n + k). */
  readonly meanShrink: number;
  /** The same for the scale. */
  readonly scaleShrink: number;
  /** What is left each year of the distance between a port's growth and the long run. */
  readonly damping: number;
  /** Degrees of freedom of a year's surprise. */
  readonly df: number;
  /** Scale of a Student-t surprise, as a share of the standard deviation of growth. */
  readonly scale: number;
  /** Share of a year's surprise that concerns that year alone and does not last. */
  readonly oneOff: number;
  /** Share of the way back to the last count before a pandemic that a port makes in a year. */
  readonly recovery: number;
  /** How many times wider the doubt is from a base within a pandemic. */
  readonly recoveryDoubt: number;
};

/** The ports that growth is pooled over, and the growth of the world's capacity in the long run (logarithm, a year). */
export type Pool = { readonly histories: readonly History[]; readonly pandemic: Pandemic; readonly longRun: number };

/** What is expected of a port if nobody acts, from a base on. */
export type Baseline = {
  readonly base: number;
  readonly value: number;
  /** Expected growth from the base to 1, 2 … years after it (logarithm, summed). */
  readonly drift: (years: number) => number;
  /** Scale of a year's surprise (logarithm). */
  readonly scale: number;
};

/**
 * Returns the baseline of a port from a base year, learnt from counts up to that year only.
 *
 * ln P(b + h) = ln P(b) + Σ drift + scale × surprises. Drift: the port's own mean logarithmic growth, in which a growth weighs half as much after
 * `memory` years and less is expected of a port that has become large, shrunk towards the pooled one by n / (n + k) (James and Stein, 1961), damped
 * geometrically towards the long run (Gardner and McKenzie, 1985). From a base within a pandemic the port first makes its way back towards its last
 * count before it. `value`: the base where it is not a count.
 */
export function baselineOf(
  history: History,
  base: number,
  pool: Pool,
  parameters: BaselineParameters,
  value = history.counts.find(({ year }) => year === base)?.value ?? Number.NaN,
): Baseline {
  const { memory, sizeEffect, meanShrink, scaleShrink } = parameters;
  const own = usableGrowths(history, pool.pandemic).filter(({ to }) => to <= base);
  const pooled = pooledUntil(pool, base, memory);
  const past = remembered(own, base, memory);
  const grown = Math.log(value) - past.size;
  const weight = past.weight / (past.weight + meanShrink || 1);
  const mean = past.weight > 0 ? weight * (past.mean - sizeEffect * grown) + (1 - weight) * pooled.mean : pooled.mean;
  // What was expected of each growth, at the size the port then had.
  const spread = spreadOf(own, base, memory, ({ size }) => mean + sizeEffect * (Math.log(value) - size));
  const variance = (spread + scaleShrink * pooled.variance) / (past.weight + scaleShrink || 1);
  const before = pool.pandemic.has(base) ? lastBefore(history, base, pool.pandemic) : null;
  const gap = before === null ? 0 : Math.max(0, Math.log(before / value));
  return {
    base,
    value,
    drift: (ahead) => {
      let sum = gap * (1 - (1 - parameters.recovery) ** ahead);
      for (let year = 1; year <= ahead; year++)
        sum += pool.longRun + parameters.damping ** year * (mean - pool.longRun);
      return sum;
    },
    scale: Math.sqrt(variance) * parameters.scale * (before === null ? 1 : parameters.recoveryDoubt),
  };
}

/** Growths weighed by their age: how many of this year's they are worth, their sums, their mean a year and the size it belongs to. */
type Remembered = {
  readonly weight: number;
  readonly logs: number;
  readonly years: number;
  readonly mean: number;
  readonly size: number;
};

function remembered(growths: readonly Growth[], last: number, memory: number): Remembered {
  let [weight, logs, years, sizes] = [0, 0, 0, 0];
  for (const { from, to, log, size } of growths) {
    const one = 0.5 ** ((last - to) / memory);
    weight += one;
    logs += one * log;
    years += one * (to - from);
    sizes += one * (to - from) * size;
  }
  return { weight, logs, years, mean: years > 0 ? logs / years : 0, size: years > 0 ? sizes / years : 0 };
}

/** Squared distances of growths from what was expected of them a year, weighed by their age. */
function spreadOf(
  growths: readonly Growth[],
  last: number,
  memory: number,
  expected: (growth: Growth) => number,
): number {
  return growths.reduce((sum, growth) => {
    const { from, to, log } = growth;
    return sum + (0.5 ** ((last - to) / memory) * (log - (to - from) * expected(growth)) ** 2) / (to - from);
  }, 0);
}

type Pooled = { readonly mean: number; readonly variance: number };

const pools = new WeakMap<Pool, Map<string, Pooled>>();

/** Mean yearly growth of all ports up to a year, and the variance of growths about the mean of each port. */
function pooledUntil(pool: Pool, last: number, memory: number): Pooled {
  const known = pools.get(pool) ?? new Map<string, Pooled>();
  pools.set(pool, known);
  const key = `${last} ${memory}`;
  const found = known.get(key);
  if (found) return found;
  let [logs, years, spread, weight] = [0, 0, 0, 0];
  for (const history of pool.histories) {
    const growths = usableGrowths(history, pool.pandemic).filter(({ to }) => to <= last);
    const past = remembered(growths, last, memory);
    logs += past.logs;
    years += past.years;
    weight += past.weight;
    spread += spreadOf(growths, last, memory, () => past.mean);
  }
  const made: Pooled =
    weight > 1
      ? { mean: logs / years, variance: spread / weight }
      : { mean: pool.longRun, variance: unknownSpread ** 2 };
  known.set(key, made);
  return made;
}

/** Standard deviation of yearly growth where no port tells one. */
const unknownSpread = 0.15;

function lastBefore({ counts }: History, base: number, pandemic: Pandemic): number | null {
  return counts.findLast(({ year }) => year < base && !pandemic.has(year))?.value ?? null;
}

/**
 * Returns the surprises of a baseline in a scale of 1, one array of draws for 1, 2 … years ahead: those of each year so far, which last,
 * and one of that year alone.
 */
export function surprises(draws: Draws, ahead: number, { df, oneOff }: BaselineParameters): Float64Array[] {
  const table = studentTable(df);
  const lasting = Math.sqrt(1 - oneOff);
  const passing = Math.sqrt(oneOff);
  const sum = new Float64Array(draws.count);
  return Array.from({ length: ahead }, (_, index) => {
    const innovation = draws.column(`innovation ${index + 1}`);
    const alone = draws.column(`one-off ${index + 1}`);
    const all = new Float64Array(draws.count);
    for (let draw = 0; draw < draws.count; draw++) {
      const so = (sum[draw] ?? 0) + lasting * quantileAt(table, innovation[draw] ?? 0.5);
      sum[draw] = so;
      all[draw] = so + passing * quantileAt(table, alone[draw] ?? 0.5);
    }
    return all;
  });
}
