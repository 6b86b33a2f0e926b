import { figureTables } from '../tables/index.ts';
import { load, type ReadText } from '../tables/load.ts';
import { loadPresets, type Presets } from '../tables/presets.ts';
import { DataError } from '../tables/problem.ts';
import type { OwnerTables } from './owners/owner-tables.ts';
import { withScenarios, type KnownScenarios } from './scenarios/known-scenarios.ts';

/** All that any figure may rest on. */
export type AllTables = OwnerTables & KnownScenarios;

/**
 * Returns the tables that any figure may rest on, and the scenarios that come with them; a folder of one's own may have none.
 *
 * @throws DataError with file, row, column and value of each defect.
 */
export async function loadAll(readText: ReadText): Promise<AllTables> {
  const [tables, presets] = await Promise.all([
    load(readText, figureTables),
    loadPresets(readText).catch((error: unknown): Presets => {
      if (error instanceof DataError) throw error;
      return {};
    }),
  ]);
  return withScenarios(tables, presets);
}
