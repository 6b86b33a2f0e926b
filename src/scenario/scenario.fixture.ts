import fc from 'fast-check';
import { disasterRules, limitRules, moveRules, type Field } from '../spec/scenario-fields.ts';
import type { Disaster, Move, Range, Scenario } from '../spec/scenario.ts';
import { calibrated } from './calibrated.ts';
import { certain } from '../spec/levers.ts';
import type { Setting } from './simulate.ts';

const counts = [1.18, 1.311, 1.45, 1.6, 1.487].map((value, index) => ({ year: 2013 + index, value: value * 1e6 }));
const history = { port: 'marseille', counts, cuts: new Set<number>() };

/** Marseille in 2017, as counted. */
export const setting: Setting = {
  history,
  pool: { histories: [history], pandemic: new Set([2020, 2021, 2022]), longRun: Math.log(1.03) },
  parameters: calibrated.parameters,
  base: 2017,
  baseValue: 1_487_313,
  homeportShare: { low: 0.3, central: 0.37, high: 0.4 },
  season: { passengersPerCall: 3400, peakRatio: 5.3 },
};

/** A ship of 5,610 lower berths, 26 calls at 105 %, in transit, from 2019 on. */
export const ship: Move = {
  name: { fr: 'Un navire', en: 'A ship' },
  brand: 'rci',
  ship: null,
  kind: 'gain',
  decision: 2017,
  values: {
    lead: certain(2),
    ramp: certain(1),
    calls: certain(26),
    berths: certain(5610),
    occupancy: certain(1.05),
    embarkShare: certain(0),
    firstEmbarkShare: certain(1),
    displaced: certain(0),
    alreadyInTrend: certain(0),
    probability: certain(1),
    withdrawal: certain(0),
  },
};

/** Nothing but the baseline of 2017. */
export const quiet: Scenario = {
  id: 'test',
  name: { fr: '', en: '' },
  sentence: { fr: '', en: '' },
  because: {},
  port: 'marseille',
  base: 2017,
  horizon: 2023,
  target: { year: 2020, value: 2_000_000 },
  noise: true,
  growth: null,
  moves: [],
  limits: null,
  disasters: [],
  draws: 200,
  seed: 1,
};

const rangeIn = ({ least, most }: Pick<Field, 'least' | 'most'>): fc.Arbitrary<Range> =>
  fc
    .array(fc.double({ min: least, max: most, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low = 0, central = 0, high = 0]) => ({ low, central, high }));

const rangesOf = <F extends string>(rules: Record<F, Field>) =>
  fc.record(Object.fromEntries(Object.entries<Field>(rules).map(([field, rule]) => [field, rangeIn(rule)])));

/** Any gain or loss that may be asked for. */
export const anyMove: fc.Arbitrary<Move> = fc.record({
  name: fc.constant(ship.name),
  brand: fc.constant(null),
  ship: fc.constant(null),
  kind: fc.constantFrom('gain', 'loss'),
  decision: fc.integer({ min: 2010, max: 2023 }),
  values: rangesOf(moveRules) as fc.Arbitrary<Move['values']>,
});

/** Any scenario that may be asked for, in few draws. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    moves: fc.array(anyMove, { maxLength: 4 }),
    limits: fc.option(
      fc.record({
        from: fc.integer({ min: 2015, max: 2023 }),
        values: rangesOf({
          ...limitRules,
          yearlyCap: { least: 0, most: 4e6, otherwise: 0 },
          dailyCap: { least: 0, most: 2e4, otherwise: 0 },
        }),
      }),
    ),
    disasters: fc.array(
      fc.record({
        name: fc.constant(ship.name),
        year: fc.option(fc.integer({ min: 2015, max: 2023 })),
        values: rangesOf(disasterRules) as fc.Arbitrary<Disaster['values']>,
      }),
      { maxLength: 2 },
    ),
    growth: fc.option(rangeIn({ least: -0.1, most: 0.1 })),
    noise: fc.boolean(),
    seed: fc.integer({ min: 0, max: 1000 }),
  })
  .map((some) => ({ ...quiet, ...some }));
