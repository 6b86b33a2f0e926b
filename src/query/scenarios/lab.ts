import { probabilityOf } from '../../scenario/answers.ts';
import { believe, type Belief } from '../../scenario/believe.ts';
import { frontier, type Frontier } from '../../scenario/frontier.ts';
import { ownEffects, type OwnEffect } from '../../scenario/own-effects.ts';
import { air, ashore, busiestTimes, money, trafficOf } from '../../scenario/effects.ts';
import { goalSeek, type Goal } from '../../scenario/goal-seek.ts';
import { tornado } from '../../scenario/tornado.ts';
import { waterfall } from '../../scenario/waterfall.ts';
import type { LeverFacts } from '../../series/levers.ts';
import type { SeriesSet, Source, Text } from '../../series/series-set.ts';
import type { Step, Swing } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { scenarioLimits, type Move, type Scenario, type ScenarioNote } from '../../spec/scenario.ts';
import { readScenario, type ReadScenario } from '../../spec/scenario-link.ts';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { Known } from '../../tables/known.ts';
import type { PortRow } from '../estimates.ts';
import type { AllTables } from '../load-all.ts';
import type { KnownScenarios } from './known-scenarios.ts';
import { sourcesNamed } from '../sources-of.ts';
import { leverFacts } from './lever-facts.ts';
import { moveFromBrand } from './move-from-brand.ts';
import { pastForecastsOf } from './past-forecasts.ts';
import { placeRead, placeScenario } from './place-scenario.ts';
import { answerForScenarios } from './scenario-answer.ts';
import { settingOf } from './scenario-setting.ts';
import { aloneOf } from './scenario-shown.ts';
import { forgetUnused, simulatorFor } from './simulators.ts';

type KnownHere = Known & KnownScenarios;

/** A scenario that a link or a file names, ready to be worked on, or what is wrong with it. */
export type Opened =
  | { readonly scenario: Scenario; readonly notes: readonly ScenarioNote[]; readonly pin: Pin | null }
  | { readonly problem: Extract<ReadScenario, { readonly problem: unknown }>['problem'] | 'unknown' };

/** Returns a scenario by its id or as it is written out in a link; the first of the list for an empty item. Never throws on what it is given. */
export function openScenario({ facts, presets }: KnownScenarios, item: string): Opened {
  const id = item === '' ? (Object.keys(presets)[0] ?? '') : item;
  if (Object.hasOwn(presets, id)) return opened(facts, presets[id], null);
  if (!/^[A-Z]/.test(item)) return { problem: 'unknown' };
  const read = readScenario(item);
  return 'raw' in read ? opened(facts, read.raw, read.pin) : read;
}

/** Returns a scenario of a file or of the device as one from a year that is known. */
export function placeOwn({ facts }: KnownScenarios, raw: unknown): Opened {
  return opened(facts, raw, null);
}

function opened(facts: KnownScenarios['facts'], raw: unknown, pin: Pin | null): Opened {
  const { scenario, notes } = placeScenario(facts, raw);
  return { scenario, notes, pin };
}

/** Returns a move to begin with, the next of a scenario: of a brand, filled in from its record at the port; else of nobody, on a ship of middling size. */
export function labMove(
  known: AllTables,
  scenario: Scenario,
  brand: string | null,
  kind: Move['kind'],
): { readonly move: Move; readonly because: Scenario['because'] } {
  const { port, base } = scenario;
  const decision = base ?? scenarioLimits.decision;
  const { move: raw, because } =
    brand === null
      ? { move: { kind, decision, berths: middlingShip }, because: {} }
      : moveFromBrand(known, { brand, port, kind, decision, index: scenario.moves.length });
  const [move] = placeScenario(known.facts, { port, base, moves: [{ name: '', ...raw }] }).scenario.moves;
  return { move: move as Move, because };
}

/** Lower berths: half of the ships of `ships.csv` in service have fewer. */
const middlingShip = 2100;

/** What is known of the levers of a scenario, by their paths, and the publications that says so or that its reasons name. */
export type LabLevers = { readonly facts: Readonly<Record<string, LeverFacts>>; readonly sources: readonly Source[] };

/** Returns what has been seen of each lever of a scenario, and where that is printed. */
export function labLevers(known: AllTables, scenario: Scenario): LabLevers {
  const facts = leverFacts(known, scenario);
  const reasons = Object.values(scenario.because).flatMap(({ sources }) => sources);
  const named = [...Object.values(facts).flatMap(({ sources }) => sources), ...reasons];
  return { facts, sources: sourcesNamed(known, named) };
}

/** A port a scenario may be set in, and the years it may look ahead from. */
export type LabPort = {
  readonly port: string;
  readonly name: Text;
  readonly years: readonly number[];
  /** Whether enough was counted in a row to try the model on its past. */
  readonly isTested: boolean;
};

/** Returns the ports a scenario may be set in, in the order of the table. */
export function labPorts(known: KnownHere): LabPort[] {
  const facts = new Map(known.facts.ports.map((one) => [one.port, one]));
  return (known.ports.objects() as PortRow[]).flatMap((row) => {
    const found = facts.get(row.port_id);
    // A sea or a country has no quay of its own.
    if (!found?.isPort) return [];
    const name = { fr: row.label_fr ?? row.name, en: row.label_en ?? row.name };
    const isTested = pastForecastsOf(known.facts, row.port_id, 1).length > 0;
    return [{ port: row.port_id, name, years: found.bases.map(({ year }) => year), isTested }];
  });
}

/** Returns the fan of a scenario that is being worked on, as a figure. */
export function labFigure(known: KnownHere, scenario: Scenario, spec: ChartSpec): SeriesSet {
  const placed = { ...placeRead(known.facts, scenario), asked: 'S', pin: null };
  return answerForScenarios(known, { ...spec, chart: 'fan' }, { scenarios: [placed], notes: [] });
}

/** What a scenario means beyond its headline, in the year of its aim or else its last one. */
export type LabDetails = {
  readonly year: number;
  /** Odds of the aim without moves, limits and disasters; `null` where there is no aim or the scenario has none of them. */
  readonly alone: number | null;
  readonly steps: readonly Step[];
  readonly swings: readonly Swing[];
  /** The levers that carry the result, the heaviest first. */
  readonly beliefs: readonly Belief[];
  /** What each move changes by itself. */
  readonly effects: readonly OwnEffect[];
  readonly money: ReturnType<typeof money>;
  readonly air: ReturnType<typeof air>;
  readonly ashore: ReturnType<typeof ashore>;
  /** Passenger movements and calls of an average and of the busiest day, in means over the draws. */
  readonly days: Readonly<Record<'average' | 'busiest', { readonly passengers: number; readonly calls: number }>>;
};

/** Returns what a scenario means beyond its headline; slower than the fan, for when a lever has come to rest. */
export function labDetails({ facts }: KnownScenarios, asked: Scenario): LabDetails {
  const { scenario, base, port } = placeRead(facts, asked);
  const { rates } = settingOf(facts, port, base);
  const { run } = simulatorFor(facts, port, base);
  const own = run(scenario);
  const year = Math.min(Math.max(scenario.target?.year ?? scenario.horizon, base.year + 1), scenario.horizon);
  const traffic = trafficOf(own.inYear(year), rates.passengersPerCall);
  const { target } = scenario;
  const busiest = busiestTimes(traffic, rates, scenario.limits, year);
  const swings = tornado(run, scenario, year);
  const byItself = aloneOf(scenario);
  const day = (times: number) => ({
    passengers: Math.round((traffic.movements / 365) * times),
    calls: Math.round((traffic.calls / 365) * times * 10) / 10,
  });
  const details: LabDetails = {
    year,
    alone: target && byItself ? probabilityOf(run(byItself).inYear(target.year).result, target.value) : null,
    steps: waterfall(own, scenario, base.value, year),
    swings,
    beliefs: believe(run, scenario, year, swings),
    effects: ownEffects(run, scenario, year),
    money: money(traffic, rates),
    air: air(traffic, rates),
    ashore: ashore(traffic, rates, busiest),
    days: { average: day(1), busiest: day(busiest) },
  };
  forgetUnused(facts);
  return details;
}

/** Returns the least a lever must be for the aim to have the odds asked for; `null` without an aim or such a lever. */
export function labGoal({ facts }: KnownScenarios, asked: Scenario, lever: string, probability: number): Goal | null {
  const { scenario, base, port } = placeRead(facts, asked);
  const { run } = simulatorFor(facts, port, base);
  const goal = goalSeek(run, scenario, lever, probability);
  forgetUnused(facts);
  return goal;
}

/** Returns what a second lever must be at each value of a first one for the odds asked for; `null` without an aim or such levers. */
export function labFrontier(
  { facts }: KnownScenarios,
  asked: Scenario,
  levers: readonly [string, string],
  probability: number,
): Frontier | null {
  const { scenario, base, port } = placeRead(facts, asked);
  const { run } = simulatorFor(facts, port, base);
  const found = frontier(run, scenario, levers, probability);
  forgetUnused(facts);
  return found;
}
