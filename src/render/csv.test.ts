import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { csvParse, csvParseRows, dsvFormat } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { draw, load, parse, query, render, type Figure, type Tables } from '../escale.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

async function figureOf(link: string): Promise<Figure> {
  const { spec, notes } = parse(link);
  const set = query(tables, spec);
  return { spec, notes, set, scene: await draw(set, spec, { width: 960 }) };
}

async function csvOf(link: string) {
  return csvParse(await render(await figureOf(link), 'csv'));
}

test('a line is a port and year: every year, its state, how finely it is vouched for, a reason where it is empty', async () => {
  const rows = await csvOf('?ports=marseille&said=none');
  expect(rows).toHaveLength(34);
  expect(rows.find((row) => row['year'] === '2017')).toMatchObject({
    value: '1487313',
    state: 'counted',
    step: '1',
    absence: '',
  });
  expect(rows.find((row) => row['year'] === '2006')).toMatchObject({ value: '400000', step: '100000' });
});

test('said and counted: a line is a statement with its verdict and what it rests on', async () => {
  const rows = await csvOf('?chart=claims');
  expect(rows.find((row) => row['port_id'] === 'miami')).toMatchObject({
    said: '11000000',
    said_in: '2017',
    counted: '5300000',
    counted_state: 'at-least',
    verdict: 'unsupported',
  });
});

test('all sources: a line is a printed value, the one shown marked', async () => {
  const rows = await csvOf('?chart=sources&ports=marseille&time=2017');
  expect(rows.filter((row) => row['chosen'] === 'yes').map((row) => row['value'])).toEqual(['1487313']);
  expect(rows.length).toBeGreaterThan(8);
});

test('two years: a line is a port in the first or the last of them', async () => {
  const rows = await csvOf('?chart=slope&time=2008..2024');
  expect(rows.map((row) => `${row['port_id']} ${row['year']} ${row['state']}`)).toEqual([
    'marseille 2008 counted',
    'marseille 2024 counted',
    'miami 2008 at-least',
    'miami 2024 counted',
  ]);
});

test('places: a line has the place and among how many, empty where there is none', async () => {
  const rows = await csvOf('?chart=bump&ports=barcelona.marseille.palma&time=2017..2020');
  const places = (year: string) =>
    rows.filter((row) => row['year'] === year).map((row) => `${row['place']}/${row['of']}`);
  expect(places('2017')).toEqual(['1/3', '3/3', '2/3']);
  expect(places('2019')).toEqual(['1/2', '2/2', '/']);
  expect(places('2020')).toEqual(['/', '/', '/']);
});

test.each([
  '?mode=index',
  '?chart=claims',
  '?chart=sources&time=2017',
  '?chart=composition&ports=marseille',
  '?chart=bump&ports=barcelona.marseille',
])('for a French Excel: the same rows, with semicolons and decimal commas (%s)', async (link) => {
  const figure = await figureOf(link);
  const french = await render(figure, 'csv-fr');
  expect(french.startsWith('\uFEFF')).toBe(true);
  const rows = dsvFormat(';').parseRows(french.slice(1));
  const english = rows.map((row) => row.map((cell) => (/^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell)));
  expect(english).toEqual(csvParseRows(await render(figure, 'csv')));
});

test('a French Excel reads a share as a number: 14,5 and not 14.5', async () => {
  const rows = dsvFormat(';').parse((await render(await figureOf('?mode=index&base=2010'), 'csv-fr')).slice(1));
  expect(rows.find((row) => row['port_id'] === 'marseille' && row['year'] === '2017')?.['value']).toMatch(
    /^\d+,\d{1,6}$/,
  );
});

test.each(['csv', 'csv-fr'] as const)('a name that a spreadsheet would run is disarmed (%s)', async (format) => {
  const figure = await figureOf('?ports=marseille&time=2017');
  const [series] = figure.set.series;
  const name = '=HYPERLINK("https://example.org";"x")';
  const set = { ...figure.set, series: [{ ...series!, name: { fr: name, en: name } }], said: [] };
  const [, row] = (await render({ ...figure, set }, format)).trim().split('\r\n');
  expect(row).toContain(`"'=HYPERLINK(""https://example.org"";""x"")"`);
});
