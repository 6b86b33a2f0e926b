import { quantiles } from './quantiles.ts';

/**
 * Returns a year as equally likely values in ascending order, the middles of as many equal parts of its draws: of 20 dots, 7 at or above a value say
 * that it is reached in 7 of 20 futures. Whole passengers.
 */
export function quantileDots(draws: Float64Array, count = 20): number[] {
  return quantiles(
    draws,
    Array.from({ length: count }, (_, index) => (index + 0.5) / count),
  ).map(Math.round);
}
