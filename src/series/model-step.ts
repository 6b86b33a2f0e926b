/**
 * Returns the step of the last digit that a model vouches for: a tenth of a round number below the width of its 80 % interval, at least a thousand.
 *
 * @example
 * modelStep(1_338_912, 2_110_843) // 10000, so that the median is said as 1.68 million
 */
export function modelStep(low: number, high: number): number {
  return high > low ? Math.max(1000, 10 ** (Math.floor(Math.log10(high - low)) - 1)) : 1;
}
