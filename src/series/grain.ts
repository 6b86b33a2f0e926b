import type { PointState } from './series-set.ts';

/** A value, the last digit its source vouches for, and how it is known. */
export type Vouched = { readonly value: number; readonly step: number; readonly state: PointState };

/**
 * Returns how finely the growth from one count to another can be told, in per cent: 1 where both are printed finely enough, else 5 or 10.
 * "2.6 million" after "1.85 million" may be anything from 37 to 44% more.
 *
 * @example
 * growthGrain({ value: 1_850_000, step: 10_000, state: 'counted' }, { value: 2_600_000, step: 100_000, state: 'counted' }) // 5
 */
export function growthGrain(before: Vouched, after: Vouched): 1 | 5 | 10 {
  if (before.value <= 0 || after.value <= 0) return 1;
  const unsure = (after.value / before.value) * (before.step / before.value / 2 + after.step / after.value / 2) * 100;
  return unsure <= 1.5 ? 1 : unsure <= 7 ? 5 : 10;
}

/** Returns a growth to the digit that can be told of it, and whether that is round: 0 where it is lost in the rounding of its figures. */
export function toldGrowth(growth: number, before: Vouched, after: Vouched): { value: number; about: boolean } {
  const grain = growthGrain(before, after);
  return {
    value: Math.round(growth / grain) * grain,
    about: grain > 1 || before.state === 'adjusted' || after.state === 'adjusted',
  };
}
