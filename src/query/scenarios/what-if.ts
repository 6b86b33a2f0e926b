import { answerScenario, type ScenarioAnswer, type Sought } from '../../scenario/answer.ts';
import { calibrated } from '../../scenario/calibrated.ts';
import type { ScenarioBase } from '../../series/what-if.ts';
import type { ScenarioNote } from '../../spec/scenario.ts';
import { placeScenario } from './place-scenario.ts';
import type { ScenarioFacts } from './scenario-facts.ts';
import { settingOf } from './scenario-setting.ts';

export type WhatIfAnswer = { readonly base: ScenarioBase } & ScenarioAnswer & {
    readonly model: { readonly calibrated: string; readonly parameters: object; readonly draws: number };
    readonly data: string | null;
    readonly seed: number;
    /** What was not taken as it was given; absent where everything was. */
    readonly notes?: readonly ScenarioNote[];
  };

/** Returns the answer to anything that may be a scenario: the text of a file or a value. Never throws on what it is given; tells what it changed. */
export function whatIf(facts: ScenarioFacts, input: unknown, sought: Sought | null = null): WhatIfAnswer {
  const { scenario, base, port, notes } = placeScenario(facts, input);
  const { setting, rates } = settingOf(facts, port, base);
  const answer = answerScenario(scenario, setting, rates, sought);
  return {
    base,
    ...answer,
    model: { calibrated: calibrated.day, parameters: calibrated.parameters, draws: scenario.draws },
    data: facts.dataDate,
    seed: scenario.seed,
    ...(notes.length > 0 ? { notes } : {}),
  };
}
