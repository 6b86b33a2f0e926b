import type { TestedPort } from '../../series/model-card.ts';

export type Lean = { readonly width: 'wide' | 'narrow' | null; readonly middle: 'low' | 'high' | null };

/** Fewer counts than this say nothing of a share. */
export const fewestForShare = 30;

/** Returns how the forecasts of a port lean: more or fewer counts in the band, or above the middle, than chance would let pass; `null` where they do not, or are too few to tell. */
export function leanOf({ grade, above }: Pick<TestedPort, 'grade' | 'above'>): Lean {
  const { n, coverage80 } = grade;
  if (n < fewestForShare || coverage80 === null) return { width: null, middle: null };
  const inside = side(coverage80, 0.8, n);
  const over = side(above / n, 0.5, n);
  return {
    width: inside > 0 ? 'wide' : inside < 0 ? 'narrow' : null,
    middle: over > 0 ? 'low' : over < 0 ? 'high' : null,
  };
}

/** -1, 0 or 1: a share that is less, about or more than what it should be, two standard errors either way let pass. */
function side(share: number, should: number, n: number): number {
  const off = share - should;
  return Math.abs(off) <= 2 * Math.sqrt((should * (1 - should)) / n) ? 0 : Math.sign(off);
}
