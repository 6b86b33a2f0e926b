import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { figureTables } from '../../tables/index.ts';
import { load } from '../../tables/load.ts';
import { shipowners } from './mission-owners.ts';
import type { OwnerTables } from './owner-tables.ts';
import { winBack } from './win-back.ts';

let tables: OwnerTables;
beforeAll(async () => {
  tables = await load(
    (file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'),
    figureTables,
  );
});

test('the file of Royal Caribbean at Marseille tells why it moved away, what it last did, and what a return is worth', () => {
  const file = winBack(tables, 'rci', 'marseille');
  expect(file?.history.filter(({ kind }) => kind === 'cuts').map(({ date }) => date)).toEqual([
    '2010',
    '2010',
    '2013-08',
    '2017',
  ]);
  expect(file?.history.map(({ summary }) => summary.en).join(' ')).toContain('wind exposure');
  expect(file?.cases.map(({ year }) => year)).toEqual([2026, 2025, 2014, 2013, 2012, 2010]);
  expect(file?.departures?.listed).toBe('2026-07');
  expect(file?.worth.movements).toMatchObject({ low: 21 * 2100 * 0.96, judgement: true });
  expect(file?.worth.movements?.central).toBeCloseTo(26 * 4180 * 1.05);
  expect(file?.worth.directSpend?.high).toBeCloseTo(52 * 5610 * 1.1 * 0.94 * 57);
});

test('every range goes from its least to its most, and every source of a file is a publication', () => {
  for (const brand of ['rci', 'costa', 'disney', 'silversea', 'ponant', 'po_uk', 'cma_cgm']) {
    const file = winBack(tables, brand, 'marseille');
    const factors = Object.values(file?.worth ?? {}).filter((factor) => factor !== null);
    expect(factors.every(({ low, central, high }) => low <= central && central <= high)).toBe(true);
    const known = new Set(file?.sources.map(({ id }) => id));
    expect(file?.history.every(({ source }) => known.has(source))).toBe(true);
  }
});

test('what is unknown stays unknown: spending was asked at Marseille alone, a cargo line has no ships to fit', () => {
  expect(winBack(tables, 'rci', 'miami')?.worth).toMatchObject({ spend: null, directSpend: null });
  expect(winBack(tables, 'rci', 'miami')?.handled).toBeNull();
  expect(winBack(tables, 'cma_cgm', 'marseille')).toMatchObject({ ships: [], departures: null, lastFigures: [] });
  expect(winBack(tables, 'cma_cgm', 'marseille')?.worth.movements).toBeNull();
  expect(winBack(tables, 'nobody', 'marseille')).toBeNull();
  expect(winBack(tables, 'rci', 'atlantis')).toBeNull();
});

test('the shipowners of the 2017 programme are told with what became of each', () => {
  const { mission, sources } = shipowners(tables);
  expect(mission.map(({ brand }) => brand)).toEqual(['carnival', 'silversea', 'rci', 'disney', 'cma_cgm']);
  const told = mission.find(({ brand }) => brand === 'rci')?.afterwards.map(({ date, kind }) => `${date} ${kind}`);
  expect(told).toEqual(
    expect.arrayContaining(['2018-04-09 returns', '2023-01-24 terminal', '2024-12-05 terminal-given-up']),
  );
  const known = new Set(sources.map(({ id }) => id));
  expect(mission.flatMap(({ afterwards }) => afterwards).every(({ source }) => known.has(source))).toBe(true);
});
