/** Values of a distribution at evenly spaced probabilities from 0 to 1, both included. */
export type QuantileTable = Float64Array;

const cells = 1024;
/** The density is summed on a finer grid than the table keeps, so that its steep parts are met. */
const steps = 8192;

/**
 * Returns the quantile function of a bounded density as a table, by summing the density (trapezia) between its bounds and inverting the sum.
 * The density needs no constant in front. Used instead of a closed inverse, which neither the beta nor Student's t has.
 */
export function quantileTable(density: (x: number) => number, from: number, to: number): QuantileTable {
  const width = (to - from) / steps;
  const sums = new Float64Array(steps + 1);
  let before = density(from);
  for (let step = 1; step <= steps; step++) {
    const here = density(from + step * width);
    sums[step] = (sums[step - 1] ?? 0) + (before + here) / 2;
    before = here;
  }
  const total = sums[steps] ?? 1;
  const table = new Float64Array(cells + 1);
  let at = 0;
  for (let cell = 0; cell <= cells; cell++) {
    const wanted = (total * cell) / cells;
    while (at < steps && (sums[at + 1] ?? total) < wanted) at++;
    const below = sums[at] ?? 0;
    const inside = (sums[at + 1] ?? total) - below;
    table[cell] = from + width * (at + (inside > 0 ? Math.min(1, (wanted - below) / inside) : 0));
  }
  table[cells] = to;
  return table;
}

/** Returns the value a table gives at a probability from 0 to 1, along the straight line between its entries. */
export function quantileAt(table: QuantileTable, probability: number): number {
  const place = Math.min(1, Math.max(0, probability)) * (table.length - 1);
  const below = Math.floor(place);
  const low = table[below] ?? Number.NaN;
  return low + (place - below) * ((table[below + 1] ?? low) - low);
}
