import type { ScenarioBase } from '../../series/what-if.ts';
import type { Text } from '../../series/series-set.ts';
import type { KnownScenarios } from './known-scenarios.ts';
import { placeScenario } from './place-scenario.ts';

/** A scenario that comes with the data, as one chooses it. */
export type ScenarioChoice = {
  readonly id: string;
  readonly name: Text;
  readonly sentence: Text;
  /** Id of `ports.csv`. */
  readonly port: string;
  /** The count it looks ahead from. */
  readonly base: Pick<ScenarioBase, 'year' | 'value' | 'atLeast'>;
};

/** Returns the scenarios that come with the data, in the order they are offered. */
export function scenarioChoices({ facts, presets }: KnownScenarios): ScenarioChoice[] {
  return Object.entries(presets).map(([id, raw]) => {
    const { scenario, base } = placeScenario(facts, raw);
    const { year, value, atLeast } = base;
    return { id, name: scenario.name, sentence: scenario.sentence, port: base.port, base: { year, value, atLeast } };
  });
}
