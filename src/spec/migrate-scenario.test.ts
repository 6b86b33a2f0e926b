import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrateScenario, scenarioVersion, type ScenarioMigration } from './migrate-scenario.ts';

test('a scenario that says no version is of the first one, as the shipped files are', () => {
  const folder = new URL('../../data/scenarios/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name !== 'index.json')) {
    const raw: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(migrateScenario(raw), file).toEqual({ raw });
    expect(migrateScenario({ ...(raw as object), version: 1 }), file).toEqual({ raw });
  }
});

test('each version goes through every step after it, and a later one than today’s is not guessed at', () => {
  const steps: readonly ScenarioMigration[] = [
    ({ ships, ...raw }) => ({ ...raw, moves: ships }),
    (raw) => ({ ...raw, horizon: 2035 }),
  ];
  expect(migrateScenario({ ships: [1] }, steps)).toEqual({ raw: { moves: [1], horizon: 2035 } });
  expect(migrateScenario({ version: 2, moves: [1] }, steps)).toEqual({ raw: { moves: [1], horizon: 2035 } });
  expect(migrateScenario({ version: 3, moves: [1] }, steps)).toEqual({ raw: { moves: [1] } });
  expect(migrateScenario({ version: 4 }, steps)).toEqual({ problem: 'newer' });
  expect(migrateScenario({ version: scenarioVersion + 1 })).toEqual({ problem: 'newer' });
});

test('what is no scenario, or of no version, is unreadable', () => {
  for (const input of [null, [], 'x', 7, { version: 0 }, { version: 'two' }, { version: 1.5 }, { version: {} }])
    expect(migrateScenario(input)).toEqual({ problem: 'unreadable' });
});
