import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { measureIds } from '../spec/vocabulary.ts';
import { parse } from '../spec/parse.ts';
import { pageTables } from '../tables/index.ts';
import { load } from '../tables/load.ts';
import { catalogue } from './catalogue.ts';
import { coverage } from './coverage.ts';
import { mission } from './mission.ts';
import { query } from './query.ts';

const text = (file: string) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8');
const open = () => load(text, [...pageTables, 'missionShipowners'] as const);
let tables: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  tables = await open();
});

test('a cell shows what the figure shows', () => {
  for (const measure of measureIds) {
    const { rows } = coverage(tables, measure);
    for (const row of rows.slice(0, 12)) {
      const [series] = query(tables, parse(`?ports=${row.port}&measure=${measure}&time=1900..2100`).spec).series;
      const cells = new Map(row.cells.map((cell) => [cell.year, cell]));
      for (const point of series?.points ?? [])
        expect([
          row.port,
          point.year,
          cells.get(point.year)?.value ?? null,
          cells.get(point.year)?.absence ?? null,
        ]).toEqual([row.port, point.year, point.value, point.absence === 'not-published' ? null : point.absence]);
    }
  }
});

test('Marseille is counted in 2019, bounded in 2020, only aimed at in 2030', () => {
  const marseille = coverage(tables, 'movements').rows.find((row) => row.port === 'marseille');
  const cell = (year: number) => marseille?.cells.find((one) => one.year === year);
  expect(cell(2019)).toMatchObject({ value: 1_850_000, state: 'counted' });
  expect(cell(2020)).toMatchObject({ value: 100_000, state: 'at-most' });
  expect(cell(1900)).toBeUndefined();
});

test('the catalogue holds every publication, counts the figures behind it, and names every place of an event', () => {
  const { sources, events, ports } = catalogue(tables);
  expect(sources.length).toBe(tables.sources.numRows());
  expect(sources.reduce((sum, source) => sum + source.figures, 0)).toBe(tables.traffic.numRows());
  expect(events.length).toBe(tables.events.numRows());
  expect(events.filter((event) => event.source === null)).toEqual([]);
  expect(ports['genoa']).toEqual({ fr: 'Gênes', en: 'Genoa' });
});

test('a fact of the mission lists every article that prints it', () => {
  const { facts, shipowners, articles } = mission(tables);
  const signed = facts.find((fact) => fact.key === 'agreement_signed_date');
  expect([signed?.value, signed?.prints.map((print) => print.source)]).toEqual([
    '2017-11-06',
    ['mission-mim-agreement-2017', 'mission-frenchmorning-2017', 'mission-gomet-2017'],
  ]);
  expect(facts.reduce((sum, fact) => sum + fact.prints.length, 0)).toBe(tables.missionFacts.numRows());
  expect(shipowners.map((owner) => owner.brand)).toContain('Disney Cruise Line');
  expect(articles.reduce((sum, article) => sum + article.prints, 0)).toBe(
    facts.reduce((sum, fact) => sum + fact.prints.length, 0) + shipowners.length,
  );
});
