import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from './compare.ts';
import { anyScenario, quiet, setting, ship } from './scenario.fixture.ts';
import { simulator } from './simulate.ts';

const { run } = simulator(setting);

test('a scenario compared with itself differs by nothing', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const none = { p10: 0, p50: 0, p90: 0, mean: 0, probabilityAbove: 0.5, probabilitySame: 1 };
      expect(difference(run(scenario), run({ ...scenario }), 2022)).toEqual(none);
    }),
    { numRuns: 20 },
  );
});

test('a ship that comes for certain makes its own passengers of difference in every draw, whatever the port does', () => {
  const { p10, p90, probabilityAbove } = difference(run({ ...quiet, moves: [ship] }), run(quiet), 2022);
  expect([Math.round(p10), Math.round(p90), probabilityAbove]).toEqual([153_153, 153_153, 1]);
});
