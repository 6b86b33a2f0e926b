import { migrateScenario, scenarioVersion } from './migrate-scenario.ts';
import { plainScenario } from './plain-scenario.ts';
import { scenarioJson } from './scenario-json.ts';
import { pinOf, type Pin } from './scenario-pin.ts';
import { isObject } from './scenario-reader.ts';
import { scenarioLimits, type Scenario } from './scenario.ts';

/** A scenario that came by a file, or what is wrong with it. `raw` is what `parseScenario` takes. */
export type ReadScenarioFile =
  | { readonly raw: Record<string, unknown>; readonly pin: Pin | null }
  | { readonly problem: 'foreign' | 'unreadable' | 'newer' | 'too-large' };

/** Returns the JSON file of a scenario, with every value, reason and source written out, and what it answered. */
export function writeScenarioFile(scenario: Scenario, pin: Pin | null): string {
  const file = { escale: 'scenario', version: scenarioVersion, ...plainScenario(scenario), pin };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Returns the scenario of a file, brought to today's version, or what is wrong with it: no JSON, the JSON of another tool, a later version, too
 * large. A file as in `data/scenarios`, which does not say that it is of Escale, is read as well. Never throws.
 */
export function readScenarioFile(text: string): ReadScenarioFile {
  if (text.length > scenarioLimits.characters) return { problem: 'too-large' };
  const value = scenarioJson(text);
  if (value === undefined) return { problem: 'unreadable' };
  if (!isObject(value) || !isScenario(value)) return { problem: 'foreign' };
  const { pin, ...rest } = value;
  delete rest['escale'];
  const migrated = migrateScenario(rest);
  return 'raw' in migrated ? { raw: migrated.raw, pin: pinOf(pin) } : migrated;
}

/** A name or an id is in every file; a port in words, a horizon, moves or limits are what a scenario alone has. */
function isScenario(value: Record<string, unknown>): boolean {
  if (value['escale'] !== undefined) return value['escale'] === 'scenario';
  return (
    typeof value['port'] === 'string' ||
    typeof value['horizon'] === 'number' ||
    Array.isArray(value['moves']) ||
    Array.isArray(value['disasters']) ||
    isObject(value['limits'])
  );
}
