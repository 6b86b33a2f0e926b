import type { LimitField, Limits } from '../spec/scenario.ts';
import type { Sampler } from './sample.ts';

/** How a port's year is spread over its days: what a call carries, and how many times an average day the busiest one is. */
export type Season = { readonly passengersPerCall: number; readonly peakRatio: number };

const days = 365;

/**
 * Returns the passenger movements that limits turn away, from those that wanted to come in a year, for each draw. What is turned away is told, never
 * clipped in silence.
 *
 * Days without berthing lose their share. Days are ranked by the curve L(u) = k μ (1 − u) ^ (k − 1), whose mean is μ and whose busiest day is k times the
 * average: k is the busiest day on record, the shape between is an assumption. What lies above a daily limit is lost (`aboveLimit`, `lostOnDays`), and
 * a share of all that may find another day. What then exceeds the limit of the year, in passengers or in calls of what a call carries today, is lost whole.
 */
export function lostToLimits(
  limits: Limits,
  season: Season,
  sampler: Sampler,
): (year: number) => ((wanted: number, draw: number) => number) | null {
  const { values } = limits;
  const of = (field: LimitField, otherwise: number) =>
    values[field] ? sampler.range(`limit ${field}`, values[field]) : new Float64Array(sampler.count).fill(otherwise);
  const [closed, moved] = [of('closedDays', 0), of('moved', 0)];
  const [yearly, calls] = [of('yearlyCap', Infinity), of('callsPerYear', Infinity)];
  const [daily, ships] = [of('dailyCap', Infinity), of('callsPerDay', Infinity)];
  const [large, largeShare] = [of('largePerDay', Infinity), of('largeShare', 1)];
  const largeCarries = of('largeCarries', season.passengersPerCall);
  const lost = (wanted: number, draw: number) => {
    if (wanted <= 0) return 0;
    const at = (column: Float64Array) => column[draw] as number;
    const shut = wanted * (at(closed) / days);
    const above = lostOnDays((wanted - shut) / days, season.peakRatio, {
      all: Math.min(at(daily), allowed(at(ships), season.passengersPerCall)),
      large: allowed(at(large), at(largeCarries)),
      largeShare: at(largeShare),
    });
    const spread = Math.min(wanted, (shut + days * above) * (1 - at(moved)));
    const year = Math.min(at(yearly), allowed(at(calls), season.passengersPerCall));
    return spread + Math.max(0, wanted - spread - year);
  };
  return (year) => (year < limits.from ? null : lost);
}

/** Passenger movements of some calls, of which there may be any number. */
function allowed(calls: number, carried: number): number {
  return calls === Infinity ? Infinity : calls * carried;
}

/** What a day can take in passenger movements: all ships together, and the large ones, which bring an even share of every day. */
export type DayLimits = { readonly all: number; readonly large: number; readonly largeShare: number };

/**
 * Returns what an average day loses where all ships and the large ones have a limit each, days being spread as `lostToLimits` says. Of x passengers a day
 * loses the more of x − all and s x − large, s being the share of the large: s (x − large / s), and beyond the day on which both are equal
 * (1 − s) (x − (all − large) / (1 − s)) on top.
 */
export function lostOnDays(average: number, peakRatio: number, { all, large, largeShare }: DayLimits): number {
  if (largeShare * all <= large) return aboveLimit(average, all, peakRatio);
  const lost = largeShare * aboveLimit(average, large / largeShare, peakRatio);
  if (largeShare >= 1 || all === Infinity) return lost;
  const both = (all - large) / (1 - largeShare);
  return lost + (1 - largeShare) * aboveLimit(average, both, peakRatio);
}

/** Returns what an average day loses to a daily limit c: μ (1 − v ^ k) − c (1 − v) with v = (c / k μ) ^ (1 / (k − 1)), the share of days below it. */
export function aboveLimit(average: number, limit: number, peakRatio: number): number {
  if (peakRatio * average <= limit) return 0;
  if (peakRatio <= 1.000_001) return Math.max(0, average - limit);
  const v = (limit / (peakRatio * average)) ** (1 / (peakRatio - 1));
  return Math.max(0, average * (1 - v ** peakRatio) - limit * (1 - v));
}
