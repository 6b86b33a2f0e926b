import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../tables/load.ts';
import { scenarioFacts, scenarioTables } from './scenario-facts.ts';
import { whatIf } from './what-if.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const tables = await load(async (file) => readFileSync(folder + file, 'utf8'), scenarioTables);
const facts = scenarioFacts(tables);
const presets = readdirSync(`${folder}scenarios`)
  .filter((file) => file !== 'index.json')
  .map((file) => ({
    id: file.replace('.json', ''),
    text: readFileSync(`${folder}scenarios/${file}`, 'utf8'),
  }));
const few = (text: string) => ({ ...(JSON.parse(text) as Record<string, unknown>), draws: 500 });

test('seven scenarios come with the data', () => {
  expect(presets.map(({ id }) => id)).toEqual([
    'day-cap',
    'homeport-first',
    'largest-leaves',
    'next-target',
    'plan-2017',
    'rci-returns',
    'three-returns',
  ]);
});

test.each(presets)('$id is taken as it is written, in both languages, and every number says why', ({ id, text }) => {
  const raw = JSON.parse(text) as {
    id: string;
    name: { fr: string; en: string };
    sentence: { fr: string; en: string };
    because: Record<string, { fr: string; en: string; sources: string[]; judgement: boolean }>;
    moves: Record<string, unknown>[];
    limits?: Record<string, unknown>;
  };
  expect(whatIf(facts, text).notes).toBeUndefined();
  expect(raw.id).toBe(id);
  for (const words of [raw.name, raw.sentence, ...Object.values(raw.because)])
    expect(words.fr !== '' && words.en !== '' && words.fr.length > 3).toBe(true);
  const said = ['name', 'brand', 'kind', 'decision'];
  const numbers = [
    'target',
    ...raw.moves.flatMap((move, at) =>
      Object.keys(move).flatMap((key) => (said.includes(key) ? [] : [`moves.${at}.${key}`])),
    ),
    ...Object.keys(raw.limits ?? {}).map((key) => `limits.${key}`),
  ];
  expect(Object.keys(raw.because).toSorted()).toEqual(numbers.toSorted());
  const known = new Set((tables.sources.objects() as { source_id: string }[]).map((row) => row.source_id));
  const reasons = Object.values(raw.because);
  expect(reasons.flatMap(({ sources }) => sources).filter((source) => !known.has(source))).toEqual([]);
  const bare = reasons.filter(
    ({ sources, judgement, en }) => sources.length === 0 && !judgement && en !== 'parameter of the dataset',
  );
  expect(bare).toEqual([]);
});

test('two of the scenarios discourage: they leave fewer passengers than the port alone would have', () => {
  const median = (id: string) => {
    const answer = whatIf(facts, presets.find((one) => one.id === id)?.text);
    return answer.years.find(({ year }) => year === 2030)?.p50 ?? Number.NaN;
  };
  expect(median('largest-leaves')).toBeLessThan(median('next-target') * 0.9);
  expect(median('day-cap')).toBeLessThan(median('next-target') * 0.9);
});

test('the answer has what was promised, and only says notes where there are any', () => {
  const answer = whatIf(facts, few(presets[5]!.text), { lever: 'calls', probability: 0.8 });
  expect(Object.keys(answer).toSorted()).toEqual([
    'air',
    'ashore',
    'base',
    'believe',
    'data',
    'dots',
    'goalSeek',
    'model',
    'money',
    'ownEffects',
    'seed',
    'target',
    'tornado',
    'waterfall',
    'years',
  ]);
  expect(answer.base).toEqual({
    port: 'marseille',
    year: 2017,
    value: 1_487_313,
    atLeast: false,
    yearEndMonth: 12,
    unit: 'passenger movements',
  });
});

test('a base that is only a bound is told as one, and a year without a figure gives way to the nearest', () => {
  expect(whatIf(facts, { port: 'miami', base: 2017, draws: 100 }).base).toMatchObject({
    value: 5_300_000,
    atLeast: true,
  });
  const { base, notes } = whatIf(facts, { port: 'marseille', base: 1990, draws: 100 });
  expect([base.year, notes?.map(({ field }) => field)]).toEqual([1992, ['base']]);
});

test('anything at all is answered with numbers', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('NaN', -5, 1e300, 9));
  const scenarios = fc.record(
    {
      port: fc.oneof(odd, fc.constantFrom('marseille', 'miami', 'la-seyne', 'toulon')),
      base: fc.oneof(odd, fc.integer({ min: 1990, max: 2040 })),
      horizon: fc.oneof(odd, fc.integer({ min: 1990, max: 2040 })),
      target: fc.record({ year: odd, value: odd }),
      moves: fc.array(
        fc.record({ calls: odd, berths: odd, lead: odd, kind: odd, decision: odd }, { requiredKeys: [] }),
        { maxLength: 3 },
      ),
      disasters: fc.array(fc.record({ year: odd, rate: odd, depth: odd }, { requiredKeys: [] }), { maxLength: 2 }),
      limits: fc.record({ dailyCap: odd, callsPerDay: odd, closedDays: odd }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        scenarios.map((some) => ({ ...some, draws: 100 })),
      ),
      (input) => {
        const answer = whatIf(facts, input === undefined ? {} : input);
        const numbers = JSON.stringify(
          [answer.years, answer.waterfall, answer.money, answer.air, answer.ashore],
          (_key, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value),
        );
        expect(numbers).not.toContain('not a number');
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
