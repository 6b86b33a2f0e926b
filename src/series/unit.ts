import type { Unit } from './series-set.ts';

/** Returns whether values of a unit are percentages, and say so themselves. */
export function isPercent(unit: Unit): boolean {
  return unit === 'share' || unit === 'change' || unit === 'homeport' || unit === 'occupancy';
}
