/**
 * Returns the continuous ranked probability score of a forecast given as evenly likely values in ascending order:
 * mean |x − y| − ½ mean |x − x′| (Gneiting and Raftery, 2007), in the unit of the values. Of a single value it is the absolute error.
 */
export function crps(values: ArrayLike<number>, observed: number): number {
  const count = values.length;
  let error = 0;
  let spread = 0;
  for (let index = 0; index < count; index++) {
    const value = values[index] ?? Number.NaN;
    error += Math.abs(value - observed);
    spread += (2 * (index + 1) - count - 1) * value;
  }
  return error / count - spread / count ** 2;
}
