import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario, type ScenarioVocabulary } from './parse-scenario.ts';
import { disasterRules, limitRules, moveRules, type Field } from './scenario-fields.ts';
import type { Range } from './scenario.ts';

const vocabulary: ScenarioVocabulary = {
  ports: new Set(['marseille', 'miami']),
  brands: new Set(['rci']),
  ships: new Map([['legend-of-the-seas', 5610]]),
  parameters: new Map([
    ['occupancy/luxury', { low: 83, central: 90, high: 95, unit: '%' }],
    ['lead_time/all', { low: 2, central: 2.5, high: 3, unit: 'years' }],
  ]),
};
const parse = (input: unknown) => parseScenario(input, vocabulary);
const told = (input: unknown) => parse(input).notes.map(({ code, field, used }) => `${field} ${code} ${used}`);

test('an empty scenario is the port as it is, without a note', () => {
  const { scenario, notes } = parse({});
  expect(notes).toEqual([]);
  expect([scenario.port, scenario.base, scenario.horizon, scenario.moves]).toEqual(['marseille', null, 2035, []]);
});

test('a number may be one value, a range or the name of a parameter; what is left out takes its parameter', () => {
  const { scenario, notes } = parse({
    moves: [{ calls: 26, berths: { low: 2100, central: 4180, high: 5610 }, occupancy: 'occupancy/luxury' }],
  });
  expect(notes).toEqual([]);
  const { calls, berths, occupancy, lead } = scenario.moves[0]!.values;
  expect([calls.central, berths.high, occupancy, lead]).toEqual([
    26,
    5610,
    { low: 0.83, central: 0.9, high: 0.95 },
    { low: 2, central: 2.5, high: 3 },
  ]);
});

test('each absurd field takes the nearest valid value and says so', () => {
  expect(
    told({
      port: 'atlantis',
      horizon: 2100,
      noise: 'loud',
      captain: 'Nemo',
      moves: [
        {
          brand: 'white-star',
          occupancy: 9,
          calls: -4,
          berths: 'NaN',
          decision: 2050,
          lead: { low: 3, central: 2, high: 1 },
        },
      ],
    }).toSorted(),
  ).toEqual([
    'captain unknown nothing',
    'horizon clamped 2035',
    'moves.0.berths unreadable 0',
    'moves.0.brand unknown none',
    'moves.0.calls clamped 0',
    'moves.0.decision clamped 2035',
    'moves.0.lead disordered [1,2,3]',
    'moves.0.occupancy clamped 1.5',
    'noise unreadable true',
    'port unknown marseille',
  ]);
});

test('a percentage is a share, and a bare NaN costs its own field only', () => {
  expect(told('{"moves": [{"occupancy": "900 %", "calls": NaN, "berths": 2000}]}')).toEqual([
    'moves.0.calls unreadable 0',
    'moves.0.occupancy clamped 1.5',
  ]);
  expect(parse({ growth: '3%' }).scenario.growth?.central).toBe(0.03);
});

test('a ship by its id brings its lower berths, unless the move says its own; one that nobody knows is told', () => {
  const [named, own] = parse({
    moves: [{ ship: 'legend-of-the-seas' }, { ship: 'legend-of-the-seas', berths: 5000 }],
  }).scenario.moves;
  expect([named?.ship, named?.values.berths.central, own?.values.berths.central]).toEqual([
    'legend-of-the-seas',
    5610,
    5000,
  ]);
  expect(told({ moves: [{ ship: 'titanic' }, { ship: ['legend-of-the-seas'] }, { ship: '__proto__' }] })).toEqual([
    'moves.0.ship unknown none',
    'moves.1.ship unknown none',
    'moves.2.ship unknown none',
  ]);
  expect(parse({ moves: [{ ship: 'titanic' }] }).scenario.moves[0]?.values.berths.central).toBe(0);
});

test('each kind of bad input costs its own field, with the nearest valid value and a note', () => {
  expect(
    told({
      base: 2025,
      horizon: 2030,
      moves: [{ occupancy: '900 %', calls: -4, decision: 2040, brand: 'white-star', lead: 'NaN', berths: [1, 2] }],
    }),
  ).toEqual([
    'moves.0.brand unknown none',
    'moves.0.decision clamped 2030',
    'moves.0.lead unreadable 2.5',
    'moves.0.calls clamped 0',
    'moves.0.berths unreadable 0',
    'moves.0.occupancy clamped 1.5',
  ]);
  expect(told({ moves: {}, limits: [], disasters: 'storm', target: 7, name: ['x'] }).toSorted()).toEqual([
    'disasters unreadable none',
    'limits unreadable none',
    'moves unreadable none',
    'name unreadable ',
    'target unreadable none',
  ]);
});

test('deep nesting, keys of prototypes and 50 MB of text neither crash nor leave a trace', () => {
  const deep = `{"moves": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect(told(deep)).toEqual(['moves.0 unreadable none']);
  const nested = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ moves: inner }), {});
  expect(told({ growth: nested, port: nested }).length).toBe(4);
  const sly = '{"__proto__": {"port": "miami"}, "constructor": {"seed": 3}, "limits": {"__proto__": {"yearlyCap": 5}}}';
  const { scenario } = parse(sly);
  expect([scenario.port, scenario.limits?.values, ({} as { port?: unknown }).port]).toEqual([
    'marseille',
    {},
    undefined,
  ]);
  expect(told(`{"port": "${'m'.repeat(50_000_000)}"}`)).toEqual(['scenario too-long an empty scenario']);
});

test('two hundred moves are forty, and a text of megabytes is no scenario', () => {
  const many = parse({ moves: Array.from({ length: 200 }, () => ({ calls: 1 })) });
  expect([many.scenario.moves.length, many.notes.map(({ code }) => code)]).toEqual([40, ['too-many']]);
  expect(told(' '.repeat(5_000_000))).toEqual(['scenario too-long an empty scenario']);
  expect(told('{"port": ')).toEqual(['scenario unreadable an empty scenario']);
});

test('anything at all gives a valid scenario, and the same again when it is read back', () => {
  const rules: readonly [string, Record<string, Field>][] = [
    ['moves', moveRules],
    ['limits', limitRules],
    ['disasters', disasterRules],
  ];
  const inside = ({ low, central, high }: Range, { least, most }: Field) =>
    least <= low && low <= central && central <= high && high <= most;
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.constantFrom('NaN', '1e999', -1, 9, 'occupancy/luxury', {}, { low: 5 }),
  );
  const block = (keys: object) =>
    fc.dictionary(fc.constantFrom(...Object.keys(keys), 'from', 'year', 'kind', 'brand', 'decision'), odd);
  const scenarios = fc.record(
    {
      port: odd,
      base: odd,
      horizon: odd,
      target: fc.oneof(odd, fc.record({ year: odd, value: odd })),
      growth: odd,
      moves: fc.oneof(odd, fc.array(block(moveRules), { maxLength: 3 })),
      limits: fc.oneof(odd, block(limitRules)),
      disasters: fc.oneof(odd, fc.array(block(disasterRules), { maxLength: 3 })),
      draws: odd,
      seed: odd,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(scenarios, fc.anything(), fc.string()), (input) => {
      const { scenario } = parse(input);
      for (const [part, fields] of rules) {
        const blocks = part === 'moves' ? scenario.moves : part === 'limits' ? [scenario.limits] : scenario.disasters;
        for (const one of blocks)
          for (const [field, range] of Object.entries(one?.values ?? {}))
            expect(inside(range, fields[field]!), `${part} ${field}`).toBe(true);
      }
      expect(scenario.target === null || scenario.target.year <= scenario.horizon).toBe(true);
      const written = {
        ...scenario,
        moves: scenario.moves.map(flat),
        limits: scenario.limits && flat(scenario.limits),
        disasters: scenario.disasters.map(flat),
      };
      const again = parse(JSON.stringify(written));
      expect(again.scenario).toEqual(scenario);
    }),
    { numRuns: 300 },
  );
});

/** A file says the numbers of a move beside its name, not in a box of their own. */
function flat<T extends { readonly values: object }>({ values, ...rest }: T) {
  return { ...rest, ...values };
}
