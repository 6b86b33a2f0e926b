import { baselineOf, surprises, type BaselineParameters, type Pool } from './baseline.ts';
import { layOut } from './draws.ts';
import { yearlyGrowths, type History, type Pandemic } from './history.ts';
import { crps } from './scores.ts';

/** One past forecast beside what happened. `breaks`: a year after the origin up to the target lies in a pandemic. */
export type Forecast = {
  readonly port: string;
  readonly origin: number;
  readonly target: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly observed: number;
  /** Same as the last observed year. */
  readonly naive: number;
  /** The port's own mean logarithmic growth so far, carried on. */
  readonly drift: number;
  readonly breaks: boolean;
  readonly crps: number;
};

export const horizons = [1, 2, 3, 4, 5] as const;
const fewestYears = 6;
const fewestGrowths = 5;

/**
 * Returns every past forecast of the ports that have at least six counted years: from each counted year which five yearly growths precede,
 * for each counted year up to five later, knowing only counts up to the origin, those of the pool too.
 */
export function pastForecasts(
  histories: readonly History[],
  pandemic: Pandemic,
  poolOf: (history: History) => Pool,
  parameters: BaselineParameters,
): Forecast[] {
  const shapes = shapesOf(parameters);
  return histories
    .filter(({ counts }) => counts.length >= fewestYears)
    .flatMap((history) => {
      const observed = new Map(history.counts.map(({ year, value }) => [year, value]));
      return history.counts
        .filter(({ year }) => yearlyGrowths(history, year) >= fewestGrowths)
        .flatMap(({ year: origin }) => {
          const baseline = baselineOf(history, origin, poolOf(history), parameters);
          const yearlyMean = ownMean(history, origin);
          return horizons.flatMap((ahead) => {
            const value = observed.get(origin + ahead);
            const shape = shapes[ahead - 1];
            if (value === undefined || !shape) return [];
            const middle = baseline.value * Math.exp(baseline.drift(ahead));
            const at = (probability: number) =>
              middle * Math.exp(baseline.scale * (shape[Math.round(probability * shape.length - 0.5)] ?? 0));
            return [
              {
                port: history.port,
                origin,
                target: origin + ahead,
                p10: at(0.1),
                p25: at(0.25),
                p50: at(0.5),
                p75: at(0.75),
                p90: at(0.9),
                observed: value,
                naive: baseline.value,
                drift: baseline.value * Math.exp(ahead * yearlyMean),
                breaks: horizons.some((step) => step <= ahead && pandemic.has(origin + step)),
                crps: crps(
                  shape.map((z) => middle * Math.exp(baseline.scale * z)),
                  value,
                ),
              },
            ];
          });
        });
    });
}

/** Plain drift knows of no break: from the first count to the origin. */
function ownMean({ counts }: History, origin: number): number {
  const first = counts[0];
  const last = counts.findLast(({ year }) => year <= origin);
  return first && last && last.year > first.year ? Math.log(last.value / first.value) / (last.year - first.year) : 0;
}

const draws = layOut(1, 8001);
const kept = 201;
const shapesKnown = new Map<string, readonly Float64Array[]>();

/** The sum of surprises after 1 to 5 years as 201 evenly likely values, from the same surprises as a scenario's. */
function shapesOf(parameters: BaselineParameters): readonly Float64Array[] {
  const key = `${parameters.df} ${parameters.oneOff}`;
  const known = shapesKnown.get(key);
  if (known) return known;
  const made = surprises(draws, horizons.length, parameters).map((sums) => {
    const sorted = sums.toSorted();
    return Float64Array.from(
      { length: kept },
      (_, index) => sorted[Math.floor(((index + 0.5) / kept) * sorted.length)] ?? 0,
    );
  });
  shapesKnown.set(key, made);
  return made;
}
