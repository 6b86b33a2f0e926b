import { quickselect } from 'd3';

/**
 * Returns quantiles of some draws, at ascending probabilities: the draw in the middle of its slice, so that no value is made up between two.
 * The draws are left as they are.
 */
export function quantiles(draws: Float64Array, probabilities: readonly number[]): number[] {
  const values = draws.slice();
  const last = values.length - 1;
  let from = 0;
  return probabilities.map((probability) => {
    const place = Math.min(last, Math.max(from, Math.floor(probability * values.length)));
    quickselect(values as unknown as number[], place, from, last, ascending as () => number);
    from = place;
    return values[place] ?? Number.NaN;
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Returns the mean of some draws; 0 of none. */
export function mean(draws: Float64Array): number {
  let sum = 0;
  for (let draw = 0; draw < draws.length; draw++) sum += draws[draw] ?? 0;
  return draws.length === 0 ? 0 : sum / draws.length;
}
