import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { concentration, dependence } from '../../series/dependence.ts';
import { parse } from '../../spec/parse.ts';
import { figureTables } from '../../tables/index.ts';
import { load } from '../../tables/load.ts';
import { query } from '../query.ts';
import type { OwnerTables } from './owner-tables.ts';
import { portShares } from './port-shares.ts';
import { presenceRecord } from './presence-record.ts';
import { rosterOf, type Roster } from './roster.ts';
import { trafficRecord } from '../record.ts';
import type { PortRow } from '../estimates.ts';
import { withoutOwners } from './shares.ts';

let tables: OwnerTables;
let roster: Roster;
beforeAll(async () => {
  tables = await load(
    (file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'),
    figureTables,
  );
  roster = rosterOf(tables);
});

const ask = (link: string) => query(tables, parse(link).spec);
const rowsOf = (table: 'presence' | 'operatorEvents' | 'operatorCases') =>
  tables[table].objects() as { operator: string; port_id?: string }[];

describe('who is who', () => {
  test('every operator in print stands for brands, for groups, for itself, or for nobody in particular', () => {
    const names = (['presence', 'operatorEvents', 'operatorCases'] as const).flatMap((table) =>
      rowsOf(table).map(({ operator }) => operator),
    );
    const kinds = new Set(names.map((name) => roster.named(name, 'operator').of));
    expect([...kinds].toSorted()).toEqual(['nobody', 'owners', 'printed']);
  });

  test('every brand has an owner at any date', () => {
    const dates = ['1996', '2016-03', '2017', '2018-07', '2021-02-28', '2026'];
    const owners = roster.brandIds.flatMap((brand) => dates.map((date) => roster.ownerOf(brand, 'group', date)));
    expect(owners.filter((id) => id !== 'independent' && roster.owner(id).name.en !== '')).toHaveLength(
      roster.brandIds.length * dates.length,
    );
  });

  test.each([
    ['silversea', '2017-11', 'silversea'],
    ['silversea', '2018', 'rcg'],
    ['azamara', '2021-02', 'rcg'],
    ['azamara', '2021-03', 'sycamore'],
    ['cdf', '2015', 'rcg'],
    ['cdf', '2016', 'pullmantur_group'],
    ['princess', '2002', 'princess'],
    ['costa', '2015', 'carnival_corp'],
  ])('%s belongs in %s to %s', (brand, date, group) => {
    expect(roster.ownerOf(brand, 'group', date)).toBe(group);
  });
});

describe('presence', () => {
  test('sources that disagree make a range with each of them: Royal Caribbean at Marseille in 2013', () => {
    const { series, presence } = ask('?chart=presence&ports=marseille&brands=rci&time=2013');
    expect(series[0]?.points[0]).toMatchObject({ value: 16, low: 16, high: 24, state: 'between' });
    const cell = presence.find(({ year }) => year === 2013);
    expect(cell?.figures.map(({ value }) => value).toSorted()).toEqual([16, 17, 23, 24]);
    expect(new Set(cell?.figures.map(({ source }) => source)).size).toBe(4);
  });

  test('a count comes before what was announced', () => {
    const { series } = ask('?chart=presence&ports=marseille&brands=rci&time=2014');
    expect(series[0]?.points[0]).toMatchObject({ value: 22, state: 'counted', low: null });
  });

  test('a figure of one call or of several shipowners is shown and is nobody’s calls of the year', () => {
    const { series, presence } = ask('?chart=presence&ports=marseille&brands=costa.msc&time=2018');
    expect(presence.flatMap(({ figures }) => figures.map(({ covers }) => covers))).toContain('together');
    expect(series.find(({ id }) => id === 'msc')?.points[0]?.value).toBeNull();
  });

  test('every figure and every event leads to a publication', () => {
    for (const port of ['marseille', 'miami']) {
      const { presence, sources } = ask(`?chart=presence&ports=${port}`);
      const known = new Set(sources.map(({ id }) => id));
      const named = presence.flatMap(({ figures, events }) => [...figures, ...events].map(({ source }) => source));
      expect(named.length).toBeGreaterThan(40);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test('a brand asked for in years it did not sail is told so', () => {
    expect(ask('?chart=presence&ports=marseille&brands=explora&time=2010..2015').notes).toContainEqual(
      expect.objectContaining({ code: 'brand-years', from: 2023 }),
    );
    expect(ask('?chart=presence&brands=nobody').notes).toContainEqual(
      expect.objectContaining({ code: 'unknown-brands', examples: ['nobody'] }),
    );
  });
});

describe('shares of a port', () => {
  const links = ['marseille', 'miami'].flatMap((port) =>
    ['calls', 'movements'].flatMap((measure) =>
      ['brand', 'group'].map((by) => `?chart=shares&ports=${port}&measure=${measure}&by=${by}`),
    ),
  );

  test.each(links)('shares and the unknown part make the whole (%s)', (link) => {
    const { series, from, to } = ask(link);
    const years = Array.from({ length: to - from + 1 }, (_, index) =>
      series.flatMap(({ points }) => points[index]?.value ?? []),
    ).filter((values) => values.length > 0);
    expect(years.map((values) => Number(values.reduce((sum, value) => sum + value, 0).toFixed(6)))).toEqual(
      years.map(() => 100),
    );
  });

  test('of Marseille in 2015, announced calls of four brands are 76 % of the calls counted; those of one ship are the least of its brand', () => {
    const { series, against, from } = ask('?chart=shares&ports=marseille&measure=calls');
    const of2015 = Object.fromEntries(series.map(({ id, points }) => [id, points[2015 - from]]));
    expect(against[0]?.points[2015 - from]?.value).toBe(450);
    expect(of2015['costa']).toMatchObject({ value: (167 / 450) * 100, state: 'announced' });
    expect(of2015['msc']?.value).toBeCloseTo((142 / 450) * 100);
    expect(of2015['unknown']?.value).toBeCloseTo((108 / 450) * 100);
    // Twenty-two calls of one ship, and whatever nobody is named for may be its brand’s too.
    expect(of2015['rci']?.low).toBeCloseTo((22 / 450) * 100);
    expect(of2015['rci']?.high).toBeCloseTo(((22 + 108) / 450) * 100);
  });

  test('a group is at least its brands that are named, at most those and everything unknown', () => {
    const { series, from } = ask('?chart=shares&ports=marseille&measure=calls&by=group');
    const carnival = series.find(({ id }) => id === 'carnival_corp')?.points[2015 - from];
    expect(carnival?.low).toBeCloseTo(((167 + 11) / 450) * 100);
    expect(carnival?.high).toBeCloseTo(((167 + 11 + 108) / 450) * 100);
  });

  test('taking a shipowner away never raises the total, and the rest is a whole again', () => {
    for (const link of links) {
      const whole = ask(link);
      for (const id of whole.series.flatMap((one) => (roster.knows(one.id) ? [one.id] : []))) {
        const less = ask(`${link}&without=${id}`);
        less.against[0]?.points.forEach(({ year, value }) => {
          const before = whole.against[0]?.points[year - whole.from]?.value ?? null;
          if (value !== null && before !== null) expect(value).toBeLessThanOrEqual(before);
        });
        expect(less.series.some((one) => one.id === id && one.kind === 'shipowner')).toBe(false);
      }
    }
  });

  test('without a group go its brands, without a brand its group', () => {
    const left = (link: string) => {
      const { against, from } = ask(`?chart=shares&ports=marseille&measure=calls${link}`);
      const point = against[0]?.points[2015 - from];
      return [point?.low ?? point?.value, point?.high ?? point?.value, against[1]?.id];
    };
    expect(left('&without=carnival_corp')).toEqual([450 - 167 - 11, 450 - 167 - 11, 'carnival_corp']);
    expect(left('&without=costa')).toEqual([450 - 167, 450 - 167, 'costa']);
    // Of a group only some brands are named: it may have brought all that nobody is named for.
    expect(left('&without=costa&by=group')).toEqual([142 + 22, 450 - 167 - 11, 'carnival_corp']);
  });

  test('of two named together, the one without a figure of its own brings the rest', () => {
    const { series, from } = ask('?chart=shares&ports=marseille&measure=calls&time=2018');
    const msc = series.find(({ id }) => id === 'msc')?.points[2018 - from];
    // Costa and MSC 315 together, Costa 163, of 512 to 530 calls.
    expect(msc).toMatchObject({ value: (152 / 530) * 100, high: (152 / 512) * 100, state: 'between' });
  });

  test('what was only said is neither counted nor announced', () => {
    const { series, from } = ask('?chart=shares&ports=miami&time=2018');
    expect(series.find(({ id }) => id === 'rci')?.points[2018 - from]?.state).toBe('said');
  });

  test('one that no source names takes nothing with it', () => {
    const port = (tables.ports.objects() as PortRow[]).find(({ port_id: id }) => id === 'marseille') as PortRow;
    const totals = trafficRecord(tables, [port], { measure: 'calls', calendar: 'own' }).get('marseille') ?? [];
    const record = presenceRecord(tables, roster, 'marseille', 'brand');
    for (const year of portShares(record, totals, roster, 'brand', 'calls', 12))
      expect(withoutOwners(year, (id) => id === 'disney')).toEqual({ rest: year, gone: null });
  });
});

describe('dependence', () => {
  test('the index of n equal shares is one nth', () => {
    for (const n of [1, 2, 3, 4, 7, 10]) {
      const { hhi, half } = dependence(
        Array.from({ length: n }, (_, at) => ({ id: `${at}`, low: 1 / n, high: 1 / n })),
      );
      expect(hhi.low).toBeCloseTo(1 / n);
      expect(hhi.high).toBeCloseTo(1 / n);
      expect(half).toBe(Math.ceil(n / 2));
    }
  });

  test('what is unknown only widens the bounds, which hold whatever it is made of', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 8 }), (values, known) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const shares = values.map((value, at) => ({ id: `${at}`, low: value / total, high: value / total }));
        const whole = dependence(shares);
        const partly = dependence(shares.slice(0, Math.min(known, shares.length)));
        for (const measure of ['top1', 'top3', 'hhi'] as const) {
          expect(partly[measure].low).toBeLessThanOrEqual(whole[measure].low + 1e-9);
          expect(partly[measure].high).toBeGreaterThanOrEqual(whole[measure].high - 1e-9);
        }
      }),
    );
  });

  test('the scale has three steps', () => {
    expect([0.05, 0.1, 0.2, 0.21].map(concentration)).toEqual(['low', 'moderate', 'moderate', 'high']);
  });
});

describe('fleet and market', () => {
  test('a ship fits where one as long has called; a longer one and one of unknown length are told apart', () => {
    const { fleet } = ask('?chart=fleet&ports=marseille&brands=rci');
    const fits = Object.fromEntries(fleet.map((ship) => [ship.id, ship.fits]));
    expect([fits['harmony-of-the-seas'], fits['legend-of-the-seas'], fits['hero-of-the-seas']]).toEqual([
      'fits',
      'longer',
      'unknown',
    ]);
    expect(ask('?chart=fleet&ports=miami').fleet.every((ship) => ship.fits === 'unknown')).toBe(true);
  });

  test('a brand stands for its group while it is alone in it', () => {
    const { series } = ask('?chart=market&market=capacity&by=group&brands=msc_group');
    const years = series[0]?.points.filter(({ value }) => value !== null).map(({ year }) => year) ?? [];
    expect(years).toContain(2015);
    expect(Math.max(...years)).toBeLessThan(2023);
  });

  test('projections are statements, not points of the line', () => {
    const { series, said } = ask('?chart=market&market=capacity&by=group');
    expect(said.filter(({ year }) => year === 2027).length).toBeGreaterThan(5);
    expect(series.every(({ points }) => points.every(({ year, value }) => year !== 2027 || value === null))).toBe(true);
  });
});
