const boxes = 4096;

/**
 * Returns quantiles of some draws: values that were drawn, none made up between two. The draws are left as they are.
 *
 * Draws are counted into even boxes from the least to the most, and only the boxes in which a quantile lies are sorted: several times as fast as d3's
 * `quickselect`, which meets each draw again and again.
 */
export function quantiles(draws: Float64Array, probabilities: readonly number[]): number[] {
  const { length } = draws;
  let [least, most] = [Infinity, -Infinity];
  for (let draw = 0; draw < length; draw++) {
    const value = draws[draw] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(most > least)) return probabilities.map(() => (length === 0 ? Number.NaN : least));
  const scale = (boxes - 1) / (most - least);
  const box = new Uint16Array(length);
  const counts = new Uint32Array(boxes);
  for (let draw = 0; draw < length; draw++) {
    const at = ((draws[draw] as number) - least) * scale;
    box[draw] = at;
    counts[box[draw] as number] = (counts[box[draw] as number] as number) + 1;
  }
  const places = probabilities.map((probability) => Math.min(length - 1, Math.floor(probability * length)));
  const opened = places.map((place) => boxOf(place, counts));
  const wanted = new Uint8Array(boxes);
  const held = new Map<number, number[]>();
  for (const { at } of opened) {
    wanted[at] = 1;
    held.set(at, []);
  }
  for (let draw = 0; draw < length; draw++)
    if (wanted[box[draw] as number] === 1) held.get(box[draw] as number)?.push(draws[draw] as number);
  for (const values of held.values()) values.sort((a, b) => a - b);
  return places.map((place, index) => {
    const { at, before } = opened[index] as Box;
    return held.get(at)?.[place - before] ?? Number.NaN;
  });
}

type Box = { readonly at: number; readonly before: number };

/** The box that holds a place of the sorted draws, and how many draws lie in the boxes before it. */
function boxOf(place: number, counts: Uint32Array): Box {
  let before = 0;
  let at = 0;
  while (before + (counts[at] as number) <= place) before += counts[at++] as number;
  return { at, before };
}

/** Returns the mean of some draws; 0 of none. */
export function mean(draws: Float64Array): number {
  let sum = 0;
  for (let draw = 0; draw < draws.length; draw++) sum += draws[draw] ?? 0;
  return draws.length === 0 ? 0 : sum / draws.length;
}
