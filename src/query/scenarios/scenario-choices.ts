import type { Text } from '../../series/series-set.ts';
import type { KnownScenarios } from './known-scenarios.ts';
import { placeScenario } from './place-scenario.ts';

/** A scenario that comes with the data, as one chooses it. */
export type ScenarioChoice = {
  readonly id: string;
  readonly name: Text;
  readonly sentence: Text;
  readonly port: string;
  readonly base: number;
};

/** Returns the scenarios that come with the data, in the order of their list. */
export function scenarioChoices({ facts, presets }: KnownScenarios): ScenarioChoice[] {
  return Object.entries(presets).map(([id, raw]) => {
    const { scenario, base } = placeScenario(facts, raw);
    return { id, name: scenario.name, sentence: scenario.sentence, port: base.port, base: base.year };
  });
}
