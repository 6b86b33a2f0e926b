import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { query } from '../query/query.ts';
import { parse } from '../spec/parse.ts';
import { load, type Tables } from '../tables/load.ts';
import { describe } from './describe.ts';
import { finding } from './findings.ts';
import { tableOf } from './table.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

const ask = (link: string) => query(tables, parse(link).spec);
const titleOf = (link: string, lang: 'fr' | 'en' = 'en') => finding(ask(link), lang);
const cellsOf = (link: string, row: string) =>
  tableOf(parse(link).spec, ask(link))
    .rows.find((one) => one.key === row)
    ?.cells.map((cell) => cell.text);

test.each([
  [
    'who gained and who lost most',
    '?chart=slope&ports=barcelona.civitavecchia.genoa.livorno.marseille&time=2019..2023',
    'Of 5 ports compared from 2019 to 2023, Marseille gained most:\u00A0about +35%; Livorno lost most:\u00A0−24%',
  ],
  [
    'nobody has lost',
    '?chart=slope&ports=marseille.barcelona.genoa&time=2018..2019',
    'Of 3 ports compared from 2018 to 2019, Genoa gained most:\u00A0+33%',
  ],
  [
    'a change that rounding may have made does not lead',
    '?chart=slope&ports=naples.genoa.livorno&time=2018..2019',
    expect.stringContaining('Genoa gained most:\u00A0+33%'),
  ],
  ['of two ports both', '?chart=slope&time=2019..2025', 'From 2019 to 2025: Marseille about +40%; Miami +26%'],
  [
    'a bound tells no change, so the figures are told',
    '?chart=slope&time=2008..2024',
    'From 2008 to 2024: Marseille ×4.6; Miami from more than 4\u00A0million to 8.23\u00A0million',
  ],
  [
    'a new definition tells no change either',
    '?chart=slope&ports=venice&time=2019..2023',
    'From 2019 to 2023: Venice from 1.62\u00A0million to 497,000',
  ],
  [
    'a share by points',
    '?chart=slope&ports=marseille.barcelona.civitavecchia.genoa&mode=share&time=2019..2025',
    'Of 4 ports compared from 2019 to 2025, Marseille gained most:\u00A0+1.4\u00A0points; Genoa lost most:\u00A0−1.3\u00A0points',
  ],
  ['one year', '?chart=slope&ports=marseille&time=1992', 'Marseille: 6,219 movements in 1992'],
  [
    'the place of Marseille among those counted',
    '?chart=bump&ports=barcelona.marseille.genoa.civitavecchia&time=2016..2024',
    'Marseille: 3rd of 4 in 2016, 3rd of 4 in 2024',
  ],
  [
    'the place of the leader where Marseille is not asked for',
    '?chart=bump&ports=miami.port-canaveral.port-everglades&time=2011..2025',
    'Port Canaveral: 3rd of 3 in 2011, 1st of 3 in 2025',
  ],
  [
    'no place without a second port',
    '?chart=bump&ports=marseille&time=2019',
    'Marseille: 1.85\u00A0million movements in 2019',
  ],
])('%s', (_, link, title) => {
  expect(titleOf(link)).toEqual(title);
});

test('in French the first is 1er, and a change of less than two points is one point', () => {
  expect(titleOf('?chart=bump&ports=barcelona.genoa&time=2018..2019', 'fr')).toBe(
    'Barcelone\u202F: 1er sur 2 en 2018, 1er sur 2 en 2019',
  );
  expect(titleOf('?chart=slope&ports=marseille.barcelona.genoa&mode=share&time=2019..2024', 'fr')).toMatch(
    /^Sur 3 ports comparés de 2019 à 2024, Marseille a gagné le plus\u202F:\u00A0\+\d,\d\u00A0points?\u202F; /,
  );
});

test('the table of two years has what was counted, the change, and why there is none', () => {
  const link = '?chart=slope&ports=marseille.miami.venice.palma&time=2008..2024&lang=en';
  expect(cellsOf(link, 'marseille')).toEqual(['539,000', '2,500,000', 'about +360%']);
  expect(cellsOf(link, 'miami')).toEqual(['more than 4,000,000', '8,233,056', 'a bound tells no change']);
  expect(cellsOf(link, 'venice')?.at(-1)).toBe('one of the two years has no figure');
  expect(cellsOf('?chart=slope&ports=venice.genoa&time=2019..2023&lang=en', 'venice')?.at(-1)).toBe(
    'Chioggia counted in',
  );
});

test('the table of places has each place among those counted, the figure behind it, and why there is none', () => {
  const link = '?chart=bump&ports=barcelona.marseille.palma.med-total&time=2017..2020&lang=en';
  expect(cellsOf(link, '2017')?.slice(0, 3)).toEqual([
    '1st of 3 (2,713,127)',
    '3rd of 3 (1,487,313)',
    '2nd of 3 (1,670,000)',
  ]);
  expect(cellsOf(link, '2017')?.[3]).not.toMatch(/ of /);
  expect(cellsOf(link, '2019')?.slice(0, 3)).toEqual([
    '1st of 2 (3,137,978)',
    '2nd of 2 (1,850,000)',
    'no figure published',
  ]);
  expect(cellsOf(link, '2020')?.slice(0, 2)).toEqual(['198,842, sum of homeport and transit', 'less than 100,000']);
});

test('the text alternative says the places as well as the figures, and of two years both', () => {
  const altOf = (link: string) => describe(parse(link).spec, ask(link)).alt;
  expect(altOf('?chart=bump&ports=barcelona.marseille&time=2017..2019&lang=en')).toContain(
    'Marseille: 2nd of 2 in 2017, 2nd of 2 in 2019.',
  );
  expect(altOf('?chart=slope&time=2008..2024&lang=en')).toContain(
    'Miami: from more than 4\u00A0million in 2008 to 8.23\u00A0million in 2024.',
  );
});

test('a figure of two years names the sources of these two alone', () => {
  const link = '?chart=slope&ports=marseille&time=1992..2019';
  const set = ask(link);
  const ends = new Set(
    set.series[0]?.points.filter(({ year }) => year === 1992 || year === 2019).flatMap((point) => point.sources),
  );
  expect(describe({ ...parse(link).spec, source: 'short' }, set).sourceLine).toContain(`${ends.size} publication`);
});
