import { certain, leversOf, withLever } from '../src/spec/levers.ts';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { placeScenario } from '../src/query/scenarios/place-scenario.ts';
import { scenarioFacts, scenarioTables } from '../src/query/scenarios/scenario-facts.ts';
import { settingOf } from '../src/query/scenarios/scenario-setting.ts';
import { fanAndOdds } from '../src/scenario/answers.ts';
import { frontier } from '../src/scenario/frontier.ts';
import { goalSeek } from '../src/scenario/goal-seek.ts';
import { simulator } from '../src/scenario/simulate.ts';
import { tornado } from '../src/scenario/tornado.ts';
import { load } from '../src/tables/load.ts';
import { folderReader } from './data-folder.ts';

const rounds = 25;

/** Returns how long the model takes for 10,000 draws × 18 years × 10 moves, in milliseconds, medians of 25; and the megabytes it keeps. */
export async function scenarioTimes(): Promise<{ times: readonly (readonly [string, number])[]; megabytes: number }> {
  const tables = await load(folderReader('data'), scenarioTables);
  const facts = scenarioFacts(tables);
  const move = { calls: { low: 10, central: 26, high: 52 }, berths: 'lower_berths/rci', decision: 2017 };
  const { scenario, base, port } = placeScenario(facts, {
    base: 2017,
    horizon: 2035,
    target: { year: 2030, value: 3_000_000 },
    moves: Array.from({ length: 10 }, () => move),
  });
  const { setting } = settingOf(facts, port, base);
  const free = garbageCollector();
  free();
  const before = held();
  const kept = simulator(setting);
  const whole = (calls: number | null) =>
    fanAndOdds(
      kept.run(calls === null ? scenario : withLever(scenario, 'moves.0.calls', certain(calls))),
      scenario.target,
    );
  const first = timed(() => whole(null));
  kept.forget();
  whole(null);
  free();
  const megabytes = (held() - before) / 1e6;
  const fresh = medianOf(() => {
    const { run } = simulator(setting);
    fanAndOdds(run(scenario), scenario.target);
  });
  // Every move is another one, so that only the draws are kept.
  const laidOut = medianOf((round) => {
    kept.forget();
    const moves = scenario.moves.map((one) => ({ ...one, values: { ...one.values, ramp: certain(1 + round / 100) } }));
    fanAndOdds(kept.run({ ...scenario, moves }), scenario.target);
  });
  whole(null);
  const lever = medianOf((round) => {
    kept.forget();
    whole(11 + (round % 15) + round / 100);
  });
  const sought = medianOf((round) => {
    kept.forget();
    if (!goalSeek(kept.run, scenario, 'moves.0.calls', 0.7 + round / 1000)?.reachable) throw new Error('not reachable');
  });
  const edge = medianOf((round) => {
    kept.forget();
    frontier(kept.run, scenario, ['moves.0.calls', 'moves.1.calls'], 0.7 + round / 1000);
  });
  const some = leversOf(scenario).filter(({ range }) => range.high > range.low);
  const swings = medianOf(() => {
    kept.forget();
    tornado(kept.run, { ...scenario, moves: scenario.moves.slice(0, Math.ceil((30 * 10) / some.length)) }, 2030);
  });
  const counted = tornado(
    kept.run,
    { ...scenario, moves: scenario.moves.slice(0, Math.ceil((30 * 10) / some.length)) },
    2030,
  ).length;
  return {
    times: [
      ['first answer, draws laid out too', first],
      ['again from nothing', fresh],
      ['all ten moves changed, draws laid out', laidOut],
      ['one lever changed', lever],
      ['goal sought in one lever', sought],
      ['frontier of two levers', edge],
      [`tornado of ${counted} levers`, swings],
    ],
    megabytes,
  };
}

function medianOf(work: (round: number) => void): number {
  const times = Array.from({ length: rounds }, (_, round) => timed(() => work(round)));
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
