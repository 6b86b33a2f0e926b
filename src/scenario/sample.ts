import type { Range } from '../spec/scenario.ts';
import type { Draws } from './draws.ts';
import { pertOf } from './pert.ts';

/** Draws, or none of their surprise: without noise every range is its central value and every chance an even one. */
export type Sampler = {
  readonly count: number;
  readonly noise: boolean;
  /** What a range is in each draw. */
  readonly range: (name: string, range: Range) => Float64Array;
  /** A chance in each draw, from 0 to 1. */
  readonly chance: (name: string) => Float32Array;
};

/** Returns a sampler of laid-out draws. The same name always meets the same luck, so that a changed lever is compared like with like. */
export function samplerOf(draws: Draws, noise: boolean): Sampler {
  // Most certain numbers say none or all: these two columns are written once, and nobody writes to them again.
  const [none, all] = [new Float64Array(draws.count), new Float64Array(draws.count).fill(1)];
  const same = (value: number) => (value === 0 ? none : value === 1 ? all : new Float64Array(draws.count).fill(value));
  return {
    count: draws.count,
    noise,
    range: (name, range) => {
      if (!noise || range.low === range.high) return same(range.central);
      const values = new Float64Array(draws.count);
      const quantile = pertOf(range);
      const column = draws.column(name);
      for (let draw = 0; draw < draws.count; draw++) values[draw] = quantile(column[draw] ?? 0.5);
      return values;
    },
    chance: (name) => (noise ? draws.column(name) : new Float32Array(draws.count).fill(0.5)),
  };
}
