import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseScenario } from '../../spec/parse-scenario.ts';
import { loadAll } from '../load-all.ts';
import { moveFromBrand } from './move-from-brand.ts';
import { leverFacts } from './lever-facts.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const known = await loadAll(async (file) => readFileSync(folder + file, 'utf8'));
const vocabulary = {
  ports: new Set(known.facts.ports.map(({ port }) => port)),
  brands: new Set(known.facts.brands),
  ships: new Map(),
  parameters: new Map(known.facts.parameters),
};
const publications = new Set(known.sources.objects().map((row) => (row as { source_id: string }).source_id));
const made = (brand: string, port: string, kind: 'gain' | 'loss' = 'gain') =>
  moveFromBrand(known, { brand, port, kind, decision: 2026, index: 0 });

test('whatever the brand and port, a scenario takes the move and its reasons as they are', () => {
  const everyBrand = ['marseille', 'miami', 'barcelona'].flatMap((port) =>
    [...vocabulary.brands].map((brand) => [brand, port] as const),
  );
  const everyPort = [...vocabulary.ports, 'atlantis'].flatMap((port) =>
    ['rci', 'msc', 'carnival', 'residensea', 'nobody'].map((brand) => [brand, port] as const),
  );
  for (const [brand, port] of [...everyBrand, ...everyPort])
    for (const kind of ['gain', 'loss'] as const) {
      const { move, because } = made(brand, port, kind);
      const { scenario, notes } = parseScenario({ moves: [move], because }, vocabulary);
      expect(notes, `${brand} at ${port}`).toEqual([]);
      expect(scenario.because, `${brand} at ${port}`).toEqual(because);
    }
});

test('every number that is filled in has a reason in both languages, and what rests on no publication is a judgement', () => {
  for (const brand of vocabulary.brands)
    for (const kind of ['gain', 'loss'] as const) {
      const { move, because } = made(brand, 'marseille', kind);
      const numbers = Object.keys(move).filter((field) => !['name', 'brand', 'kind', 'decision'].includes(field));
      expect(Object.keys(because)).toEqual(expect.arrayContaining(numbers.map((field) => `moves.0.${field}`)));
      for (const [path, { fr, en, sources, judgement }] of Object.entries(because)) {
        expect(fr === '' || en === '', `${path} of ${brand}`).toBe(false);
        expect(
          sources.every((source) => publications.has(source)),
          `${path} of ${brand}`,
        ).toBe(true);
        expect(sources.length > 0 || judgement, `${path} of ${brand}`).toBe(true);
      }
    }
});

test('a move filled in from the record is within what has been seen', () => {
  for (const brand of ['rci', 'ncl', 'msc', 'costa', 'carnival', 'disney']) {
    const { move, because } = made(brand, 'marseille');
    const { scenario } = parseScenario({ port: 'marseille', moves: [move], because }, vocabulary);
    const facts = leverFacts(known, scenario);
    for (const field of ['calls', 'berths', 'occupancy', 'embarkShare'] as const) {
      const { low = 0, high = 0 } = facts[`moves.0.${field}`]?.seen ?? {};
      const { central } = scenario.moves[0]?.values[field] ?? { central: -1 };
      expect(central >= low && central <= high, `${field} of ${brand}`).toBe(true);
    }
  }
});

test('Royal Caribbean comes back with the calls of its own years at Marseille, in transit first', () => {
  const { move, because } = made('rci', 'marseille');
  expect(move).toEqual({
    name: { fr: 'Royal Caribbean International', en: 'Royal Caribbean International' },
    brand: 'rci',
    kind: 'gain',
    decision: 2026,
    calls: { low: 6, central: 20, high: 24 },
    berths: 'lower_berths/rci',
    occupancy: 'occupancy/contemporary',
    embarkShare: 'embark_share/transit',
    alreadyInTrend: { low: 0.1, central: 0.3, high: 0.5 },
  });
  expect(because['moves.0.calls']).toMatchObject({
    fr: 'ses escales à Marseille\u202F: 6 à 11 en 2012, 16 à 24 en 2013, 22 en 2014, 22 en 2015, 18 en 2016\u202F; comptées ou annoncées',
    en: 'its calls at Marseille: 6 to 11 in 2012, 16 to 24 in 2013, 22 in 2014, 22 in 2015, 18 in 2016; counted or announced',
    judgement: false,
  });
});

test('MSC takes with it the calls of its last years on record, with a ship that is scheduled there', () => {
  const { move, ship } = made('msc', 'marseille', 'loss');
  expect(move).toMatchObject({
    name: { fr: 'Départ de MSC Cruises', en: 'MSC Cruises leaves' },
    calls: { low: 98, central: 152, high: 152 },
    berths: { central: 4488 },
    embarkShare: 'embark_share/interporting',
    withdrawal: 0,
  });
  expect(ship).toBe('msc-meraviglia');
});

test('where a brand never called, the calls of one ship stand in and are a judgement', () => {
  const { move, because } = made('cunard', 'barcelona');
  expect(move.calls).toBe('calls_per_ship/all');
  expect(because['moves.0.calls']?.judgement).toBe(true);
  expect(made('aida', 'marseille', 'loss').move.name.fr).toBe('Départ d’AIDA Cruises');
});

test('where most guests board, a ship that is won boards too', () => {
  expect(made('virgin', 'miami').move.embarkShare).toBe('embark_share/turnaround');
});
