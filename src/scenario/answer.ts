import type { Scenario } from '../spec/scenario.ts';
import type { FanYear, Step, Swing, TargetOdds } from '../series/what-if.ts';
import { fanAndOdds } from './answers.ts';
import { air, ashore, busiestTimes, money, trafficOf, type EffectRates } from './effects.ts';
import { believe, type Belief } from './believe.ts';
import { frontier, type Frontier } from './frontier.ts';
import { goalSeek, type Goal } from './goal-seek.ts';
import { ownEffects, type OwnEffect } from './own-effects.ts';
import { quantileDots } from './quantile-dots.ts';
import { simulator, type Run, type Setting } from './simulate.ts';
import { tornado } from './tornado.ts';
import { waterfall } from './waterfall.ts';

/** What is sought: one lever, or two joined by a comma, and the odds they should give. */
export type Sought = { readonly lever: string; readonly probability: number };

/** Everything a scenario answers. Waterfall, tornado, money, air and ashore are of the target's year, else of the last one. */
export type ScenarioAnswer = {
  readonly years: readonly FanYear[];
  readonly target: TargetOdds | null;
  readonly waterfall: readonly Step[];
  /** Twenty equally likely values of the year. */
  readonly dots: readonly number[];
  readonly ownEffects: readonly OwnEffect[];
  readonly tornado: readonly Swing[];
  readonly believe: readonly Belief[];
  /** Where one lever is sought. */
  readonly goalSeek?: Goal | null;
  /** Where two are. */
  readonly frontier?: Frontier | null;
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
  const drawn = own.inYear(year);
  const traffic = trafficOf(drawn, rates.passengersPerCall);
  const swings = tornado(run, scenario, year);
  return {
    ...fanAndOdds(own, scenario.target),
    waterfall: waterfall(own, scenario, setting.baseValue, year),
    dots: quantileDots(drawn.result),
    ownEffects: ownEffects(run, scenario, year),
    tornado: swings,
    believe: believe(run, scenario, year, swings),
    ...(sought ? soughtIn(run, scenario, sought) : {}),
    money: { year, ...money(traffic, rates) },
    air: { year, ...air(traffic, rates) },
    ashore: { year, ...ashore(traffic, rates, busiestTimes(traffic, rates, scenario.limits, year)) },
  };
}

function soughtIn(
  run: (scenario: Scenario) => Run,
  scenario: Scenario,
  { lever, probability }: Sought,
): Pick<ScenarioAnswer, 'goalSeek' | 'frontier'> {
  const [first = '', second] = lever.split(',');
  return second === undefined
    ? { goalSeek: goalSeek(run, scenario, first, probability) }
    : { frontier: frontier(run, scenario, [first, second], probability) };
}
