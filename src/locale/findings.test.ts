import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { query } from '../query/query.ts';
import { parse } from '../spec/parse.ts';
import { load, type Tables } from '../tables/load.ts';
import { describe } from './describe.ts';
import { finding } from './findings.ts';
import { saySaid, speakSaid } from './say.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

const ask = (link: string) => query(tables, parse(link).spec);
const titleOf = (link: string, lang: 'fr' | 'en' = 'en') => finding(ask(link), lang);

test.each([
  ['the opening figure', '', 'Miami: 11\u00A0million was said in 2017, more than 5.3\u00A0million was counted'],
  [
    'a year known by a bound only',
    '?ports=marseille&time=2020&said=none',
    'Marseille: less than 100,000 movements in 2020',
  ],
  [
    'no forecast on record',
    '?chart=hedgehog&ports=key-west',
    'Key West: no statement on record for this measure and these years',
  ],
  [
    'a bound ranks by what it vouches for',
    '?chart=ranking&ports=barcelona.miami&time=2017',
    'Miami leads in 2017 with more than 5.3\u00A0million movements (2 ports counted)',
  ],
  [
    'a group never leads its own member',
    '?ports=genoa.savona.genoa-savona&said=none&time=2019',
    expect.stringMatching(/^Genoa/),
  ],
  [
    'one year of shares is one clause',
    '?measure=calls&mode=share&said=none',
    expect.stringMatching(/^Marseille: \d+% of the total in 2013$/),
  ],
  [
    'a last common year long past is called so',
    '?measure=calls&said=none',
    expect.stringContaining('(last year both were counted)'),
  ],
])('%s', (_, link, title) => {
  expect(titleOf(link)).toEqual(title);
});

test('in French a converted value is about, and a plural agrees', () => {
  expect(titleOf('?ports=marseille&measure=guests', 'fr')).toMatch(/environ 2,2\u00A0millions de croisiéristes/);
});

test('what was printed in 2017 of 2016 was not said in 2016', () => {
  const said = ask('').said.find((one) => one.port === 'marseille' && one.year === 2016);
  expect(said && saySaid(said, 'Marseille', 'movements', 'fr', 'short')).toBe(
    'Marseille, dit en 2017 pour 2016\u202F: 1,6\u00A0M',
  );
});

test('a statement made as a bound is spoken as one', () => {
  const bounds = ask('?ports=marseille&said=all').said.filter((one) => one.bound !== null);
  expect(bounds.length).toBeGreaterThan(3);
  for (const one of bounds) expect(speakSaid(one, 'Marseille', 'movements', 'en')).toMatch(/(more|less) than/);
});

test('the text alternative tells how much it leaves to the table', () => {
  const { spec } = parse(
    '?ports=barcelona.civitavecchia.palma.genoa.savona.naples.livorno.la-spezia.venice.bari&said=none&lang=en',
  );
  expect(describe(spec, query(tables, spec)).alt).toContain('2 more in the table.');
});

test('a total is not a part of the whole beside its ports', () => {
  const set = ask('?ports=med-total.marseille.barcelona&mode=share');
  expect(set.notes).toContainEqual({ code: 'share-of-wholes', wholes: ['med-total'] });
  const year = set.series[1]!.points.findIndex((point) => point.year === 2023);
  expect(set.series.map((one) => one.points[year]?.value ?? null)[0]).toBeNull();
  expect((set.series[1]!.points[year]!.value ?? 0) + (set.series[2]!.points[year]!.value ?? 0)).toBeCloseTo(100, 9);
});

test('a base year nobody counted gives another base and says so', () => {
  const set = ask('?mode=index&base=1900&ports=marseille');
  expect(set.base).toBe(1992);
  expect(set.notes).toContainEqual({ code: 'base-replaced', asked: 1900, base: 1992 });
});
