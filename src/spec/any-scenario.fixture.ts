import fc from 'fast-check';
import { parseScenario, type ScenarioVocabulary } from './parse-scenario.ts';
import { disasterRules, growthRule, limitRules, moveRules, type Field } from './scenario-fields.ts';
import { limitFields, moveFields, type Scenario } from './scenario.ts';

const vocabulary: ScenarioVocabulary = {
  ports: new Set(['marseille', 'miami']),
  brands: new Set(['rci', 'ncl', 'disney']),
  ships: new Map([['harmony-of-the-seas', 5496]]),
  parameters: new Map(),
};

export const parsed = (raw: unknown): Scenario => parseScenario(raw, vocabulary).scenario;

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ maxLength: 20, unit: 'binary' }));
const bilingual = fc.oneof(text, fc.record({ fr: text, en: text }));
const year = fc.integer({ min: 2000, max: 2035 });

/** Numbers of at most six significant digits, as a link keeps them. */
function range({ least, most, whole }: Field) {
  const number = fc
    .double({ min: least, max: most, noNaN: true })
    .map((value) => (whole ? Math.round(value) : Number(value.toPrecision(6))));
  return fc.oneof(number, fc.record({ low: number, central: number, high: number }));
}

const values = (rules: Record<string, Field>) =>
  fc.record(Object.fromEntries(Object.entries(rules).map(([field, rule]) => [field, range(rule)])), {
    requiredKeys: [],
  });

/** Any valid scenario with few reasons. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(
    {
      id: text,
      name: bilingual,
      sentence: bilingual,
      because: fc.dictionary(
        fc.constantFrom('target', 'moves.0.calls', '__proto__', 'anything'),
        fc.record({ fr: text, en: text, sources: fc.array(text, { maxLength: 2 }), judgement: fc.boolean() }),
        { maxKeys: 3 },
      ),
      port: fc.constantFrom('marseille', 'miami'),
      base: fc.option(year),
      horizon: year,
      target: fc.option(fc.record({ year, value: fc.nat(9_999_999) })),
      noise: fc.boolean(),
      growth: fc.option(range(growthRule)),
      moves: fc.array(
        fc
          .tuple(
            fc.record({
              name: bilingual,
              brand: fc.constantFrom('rci', 'ncl', null),
              ship: fc.constantFrom('harmony-of-the-seas', null),
              kind: fc.constantFrom('gain', 'loss'),
              decision: year,
            }),
            values(moveRules),
          )
          .map(([move, numbers]) => ({ ...move, ...numbers })),
        { maxLength: 4 },
      ),
      limits: fc.option(
        fc.tuple(fc.record({ from: year }), values(limitRules)).map(([from, numbers]) => ({ ...from, ...numbers })),
      ),
      disasters: fc.array(
        fc
          .tuple(fc.record({ name: bilingual, year: fc.option(year) }), values(disasterRules))
          .map(([disaster, numbers]) => ({ ...disaster, ...numbers })),
        { maxLength: 2 },
      ),
      draws: fc.integer({ min: 100, max: 50_000 }),
      seed: fc.nat(2 ** 31 - 1),
    },
    { requiredKeys: [] },
  )
  .map(parsed);

const names = [
  ['Royal Caribbean revient', 'Royal Caribbean comes back'],
  ['Norwegian revient à Marseille', 'Norwegian returns to Marseille'],
  ['Disney', 'Disney'],
  ['Un MSC de plus à l’année', 'One more MSC ship all year'],
  ['Départ de Costa', 'Costa leaves'],
  ['AIDA en hiver', 'AIDA in winter'],
  ['Celebrity, deux navires', 'Celebrity, two ships'],
  ['Princess en intersaison', 'Princess off season'],
  ['Viking, petite unité', 'Viking, small ship'],
  ['Holland America au printemps', 'Holland America in spring'],
] as const;

/** What a port knows of its own berths. */
const known = new Set<string>(['callsPerYear', 'largePerDay', 'largeCarries']);

/** Ten moves, every field a range of numbers of three digits that have nothing to do with each other, and limits in every field. */
export const tenMoves: Scenario = parsed({
  id: 'ten-moves',
  name: { fr: 'Dix compagnies à gagner d’ici 2030', en: 'Ten lines to win by 2030' },
  sentence: { fr: 'Ce que le port peut espérer de mieux.', en: 'The best the port may hope for.' },
  port: 'marseille',
  base: 2025,
  horizon: 2035,
  target: { year: 2030, value: 3_250_000 },
  growth: spread(growthRule, 1),
  moves: names.map(([fr, en], at) => ({
    name: { fr, en },
    brand: ['rci', 'ncl', 'disney'][at % 3],
    kind: at % 4 === 0 ? 'loss' : 'gain',
    decision: 2025 + (at % 5),
    ...Object.fromEntries(moveFields.map((field, column) => [field, spread(moveRules[field], at * 11 + column)])),
  })),
  limits: {
    from: 2028,
    ...Object.fromEntries(
      limitFields.map((field, at) => [field, known.has(field) ? at + 3 : spread(limitRules[field], 200 + at)]),
    ),
  },
  because: Object.fromEntries(
    names.flatMap((_, move) =>
      ['calls', 'berths', 'occupancy', 'alreadyInTrend', 'probability', 'embarkShare'].map((field, at) => [
        `moves.${move}.${field}`,
        {
          fr: `selon la source n\u00B0 ${move * 6 + at}`,
          en: `from source no. ${move * 6 + at}`,
          sources: [`jmm-${5000 + move * 37 + at * 11}`],
          judgement: (move + at) % 3 === 0,
        },
      ]),
    ),
  ),
});

/** Three numbers of three digits inside the bounds of a field, different for each `at`. */
function spread({ least, most, whole }: Field, at: number): { low: number; central: number; high: number } {
  const [low = least, central = least, high = least] = [1, 2, 3]
    .map((part) => least + (((at * 3 + part) * 0.618034) % 1) * (most - least))
    .map((value) => Number(value.toPrecision(3)))
    .map((value) => (whole ? Math.round(value) : value))
    .toSorted((a, b) => a - b);
  return { low, central, high };
}
