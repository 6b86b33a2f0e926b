import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { figureTables } from '../../tables/index.ts';
import { load } from '../../tables/load.ts';
import { shipowners } from './mission-owners.ts';
import type { OwnerTables } from './owner-tables.ts';
import { winBack, type WinBack } from './win-back.ts';
import type { Worth } from './worth.ts';

let tables: OwnerTables;
beforeAll(async () => {
  tables = await load(
    (file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'),
    figureTables,
  );
});

function fileOf(brand: string, port = 'marseille'): WinBack {
  const file = winBack(tables, brand, port);
  if ('unknown' in file) throw new Error(`no file of ${brand} at ${port}: unknown ${file.unknown}`);
  return file;
}

function worthAt(brand: string, port = 'marseille'): Worth {
  const { worth } = fileOf(brand, port);
  if ('reason' in worth) throw new Error(`no worth of ${brand} at ${port}: ${worth.reason}`);
  return worth;
}

test('the file of Royal Caribbean at Marseille tells why it moved away, what it last did, and what a return is worth', () => {
  const file = fileOf('rci');
  expect(file.history.filter(({ kind }) => kind === 'cuts').map(({ date }) => date)).toEqual([
    '2010',
    '2010',
    '2013-08',
    '2017',
  ]);
  expect(file.history.map(({ summary }) => summary.en).join(' ')).toContain('wind exposure');
  expect(file.trials.map(({ year }) => year)).toEqual([2012]);
  expect(file.departures?.listed).toBe('2026-07');
  const worth = worthAt('rci');
  expect(worth.movements).toMatchObject({ low: 18 * 2100 * 0.96, judgement: true });
  expect(worth.movements.central).toBeCloseTo(22 * 4180 * 1.05);
  expect(worth.movements.high).toBeCloseTo(28 * 5610 * 1.1);
});

test('the 47 calls at La Seyne and Toulon are told as the whole programme there, beside the 20 that left Marseille', () => {
  const told = fileOf('rci').history.filter(({ summary }) => summary.en.includes('47 calls'));
  expect(told).toHaveLength(1);
  expect(told[0]?.summary.en).toContain('not only the 20 calls moved from Marseille');
});

test('of every brand at every port with a file, ranges go from least to most and every source is a publication', () => {
  for (const port of ['marseille', 'miami', 'barcelona'])
    for (const { id } of shipowners(tables).brands) {
      const file = fileOf(id, port);
      const known = new Set(file.sources.map((source) => source.id));
      const named = [...file.history, ...file.trials, ...file.happened.cases, ...file.scheduled.cases];
      expect(named.every(({ source }) => known.has(source))).toBe(true);
      if ('reason' in file.worth) continue;
      const { calls, berths, occupancy, boarding, movements, spending } = file.worth;
      const factors = [calls, berths, occupancy, boarding, movements, spending?.ashore, spending?.direct];
      for (const factor of factors) {
        if (!factor) continue;
        expect(factor.low <= factor.central && factor.central <= factor.high, `${id} at ${port}`).toBe(true);
        expect(factor.sources.every((source) => known.has(source))).toBe(true);
      }
    }
});

test('no range of calls crosses from one port to another, and none of a ship in transit is told where guests board', () => {
  expect(worthAt('rci')).toMatchObject({ by: 'transit', calls: { low: 18, central: 22, high: 28 }, boarding: null });
  const miami = worthAt('rci', 'miami');
  expect(miami).toMatchObject({ by: 'boarding', spending: null, shared: null, calls: { judgement: true } });
  expect(miami.calls.high).toBe(76);
  // Miami, 2022: 34,450 of 4,022,544 movements in transit.
  expect(miami.boarding?.central).toBeCloseTo(0.983, 3);
  const { low, central, high } = worthAt('rci', 'barcelona').boarding ?? { low: 0, central: 0, high: 1 };
  expect(low).toBeGreaterThan(0.3);
  expect(high).toBeLessThan(0.45);
  expect(miami.movements.central).toBeCloseTo(
    miami.calls.central * miami.berths.central * miami.occupancy.central * (1 + (miami.boarding?.central ?? 0)),
  );
  expect(central).toBeGreaterThan(low);
});

test('spending is in the euros of one survey, and the other surveys stand apart with their years', () => {
  const { spending, movements } = worthAt('rci');
  expect(spending?.latest).toMatchObject({ year: 2024, euros: 57 });
  expect(spending?.others.map(({ year, euros }) => [year, euros])).toEqual([
    [2017, 43.2],
    [2008, 50],
  ]);
  expect(spending?.direct.low).toBeCloseTo(movements.low * 0.75 * 57);
  expect(spending?.direct.high).toBeCloseTo(movements.high * 0.94 * 57);
});

test('a container line, a closed brand and a port without a published split get a reason instead of a worth', () => {
  expect(fileOf('cma_cgm').worth).toEqual({ reason: 'container-line', year: null });
  expect(fileOf('cdf').worth).toEqual({ reason: 'closed', year: 2017 });
  expect(fileOf('cma_cgm')).toMatchObject({ ships: [], departures: null, happened: { figures: [] } });
  expect(fileOf('rci', 'nassau').worth).toMatchObject({ reason: 'no-boarding' });
});

test('what a group did counts for a brand while it belonged to it, and the same event once', () => {
  const own = fileOf('silversea').history;
  expect(own.map(({ date }) => date)).not.toContain('2017-11-07');
  expect(own.filter(({ date }) => date === '2024-12-05')).toHaveLength(1);
  expect(fileOf('rci').history.map(({ date }) => date)).toContain('2017-11-07');
  for (const { id } of shipowners(tables).brands) {
    const told = fileOf(id).history.map(({ date, source, summary }) => `${date} ${source} ${summary.en}`);
    expect(new Set(told).size, id).toBe(told.length);
  }
});

test('nothing yet to come stands among the years gone by, and a listing of the past is no departure', () => {
  for (const port of ['marseille', 'miami'])
    for (const { id } of shipowners(tables).brands) {
      const { happened, scheduled } = fileOf(id, port);
      expect(happened.figures.every(({ figures }) => figures.every(({ metric }) => metric !== 'departures'))).toBe(
        true,
      );
      expect([...happened.figures, ...happened.cases].every(({ year }) => year < 2026)).toBe(true);
      expect([...scheduled.figures, ...scheduled.cases].every(({ year }) => year >= 2026)).toBe(true);
    }
  expect(fileOf('msc').scheduled.figures.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  expect(
    fileOf('rci')
      .scheduled.cases.map(({ text }) => text.en)
      .join(),
  ).toContain('Legend of the Seas');
});

test('what several shipowners did together is no case of one of them', () => {
  expect(fileOf('costa').happened.cases).toEqual([]);
});

test('berths with shore power are promises where they were said beforehand', () => {
  expect(fileOf('rci').shorePower.map(({ year, berths, promised }) => [year, berths, promised])).toEqual([
    [2024, 2, '2019-10'],
    [2025, 2, '2024-10'],
    [2026, 3, '2026-01-21'],
    [2026, 4, '2025'],
  ]);
  expect(fileOf('rci', 'miami').shorePower).toMatchObject([{ year: 2024, berths: 5, promised: null }]);
  expect(fileOf('rci', 'barcelona').shorePower).toEqual([]);
});

test('of what is in no table it is said whether it is the brand or the port', () => {
  expect(winBack(tables, 'nobody', 'marseille')).toEqual({ unknown: 'brand' });
  expect(winBack(tables, 'rci', 'atlantis')).toEqual({ unknown: 'port' });
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
