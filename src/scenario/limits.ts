import type { Limits } from '../spec/scenario.ts';
import type { Sampler } from './sample.ts';

/** How a port's year is spread over its days: what a call carries, and how many times an average day the busiest one is. */
export type Season = { readonly passengersPerCall: number; readonly peakRatio: number };

const days = 365;

/**
 * Returns the passenger movements a limit turns away, from those that wanted to come in a year, for each draw.
 *
 * Days without berthing lose their share. Days are ranked by the curve L(u) = k μ (1 − u) ^ (k − 1), whose mean is μ and whose busiest day is
 * k times the average; what lies above the daily limit is lost, in closed form μ (1 − v ^ k) − c (1 − v) with v = (c / k μ) ^ (1 / (k − 1)).
 * A share of both may find another day. What then exceeds the cap of the year is lost whole.
 */
export function lostToLimits(
  limits: Limits,
  season: Season,
  sampler: Sampler,
): (year: number) => ((wanted: number, draw: number) => number) | null {
  const { values } = limits;
  const of = (field: keyof Limits['values'], otherwise: number) =>
    values[field] ? sampler.range(`limit ${field}`, values[field]) : new Float64Array(sampler.count).fill(otherwise);
  const closed = of('closedDays', 0);
  const moved = of('moved', 0);
  const yearly = of('yearlyCap', Infinity);
  const daily = of('dailyCap', Infinity);
  const ships = of('callsPerDay', Infinity);
  const lost = (wanted: number, draw: number) => {
    if (wanted <= 0) return 0;
    const away = 1 - (moved[draw] ?? 0);
    const shut = wanted * ((closed[draw] ?? 0) / days);
    const left = wanted - shut;
    const limit = Math.min(daily[draw] ?? Infinity, (ships[draw] ?? Infinity) * season.passengersPerCall);
    const above = days * aboveLimit(left / days, limit, season.peakRatio);
    const spread = Math.min(wanted, (shut + above) * away);
    return spread + Math.max(0, wanted - spread - (yearly[draw] ?? Infinity));
  };
  return (year) => (year < limits.from ? null : lost);
}

/** Returns what an average day loses to a daily limit when days are spread as `lostToLimits` says. */
export function aboveLimit(average: number, limit: number, peakRatio: number): number {
  if (peakRatio * average <= limit) return 0;
  if (peakRatio <= 1.000_001) return Math.max(0, average - limit);
  const v = (limit / (peakRatio * average)) ** (1 / (peakRatio - 1));
  return Math.max(0, average * (1 - v ** peakRatio) - limit * (1 - v));
}
