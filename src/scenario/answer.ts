import type { Scenario } from '../spec/scenario.ts';
import type { FanYear, Step, Swing, TargetOdds } from '../series/what-if.ts';
import { fanAndOdds } from './answers.ts';
import { air, ashore, money, trafficOf, type EffectRates } from './effects.ts';
import { goalSeek, type Goal } from './goal-seek.ts';
import { simulator, type Setting } from './simulate.ts';
import { tornado } from './tornado.ts';
import { waterfall } from './waterfall.ts';

/** What is sought: one lever, and the odds it should give. */
export type Sought = { readonly lever: string; readonly probability: number };

/** Everything a scenario answers. Waterfall, tornado, money, air and ashore are of the target's year, else of the last one. */
export type ScenarioAnswer = {
  readonly years: readonly FanYear[];
  readonly target: TargetOdds | null;
  readonly waterfall: readonly Step[];
  readonly tornado: readonly Swing[];
  readonly goalSeek?: Goal | null;
  readonly money: { readonly year: number } & ReturnType<typeof money>;
  readonly air: { readonly year: number } & ReturnType<typeof air>;
  readonly ashore: { readonly year: number } & ReturnType<typeof ashore>;
};

/** Returns the whole answer to a scenario in its setting; the goal only where one is sought. */
export function answerScenario(
  scenario: Scenario,
  setting: Setting,
  rates: EffectRates,
  sought: Sought | null = null,
): ScenarioAnswer {
  const { run } = simulator(setting);
  const own = run(scenario);
  const year = Math.min(Math.max(scenario.target?.year ?? scenario.horizon, setting.base + 1), scenario.horizon);
  const traffic = trafficOf(own.inYear(year), rates.passengersPerCall);
  return {
    ...fanAndOdds(own, scenario.target),
    waterfall: waterfall(own, scenario, setting.baseValue, year),
    tornado: tornado(run, scenario, year),
    ...(sought ? { goalSeek: goalSeek(run, scenario, sought.lever, sought.probability) } : {}),
    money: { year, ...money(traffic, rates) },
    air: { year, ...air(traffic, rates) },
    ashore: { year, ...ashore(traffic, rates) },
  };
}
