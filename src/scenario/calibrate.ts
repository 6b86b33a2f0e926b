import { pastForecasts, type Forecast } from './backtest.ts';
import { grade, type Grade } from './backtest-summary.ts';
import type { BaselineParameters, Pool } from './baseline.ts';
import type { History, Pandemic } from './history.ts';

/** Parameters, and how well they did on ports they had not seen. */
export type Calibration = { readonly parameters: BaselineParameters; readonly leftOut: Grade };

/** Ports are left out in five folds, by turns in the order of their names. */
const folds = 5;

/** The values tried, by parameter; the first of each is where the search begins. Few and far apart: what is fine-tuned on some ports fails on others. */
const grid = {
  memory: [8, 4, 16],
  sizeEffect: [0.05, 0, 0.025],
  meanShrink: [4, 1, 2, 8],
  scaleShrink: [20, 10, 40],
  damping: [0.65, 0.5, 0.8],
  // So few ports cannot tell tails apart; six stands between the usual four and ten.
  df: [6],
  scale: [0.75, 0.6, 0.65, 0.7, 0.8, 0.85],
  oneOff: [0.4, 0.2, 0.6],
  recovery: [0.5, 0.3, 0.4, 0.6, 0.7, 0.85, 1],
  recoveryDoubt: [1, 1.5, 2],
} as const satisfies Record<keyof BaselineParameters, readonly number[]>;

/**
 * Returns the parameters under which ports that are left out are forecast best, each port pooled with those of other folds only; and the
 * grade of the method itself: the forecasts of each fold under parameters calibrated on the others.
 */
export function calibrate(histories: readonly History[], pandemic: Pandemic, longRun: number): Calibration {
  const sorted = histories.toSorted((a, b) => (a.port < b.port ? -1 : 1));
  const foldOf = new Map(sorted.filter(({ counts }) => counts.length >= 6).map(({ port }, at) => [port, at % folds]));
  const without = Array.from({ length: folds }, (_, fold) => sorted.filter(({ port }) => foldOf.get(port) !== fold));
  const unseen = without.flatMap((seen, fold) => {
    const { parameters } = best(seen, foldOf, pandemic, longRun);
    const pool: Pool = { histories: seen, pandemic, longRun };
    return pastForecasts(
      sorted.filter(({ port }) => foldOf.get(port) === fold),
      pandemic,
      () => pool,
      parameters,
    );
  });
  return {
    parameters: best(sorted, foldOf, pandemic, longRun).parameters,
    leftOut: grade(unseen.filter(({ breaks }) => !breaks)),
  };
}

/** Returns how each parameter was found: against no other value (`chosen`), as the least or most of those tried (`edge`), or between them. */
export function foundOf(
  parameters: BaselineParameters,
): Record<keyof BaselineParameters, 'inside' | 'edge' | 'chosen'> {
  const found = (key: keyof BaselineParameters) => {
    const tried: readonly number[] = grid[key];
    if (tried.length < 2) return 'chosen';
    return parameters[key] <= Math.min(...tried) || parameters[key] >= Math.max(...tried) ? 'edge' : 'inside';
  };
  return Object.fromEntries(
    (Object.keys(grid) as (keyof BaselineParameters)[]).map((key) => [key, found(key)]),
  ) as Record<keyof BaselineParameters, 'inside' | 'edge' | 'chosen'>;
}

/** Coordinate by coordinate through the grid, each together with the scales next to the best one so far, until a whole round changes nothing. */
function best(
  histories: readonly History[],
  foldOf: ReadonlyMap<string, number>,
  pandemic: Pandemic,
  longRun: number,
): { parameters: BaselineParameters } {
  const pools = Array.from({ length: folds }, (_, fold): Pool => ({
    histories: histories.filter(({ port }) => foldOf.get(port) !== fold),
    pandemic,
    longRun,
  }));
  const none: Pool = { histories, pandemic, longRun };
  const poolOf = ({ port }: History) => pools[foldOf.get(port) ?? -1] ?? none;
  const lossOf = (parameters: BaselineParameters) => loss(pastForecasts(histories, pandemic, poolOf, parameters));
  const keys = Object.keys(grid) as (keyof BaselineParameters)[];
  let parameters = Object.fromEntries(keys.map((key) => [key, grid[key][0]])) as BaselineParameters;
  let least = lossOf(parameters);
  for (let before = Infinity; least < before - 1e-9;) {
    before = least;
    for (const key of keys)
      for (const value of grid[key])
        for (const scale of grid.scale.filter((one) => Math.abs(one - parameters.scale) < 0.06)) {
          const tried = { ...parameters, scale, [key]: value };
          const found = lossOf(tried);
          if (found < least - 1e-9) [parameters, least] = [tried, found];
        }
  }
  return { parameters };
}

/**
 * Without breaks: the mean over horizons of CRPS against the naive error, in passengers and relative to the base, so that neither large nor
 * small ports decide alone; and a charge where the 80 % interval covers fewer than 78 % or more than 84 % of them, or is wrong port by port.
 */
function loss(forecasts: readonly Forecast[]): number {
  const calm = forecasts.filter(({ breaks }) => !breaks);
  const scores = [1, 2, 3, 4, 5].map((horizon) => {
    const some = calm.filter(({ origin, target }) => target - origin === horizon);
    const relative = some.reduce((sum, { crps, naive }) => sum + crps / naive, 0);
    const naive = some.reduce((sum, one) => sum + Math.abs(one.naive - one.observed) / one.naive, 0);
    return (grade(some).crpsVsNaive ?? 1) + (naive > 0 ? relative / naive : 1);
  });
  const outside = Math.max(0, Math.abs((grade(calm).coverage80 ?? 0) - 0.81) - 0.03);
  const unlike = Math.max(0, Math.abs(portCoverage(calm) - 0.77) - 0.03);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length + 3 * (outside + unlike);
}

/** Coverage of the 80 % interval where no port counts for more than twenty forecasts: a long history is one port all the same. */
function portCoverage(forecasts: readonly Forecast[]): number {
  let weights = 0;
  let covered = 0;
  for (const port of new Set(forecasts.map((one) => one.port))) {
    const some = forecasts.filter((one) => one.port === port);
    const weight = Math.min(some.length, 20);
    weights += weight;
    covered += weight * (grade(some).coverage80 ?? 0);
  }
  return weights > 0 ? covered / weights : 0;
}
