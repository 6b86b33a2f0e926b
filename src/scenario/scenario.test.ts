import { certain, leversOf, withLever } from '../spec/levers.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range, Scenario } from '../spec/scenario.ts';
import { fanAndOdds, probabilityOf, standardError } from './answers.ts';
import { layOut } from './draws.ts';
import { goalSeek } from './goal-seek.ts';
import { movePath } from './move-path.ts';
import { mean, quantiles } from './quantiles.ts';
import { samplerOf } from './sample.ts';
import { anyMove, anyScenario, quiet, setting, ship } from './scenario.fixture.ts';
import { simulator } from './simulate.ts';
import { tornado } from './tornado.ts';
import { waterfall } from './waterfall.ts';

const runs = { numRuns: 40 };
const run = (scenario: Scenario) => simulator(setting).run(scenario);
const withCalls = (calls: number): Scenario => ({
  ...quiet,
  moves: [{ ...ship, values: { ...ship.values, calls: certain(calls) } }],
});

test('with noise off and one move the result is hand arithmetic, to the passenger', () => {
  const plain: Scenario = { ...quiet, noise: false, growth: certain(0), moves: [ship] };
  const median = (scenario: Scenario) => fanAndOdds(run(scenario), null).years.map(({ p50 }) => p50);
  expect(median(plain)).toEqual([1_487_313, 1_640_466, 1_640_466, 1_640_466, 1_640_466, 1_640_466]);
  const boarding = withLever(plain, 'moves.0.embarkShare', certain(0.25));
  expect(median(boarding)[2]).toBe(1_487_313 + 191_441);
  expect(Math.round(5610 * 1.05 * 26)).toBe(153_153);
});

test('baseline + moves − lost = result in every draw, and nothing is below zero', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { years, inYear } = run(scenario);
      for (const year of years) {
        const { baseline, moves, lost, result, people } = inYear(year);
        result.forEach((value, draw) => {
          const sum = (baseline[draw] ?? 0) + (moves[draw] ?? 0) - (lost[draw] ?? 0);
          if (
            Math.abs(sum - value) > 1e-6 * Math.max(1, baseline[draw] ?? 0) ||
            value < -1e-3 ||
            (lost[draw] ?? 0) < 0 ||
            (people[draw] ?? 0) < 0
          )
            throw new Error(`${year}, draw ${draw}: ${sum} and ${value}`);
        });
      }
    }),
    runs,
  );
});

test('a move of zero calls changes nothing', () => {
  fc.assert(
    fc.property(anyScenario, anyMove, (scenario, move) => {
      const idle = { ...move, values: { ...move.values, calls: certain(0) } };
      const [with_, without] = [run({ ...scenario, moves: [...scenario.moves, idle] }), run(scenario)];
      expect(with_.inYear(2022).result).toEqual(without.inYear(2022).result);
    }),
    runs,
  );
});

test('more calls in a gain never lower the median', () => {
  fc.assert(
    fc.property(
      anyScenario,
      anyMove,
      fc.integer({ min: 0, max: 180 }),
      fc.integer({ min: 0, max: 180 }),
      (scenario, move, calls, more) => {
        // A cap of the year or of the day turns away what comes on top, never what came before.
        const of = (count: number) => {
          const gain = { ...move, kind: 'gain' as const, values: { ...move.values, calls: certain(count) } };
          return quantiles(run({ ...scenario, moves: [gain, ...scenario.moves] }).inYear(2022).result, [0.5])[0] ?? 0;
        };
        expect(of(calls + more)).toBeGreaterThanOrEqual(of(calls) - 1e-6);
      },
    ),
    runs,
  );
});

test('passenger movements less guests are half of the homeport movements', () => {
  fc.assert(
    fc.property(anyMove, (move) => {
      const sampler = samplerOf(layOut(3, 200), true);
      const embark = sampler.range('move 0 embarkShare', move.values.embarkShare);
      const first = sampler.range('move 0 firstEmbarkShare', move.values.firstEmbarkShare);
      const { movements, people } = movePath(move, 0, sampler).inYear(2023);
      const before = movePath(move, 0, sampler).inYear(2022);
      movements.forEach((moved, draw) => {
        const guests = people[draw] ?? 0;
        const share = before.people[draw] === 0 ? Math.min(embark[draw] ?? 0, first[draw] ?? 0) : (embark[draw] ?? 0);
        const homeport = 2 * share * guests;
        expect(Math.abs(moved - guests - homeport / 2)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(guests)));
      });
    }),
    runs,
  );
  const { baseline, people } = run(quiet).inYear(2020);
  const homeport = samplerOf(layOut(quiet.seed, quiet.draws), true).range('homeport share', setting.homeportShare);
  baseline.forEach((moved, draw) =>
    expect(moved - (people[draw] ?? 0)).toBeCloseTo((moved * (homeport[draw] ?? 0)) / 2, 3),
  );
});

test('the waterfall of means closes exactly', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const own = run(scenario);
      const steps = waterfall(own, scenario, setting.baseValue, 2020);
      const at = steps.findIndex(({ part }) => part === 'result');
      const result = steps[at]?.mean ?? 0;
      expect(steps.slice(0, at).reduce((sum, one) => sum + one.mean, 0)).toBe(result);
      expect(Math.abs(result - mean(own.inYear(2020).result))).toBeLessThanOrEqual(2);
      expect(result + (steps[at + 1]?.mean ?? 0)).toBe(2_000_000);
    }),
    runs,
  );
});

test('the same seed gives the same bytes, and a scenario compared with itself differs by nothing', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const kept = simulator(setting);
      const answer = () =>
        JSON.stringify([fanAndOdds(kept.run(scenario), scenario.target), tornado(kept.run, scenario, 2020)]);
      const first = answer();
      kept.forget();
      expect(answer()).toBe(first);
      expect(kept.run(scenario).inYear(2021)).toEqual(run(scenario).inYear(2021));
    }),
    { numRuns: 10 },
  );
});

test('the value a goal asks for, fed back, gives the probability, and one call less does not', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.integer({ min: 1_500_000, max: 2_400_000 }),
      (asked, value) => {
        const scenario: Scenario = { ...withCalls(10), target: { year: 2020, value }, draws: 1000 };
        const goal = goalSeek(run, scenario, 'calls', asked);
        if (!goal) throw new Error('no goal');
        const odds = (calls: number) =>
          probabilityOf(run({ ...withCalls(calls), draws: 1000 }).inYear(2020).result, value);
        expect(odds(goal.value)).toBe(goal.probability);
        if (goal.reachable) {
          expect(goal.probability).toBeGreaterThanOrEqual(asked - goal.standardError);
          expect(goal.value === 0 || odds(goal.value - 1) < asked).toBe(true);
        } else expect([goal.value, goal.shortBy > 0]).toEqual([366, true]);
      },
    ),
    { numRuns: 20 },
  );
});

test('a lever that hinders is sought from its own end', () => {
  const scenario = withLever(
    { ...withCalls(100), target: { year: 2020, value: 1_700_000 } },
    'moves.0.displaced',
    certain(0.5),
  );
  const goal = goalSeek(run, scenario, 'displaced', 0.8);
  expect(goal?.reachable).toBe(true);
  const more = withLever(scenario, 'moves.0.displaced', certain((goal?.value ?? 0) + 0.002));
  expect(probabilityOf(run(more).inYear(2020).result, 1_700_000)).toBeLessThan(0.8);
});

test('a gain that is a coin’s toss comes in half of the draws', () => {
  const toss = withLever({ ...withCalls(50), draws: 1000 }, 'moves.0.probability', certain(0.5));
  const came = run(toss)
    .inYear(2022)
    .moves.filter((moved) => moved > 0);
  expect(came.length).toBe(500);
});

test('a newcomer at a risk of 10 % a year is still there after three seasons in 73 of 100 draws', () => {
  const risky = withLever({ ...withCalls(50), draws: 1000 }, 'moves.0.withdrawal', certain(0.1));
  expect(
    [2019, 2020, 2021, 2022].map(
      (year) =>
        run(risky)
          .inYear(year)
          .moves.filter((moved) => moved > 0).length,
    ),
  ).toEqual([1000, 900, 810, 729]);
});

test('a cap of the year holds, and what it turns away is told', () => {
  const capped: Scenario = { ...withCalls(200), limits: { from: 2019, values: { yearlyCap: certain(1_500_000) } } };
  const { result, lost } = run(capped).inYear(2020);
  expect(Math.max(...result)).toBeLessThanOrEqual(1_500_000.001);
  expect(Math.min(...lost)).toBeGreaterThan(0);
  expect(mean(run(capped).inYear(2018).lost)).toBe(0);
});

test('a disaster halves its loss in a half-life', () => {
  const values = { rate: certain(0), depth: certain(0.8), halfLife: certain(1) };
  const struck = run({ ...quiet, disasters: [{ name: ship.name, year: 2020, values }] });
  const left = [2019, 2020, 2021, 2022].map(
    (year) => mean(struck.inYear(year).result) / mean(run(quiet).inYear(year).result),
  );
  expect(left.map((share) => Math.round(share * 1000) / 1000)).toEqual([1, 0.2, 0.6, 0.8]);
});

test('the tornado lists the levers that have a range, the widest first', () => {
  const wide: Range = { low: 10, central: 26, high: 52 };
  const swings = tornado(run, withLever(withCalls(26), 'moves.0.calls', wide), 2020);
  expect(swings.map(({ lever }) => lever)).toEqual(['baseline', 'moves.0.calls']);
  expect(Math.round(swings[1]?.swing ?? 0)).toBe(Math.round(42 * 5610 * 1.05));
  expect(leversOf(withCalls(26)).length).toBe(11);
});

test('an error is claimed even where every draw agrees', () => {
  expect(standardError(1, 10_000)).toBeGreaterThan(0);
  expect(standardError(0.5, 10_000)).toBeCloseTo(0.005, 4);
});
