import type { Presets } from '../../tables/presets.ts';
import { scenarioFacts, type ScenarioFacts, type ScenarioTables } from './scenario-facts.ts';

/** What figures of scenarios rest on besides the figures of their port. */
export type KnownScenarios = { readonly presets: Presets; readonly facts: ScenarioFacts };

/** Returns tables that can answer for scenarios too. */
export function withScenarios<T extends ScenarioTables>(tables: T, presets: Presets): T & KnownScenarios {
  return { ...tables, presets, facts: scenarioFacts(tables) };
}

/** Returns whether tables can answer for scenarios. */
export function knowsScenarios<T extends object>(tables: T): tables is T & KnownScenarios {
  return 'facts' in tables && 'presets' in tables;
}
