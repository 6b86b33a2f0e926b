import { isObject } from './scenario-reader.ts';

/** A step from one version of a scenario to the next one. */
export type ScenarioMigration = (raw: Record<string, unknown>) => Record<string, unknown>;

/** The first step leads from version 1 to version 2. There is none yet: every scenario ever written is of version 1. */
const migrations: readonly ScenarioMigration[] = [];

/** The version of scenarios as they are written today. */
export const scenarioVersion = migrations.length + 1;

/**
 * Returns a scenario of any version as one of today, without its `version`; a scenario that says none is of version 1, as the files in `data/scenarios` are.
 *
 * A later version than today's is a problem, not a guess: its values may mean something else.
 */
export function migrateScenario(
  input: unknown,
  steps: readonly ScenarioMigration[] = migrations,
): { readonly raw: Record<string, unknown> } | { readonly problem: 'unreadable' | 'newer' } {
  if (!isObject(input)) return { problem: 'unreadable' };
  const { version = 1, ...raw } = input;
  const from = Number(version);
  if (!Number.isInteger(from) || from < 1) return { problem: 'unreadable' };
  if (from > steps.length + 1) return { problem: 'newer' };
  return { raw: steps.slice(from - 1).reduce((one, step) => step(one), raw) };
}
