import { randomLcg } from 'd3';

/** Numbers between 0 and 1, laid out once for a seed: a column for each thing that may turn out one way or another. */
export type Draws = {
  readonly seed: number;
  readonly count: number;
  /** The column of a name, always the same for a seed, whatever other columns there are. */
  readonly column: (name: string) => Float32Array;
};

/**
 * Returns draws for a seed. Each column is a Latin hypercube sample (McKay, Beckman and Conover, 1979): one number in each of `count` equal
 * slices of [0, 1], in an order of its own, which makes means and quantiles of sums steadier than plain drawing would.
 */
export function layOut(seed: number, count: number): Draws {
  const columns = new Map<string, Float32Array>();
  return {
    seed,
    count,
    column: (name) => {
      const known = columns.get(name);
      if (known) return known;
      const made = slices(count, randomLcg(fraction(`${seed}/${name}`)));
      columns.set(name, made);
      return made;
    },
  };
}

function slices(count: number, random: () => number): Float32Array {
  const column = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const other = Math.floor(random() * (index + 1));
    column[index] = column[other] ?? 0;
    column[other] = Math.min((index + random()) / count, 0.999_999_9);
  }
  return column;
}

/** FNV-1a (Fowler, Noll and Vo) with a final mixing, as a fraction of 1: a seed for each name. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
