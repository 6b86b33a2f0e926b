import { ownerTables } from '../../tables/index.ts';
import type { Known } from '../../tables/known.ts';

/** Everything a question about shipowners may ask of the dataset. */
export type OwnerTables = Known & Known<(typeof ownerTables)[number]>;

/** Returns whether the tables about shipowners are loaded. */
export function knowsOwners(tables: Known & Partial<OwnerTables>): tables is OwnerTables {
  return ownerTables.every((id) => id in tables);
}
