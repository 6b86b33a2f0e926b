import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../spec/scenario.ts';
import { probabilityOf } from './answers.ts';
import { believe } from './believe.ts';
import { frontier } from './frontier.ts';
import { certain, withLever } from '../spec/levers.ts';
import { ownEffects } from './own-effects.ts';
import { quantileDots } from './quantile-dots.ts';
import { quantiles } from './quantiles.ts';
import { anyScenario, quiet, setting, ship } from './scenario.fixture.ts';
import { simulator } from './simulate.ts';
import { tornado } from './tornado.ts';

const { run } = simulator(setting);
const twoShips: Scenario = { ...quiet, moves: [ship, ship], target: { year: 2020, value: 1_900_000 }, draws: 1000 };
const believed = (scenario: Scenario, year = 2020) => believe(run, scenario, year, tornado(run, scenario, year));

test('seven of twenty dots at or above a value: it is reached in about seven of twenty futures', () => {
  fc.assert(
    fc.property(anyScenario, fc.integer({ min: 500_000, max: 3_000_000 }), (scenario, value) => {
      const { result } = run(scenario).inYear(2021);
      const dots = quantileDots(result);
      expect([dots.length, dots.every((dot, at) => at === 0 || dot >= (dots[at - 1] ?? 0))]).toEqual([20, true]);
      const reached = dots.filter((dot) => dot >= value).length / 20;
      expect(Math.abs(reached - probabilityOf(result, value))).toBeLessThanOrEqual(1 / 20 + 1 / result.length);
    }),
    { numRuns: 30 },
  );
  expect(quantileDots(Float64Array.from({ length: 200 }, (_, index) => index)).slice(0, 3)).toEqual([5, 15, 25]);
});

test('what one must believe of a ship that is certain is its calls first: all its passengers rest on them', () => {
  const [first, ...others] = believed({ ...quiet, moves: [ship], noise: false });
  expect(first).toEqual({ lever: 'moves.0.calls', value: 26, passengers: 153_153, certain: true });
  // What is above two to a cabin rests on its occupancy.
  expect(others).toEqual([{ lever: 'moves.0.occupancy', value: 1.05, passengers: 7293, certain: true }]);
});

test('beliefs are three at the most, the heaviest first, and a wide range is weighed as in the tornado', () => {
  const wide = withLever(twoShips, 'moves.1.calls', { low: 0, central: 26, high: 100 });
  const beliefs = believed(wide);
  expect(beliefs.length).toBeLessThanOrEqual(3);
  expect(beliefs[0]).toMatchObject({ lever: 'moves.1.calls', value: 26, passengers: 589_050, certain: false });
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const weights = believed(scenario).map(({ passengers }) => Math.abs(passengers));
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 20 },
  );
  expect(believed(quiet)).toEqual([]);
});

test('a certain ship’s own effect is its passengers, a ship without calls has none, and the luck of the other stays', () => {
  const idle = withLever(twoShips, 'moves.1.calls', certain(0));
  const effects = ownEffects(run, idle, 2020);
  expect(effects.map(({ median }) => median)).toEqual([153_153, 0]);
  expect(effects[0]?.probability).toBeGreaterThan(0);
  expect(effects[1]?.probability).toBe(0);
  const loss = { ...quiet, moves: [{ ...ship, kind: 'loss' as const }], target: null };
  expect(ownEffects(run, loss, 2020)).toEqual([{ move: 0, name: ship.name, median: -153_153, probability: null }]);
});

test('along the frontier the target has the odds asked for, one call less would not do, and more of one asks less of the other', () => {
  const asked = 0.7;
  const edge = frontier(run, twoShips, ['moves.0.calls', 'moves.1.calls'], asked);
  if (!edge) throw new Error('no frontier');
  const firsts = edge.points.map(({ first }) => first);
  // As far as the value at which the second lever may stay as it is.
  expect(firsts).toHaveLength(9);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  expect(firsts[0]).toBe(0);
  expect(edge.points.at(-1)?.second).toBeLessThanOrEqual(26);
  const odds = (first: number, second: number) => {
    const at = withLever(withLever(twoShips, 'moves.0.calls', certain(first)), 'moves.1.calls', certain(second));
    return probabilityOf(run(at).inYear(2020).result, 1_900_000);
  };
  let before = Infinity;
  for (const { first, second, probability } of edge.points) {
    if (second === null) throw new Error('not reachable');
    expect(odds(first, second)).toBe(probability);
    expect(probability).toBeGreaterThanOrEqual(asked);
    expect(second === 0 || odds(first, second - 1) < asked).toBe(true);
    expect(second).toBeLessThanOrEqual(before);
    before = second;
  }
});

test('a frontier says where nothing of the second lever is enough, and there is none without a target or of one lever twice', () => {
  const far: Scenario = { ...twoShips, target: { year: 2020, value: 5_000_000 } };
  const edge = frontier(run, far, ['moves.0.calls', 'moves.1.calls'], 0.9);
  expect(edge?.points[0]?.second).toBeNull();
  expect(edge?.points.at(-1)?.second).not.toBe(0);
  expect(frontier(run, { ...far, target: null }, ['moves.0.calls', 'moves.1.calls'], 0.9)).toBeNull();
  expect(frontier(run, far, ['calls', 'moves.0.calls'], 0.9)).toBeNull();
  expect(frontier(run, far, ['calls', 'nothing'], 0.9)).toBeNull();
});

test('the odds of a year do not depend on who asked before', () => {
  fc.assert(
    fc.property(anyScenario, anyScenario, (one, other) => {
      const fresh = simulator(setting).run(one).inYear(2021);
      const used = simulator(setting);
      used.run(other).inYear(2021);
      const held = used.run(one).inYear(2021);
      used.run(other).inYear(2021);
      expect(quantiles(held.result, [0.1, 0.5, 0.9])).toEqual(quantiles(fresh.result, [0.1, 0.5, 0.9]));
      expect(held).toEqual(fresh);
    }),
    { numRuns: 30 },
  );
});
