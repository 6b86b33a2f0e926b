import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { leversOf } from '../../spec/levers.ts';
import { isBeyond } from '../../series/levers.ts';
import { limitFields, type Scenario } from '../../spec/scenario.ts';
import { loadAll } from '../load-all.ts';
import { leverFacts } from './lever-facts.ts';
import { placeScenario } from './place-scenario.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const known = await loadAll(async (file) => readFileSync(folder + file, 'utf8'));
const publications = new Set(known.facts.ports.length > 0 ? known.sources.objects().map((row) => idOf(row)) : []);
const placed = (input: unknown): Scenario => placeScenario(known.facts, input).scenario;
const presets = Object.keys(known.presets).map((id) => placed(known.presets[id]));
const factsOf = (id: string) => leverFacts(known, placed(known.presets[id]));
const ofBrand = (brand: string | null, rest: object = {}) =>
  leverFacts(known, placed({ port: 'marseille', moves: [{ brand, calls: 10, ...rest }] }));

function idOf(row: unknown): string {
  return (row as { source_id: string }).source_id;
}

test('every lever of every scenario at every port has its facts, and growth and every limit have them always', () => {
  for (const { port } of known.facts.ports)
    for (const preset of presets) {
      const scenario = { ...preset, port };
      const facts = leverFacts(known, scenario);
      const always = ['growth', ...limitFields.map((field) => `limits.${field}`)];
      const paths = new Set([...always, ...leversOf(scenario).map(({ path }) => path)]);
      expect(new Set(Object.keys(facts))).toEqual(paths);
    }
});

test('what has been seen holds its own history, is in order, and rests on publications', () => {
  for (const { port } of known.facts.ports)
    for (const preset of presets)
      for (const [path, one] of Object.entries(leverFacts(known, { ...preset, port }))) {
        const at = `${path} at ${port}`;
        const { seen, history, why, sources } = one;
        expect(seen === null, at).toBe(why === null);
        if (seen) expect(seen.low <= seen.high, at).toBe(true);
        if (!seen) expect(history, at).toEqual([]);
        for (const { value, high } of history) expect(isBeyond(seen, value) || isBeyond(seen, high), at).toBe(false);
        const years = history.map(({ year }) => year);
        expect(years, at).toEqual([...new Set(years)].toSorted((a, b) => a - b));
        expect(
          sources.filter((source) => !publications.has(source)),
          at,
        ).toEqual([]);
      }
});

test('Royal Caribbean at Marseille: what sources print of one ship a year, without the 25 calls of 2010 that were given up', () => {
  const calls = factsOf('rci-returns')['moves.0.calls'];
  expect(calls?.seen).toEqual({ low: 6, high: 24 });
  expect(calls?.history).toEqual([
    { year: 2012, value: 6, high: 11, state: 'between' },
    { year: 2013, value: 16, high: 24, state: 'between' },
    { year: 2014, value: 22, high: 22, state: 'counted' },
    { year: 2015, value: 22, high: 22, state: 'announced' },
    { year: 2016, value: 18, high: 18, state: 'announced' },
  ]);
  expect(calls?.why).toMatchObject({ code: 'calls', of: 'calls', known: 'both', oneShip: true, from: 2012, to: 2016 });
  expect(calls?.reason?.en).toContain('18 in 2016');
  expect(calls?.sources).toContain('th-2014-11');
  expect(calls?.judgement).toBe(false);
});

test('what Costa and MSC announced together, less what Costa did alone, is what MSC did', () => {
  expect(factsOf('largest-leaves')['moves.0.calls']?.history.at(-1)).toEqual({
    year: 2018,
    value: 152,
    high: 152,
    state: 'announced',
  });
});

test('a brand without a year of its own, and a move without a brand, are held to the calls of one ship', () => {
  for (const brand of ['disney', null])
    expect(ofBrand(brand)['moves.0.calls']).toMatchObject({
      seen: { low: 18, high: 28 },
      history: [],
      why: { code: 'parameter' },
    });
});

test('occupancy is that of the kind of brand; of a kind that nobody prints nothing is known', () => {
  expect(ofBrand('silversea')['moves.0.occupancy']?.seen).toEqual({ low: 0.83, high: 0.95 });
  expect(ofBrand(null)['moves.0.occupancy']?.seen).toEqual({ low: 0.96, high: 1.1 });
  expect(ofBrand('star_clippers')['moves.0.occupancy']?.seen ?? null).toBeNull();
});

test('a shipowner that leaves has no first call to wait for and no withdrawal to fear', () => {
  const gain = ofBrand('msc');
  const loss = ofBrand('msc', { kind: 'loss' });
  expect(gain['moves.0.lead']?.seen).toEqual({ low: 2, high: 3 });
  expect(gain['moves.0.withdrawal']).toMatchObject({ seen: { low: 0.05, high: 0.15 }, judgement: true });
  for (const field of ['lead', 'withdrawal']) expect(loss[`moves.0.${field}`]?.seen).toBeNull();
});

test('growth is that of the port’s own counts, and no year of the pandemic is among them', () => {
  const { growth } = factsOf('next-target');
  const years = growth?.history.map(({ year }) => year) ?? [];
  expect(years).toContain(2019);
  expect(years.filter((year) => year >= 2020 && year <= 2023)).toEqual([]);
  expect(growth?.history.at(-1)?.value).toBeCloseTo(0.04);
  expect(growth?.seen?.low).toBeCloseTo(1487313 / 1600000 - 1);
});

test('limits are held to the busiest days, the ships at once and the years on record; a cap below every busiest day is beyond them', () => {
  const facts = factsOf('day-cap');
  expect(facts['limits.dailyCap']?.seen).toEqual({ low: 18_000, high: 30_000 });
  expect(isBeyond(facts['limits.dailyCap']?.seen ?? null, 12_000)).toBe(true);
  expect(facts['limits.callsPerDay']?.seen).toEqual({ low: 6, high: 10 });
  expect(facts['limits.closedDays']).toMatchObject({ seen: null, history: [], why: null, judgement: true });
  const yearly = leverFacts(known, placed({ port: 'marseille', limits: { yearlyCap: 2_000_000 } }));
  expect(yearly['limits.yearlyCap']?.seen?.high).toBe(2_600_000);
});

test('the deepest fall of Barcelona is that of 2020, and a scenario may fall by less', () => {
  const facts = leverFacts(known, placed({ port: 'barcelona', disasters: [{ year: 2028, depth: 0.5 }] }));
  const depth = facts['disasters.0.depth'];
  expect(depth?.why).toMatchObject({ code: 'fall', year: 2020 });
  expect(depth?.seen?.low).toBe(0);
  expect(depth?.seen?.high).toBeCloseTo(1 - 198842 / 3137978);
});

test('where nobody knows anything, no value is beyond experience', () => {
  expect(isBeyond(null, 99)).toBe(false);
  expect(isBeyond({ low: 1, high: 2 }, 2)).toBe(false);
  expect(isBeyond({ low: 1, high: 2 }, 2.01)).toBe(true);
});
