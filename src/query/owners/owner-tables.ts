import { ownerTables } from '../../tables/index.ts';
import type { Tables } from '../../tables/load.ts';

/** Everything a question about shipowners may ask of the dataset. */
export type OwnerTables = Tables & Tables<(typeof ownerTables)[number]>;

/** Returns whether the tables about shipowners are loaded. */
export function knowsOwners(tables: Tables & Partial<OwnerTables>): tables is OwnerTables {
  return ownerTables.every((id) => id in tables);
}
