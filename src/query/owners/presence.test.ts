import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { presence as draw } from '../../charts/owners/presence.ts';
import { learn } from '../../locale/later-speech.ts';
import { speech } from '../../locale/owners/speech.ts';
import { comingsAndGoings, expectedKind, isThere } from '../../series/presence-years.ts';
import { parse } from '../../spec/parse.ts';
import { figureTables } from '../../tables/index.ts';
import { load } from '../../tables/load.ts';
import { reading } from '../../locale/fr/reading.ts';
import type { globalMarket } from '../../tables/global-market.ts';
import type { presence as presenceTable } from '../../tables/presence.ts';
import type { operatorEvents } from '../../tables/operator-events.ts';
import type { Row } from '../../tables/schema.ts';
import { query } from '../query.ts';
import type { OwnerTables } from './owner-tables.ts';

let tables: OwnerTables;
beforeAll(async () => {
  learn('owners', speech);
  tables = await load(
    (file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'),
    figureTables,
  );
});

const ask = (link: string) => query(tables, parse(link).spec);
const titleOf = (link: string) => speech.describe(parse(link).spec, ask(link)).title;
const said = (link: string) => draw(ask(link), parse(link).spec, { width: 960, height: 540 }).points;
const spoken = (link: string, series: string, year: number) =>
  said(link).find((point) => point.series === series && point.year === year)?.spoken;

describe('the years a shipowner is there', () => {
  test.each([
    ['rci', 2017],
    ['rcg', 2017],
    ['carnival_corp', 2017],
    ['cdf', 2017],
    ['windstar', 2002],
    ['silversea', 2002],
    ['rcg', 2023],
    ['rcg', 2024],
    ['as-printed:Louis Cruises', 2012],
  ])('%s did not call at Marseille in %i, whatever else happened that year', (id, year) => {
    const set = ask('?chart=presence&ports=marseille');
    const cell = set.presence.find((one) => one.series === id && one.year === year);
    expect(cell && isThere(cell)).toBe(false);
    expect(cell?.figures.length === 0 || cell?.figures.every(({ covers }) => covers === 'given-up')).toBe(true);
  });

  test('an office, an evening in Miami and a terminal are told of without a bar', () => {
    const link = '?chart=presence&ports=marseille';
    const bars = draw(ask(link), parse(link).spec, { width: 960, height: 540 }).marks.filter(
      (mark) => 'mark' in mark && mark.mark === 'point',
    );
    expect(bars).toHaveLength(ask(link).presence.filter(isThere).length);
    expect(spoken(link, 'cdf', 2017)).toContain('aucune escale connue');
    expect(spoken(link, 'rci', 2017)).toMatch(/^Royal Caribbean International, 2017\u202F: réduit, 2017$/u);
  });

  test('what was expected is not what was: a ship due on the quay in 2026, a return announced for 2015', () => {
    expect(spoken('?chart=presence&ports=marseille&lang=en', 'princess', 2015)).toBe(
      'Princess Cruises, 2015: 11 calls, forecast, return announced, 2015',
    );
    const orient = ask('?chart=presence&ports=marseille').presence.find(
      ({ series, year }) => series === 'orient_express' && year === 2026,
    );
    expect(orient && isThere(orient)).toBe(false);
  });

  test('the years counted in a title are those with calls', () => {
    const years = ask('?chart=presence&ports=marseille&brands=rci').presence.filter(
      (cell) => cell.series === 'rci' && isThere(cell),
    );
    expect(years.map(({ year }) => year)).toEqual([2012, 2013, 2014, 2015, 2016, 2018, 2019, 2022, 2025]);
    expect(titleOf('?chart=presence&ports=marseille&brands=rci&lang=en')).toContain(
      'on record in 9 years, 2012 to 2025',
    );
    expect(titleOf('?chart=presence&ports=marseille&brands=windstar&lang=en')).toContain(
      'no year with calls on record',
    );
  });
});

describe('arrivals and departures', () => {
  test('of Marseille: five came or came back, three left, each told once', () => {
    const { presence, series } = ask('?chart=presence&ports=marseille');
    const brands = new Set(series.flatMap(({ id, kind }) => (kind === 'shipowner' ? [id] : [])));
    const cells = presence.filter((cell) => brands.has(cell.series));
    const of = (...kinds: readonly string[]) =>
      cells.flatMap((cell) =>
        cell.events.flatMap(({ kind, called }) =>
          kinds.includes(kind) && (called || kind === 'leaves') ? [`${cell.series} ${cell.year}`] : [],
        ),
      );
    expect(of('enters', 'returns').toSorted()).toEqual([
      'carnival 2016',
      'cdf 2008',
      'costa 1996',
      'ncl 2016',
      'rci 2018',
    ]);
    expect(of('leaves').toSorted()).toEqual(['as-printed:Louis Cruises 2012', 'cdf 2016', 'ncl 2017']);
    expect(comingsAndGoings(cells)).toEqual({ came: 5, left: 3 });
    expect(titleOf('?chart=presence&ports=marseille&lang=en')).toBe(
      'Marseille: 30 shipowners on record since 1996, 5 arrivals and returns, 3 departures',
    );
  });

  test('the terminal given up in December 2024 is told once, and is no cut of calls', () => {
    for (const by of ['brand', 'group']) {
      const { presence } = ask(`?chart=presence&ports=marseille&by=${by}`);
      const told = presence.flatMap(({ series, events }) =>
        events.flatMap(({ date, kind }) => (date === '2024-12-05' ? [`${series} ${kind}`] : [])),
      );
      expect(told).toEqual(['rcg terminal-given-up']);
    }
    // Asked for alone, one of those who gave it up is told so.
    const { presence } = ask('?chart=presence&ports=marseille&brands=ponant');
    expect(presence.flatMap(({ events }) => events.map(({ kind }) => kind))).toContain('terminal-given-up');
  });

  test('in the data a line leaves a port once, and a restart or an arrest is neither arrival nor departure', () => {
    const rows = tables.operatorEvents.objects() as Row<typeof operatorEvents>[];
    const leaves = rows.filter(({ event }) => event === 'leaves').map((row) => `${row.port_id} ${row.operator}`);
    expect(leaves).toEqual([...new Set(leaves)]);
    expect(rows.filter(({ event }) => event === 'resumes').every(({ called }) => called === 'yes')).toBe(true);
    const announced = rows.filter(({ summary }) => /announced|scheduled|expected|is due|was due to/i.test(summary));
    expect(
      announced.filter(
        ({ event, called }) => called === 'yes' && expectedKind({ kind: event, called: false }) !== null,
      ),
    ).toEqual([]);
  });
});

describe('groups among brands', () => {
  test.each(['marseille', 'miami'])('stand after them and are not counted (%s)', (port) => {
    const { series, presence } = ask(`?chart=presence&ports=${port}`);
    const kinds = series.map(({ kind }) => kind);
    expect(kinds).toContain('group');
    expect(kinds.lastIndexOf('shipowner')).toBeLessThan(kinds.indexOf('group'));
    const there = series.filter(
      ({ id, kind }) => kind === 'shipowner' && presence.some((cell) => cell.series === id && isThere(cell)),
    );
    expect(titleOf(`?chart=presence&ports=${port}&lang=en`)).toContain(`: ${there.length} shipowners`);
    expect(
      said(`?chart=presence&ports=${port}`).some(({ name }) => name.startsWith('Royal Caribbean Group (groupe)')),
    ).toBe(true);
  });

  test('are told apart in the shares of a port too', () => {
    const { series } = ask('?chart=shares&ports=marseille&measure=calls&time=2000');
    expect(series.find(({ id }) => id === 'carnival_corp')?.kind).toBe('group');
    const groups = ask('?chart=shares&ports=marseille&measure=calls&by=group').series;
    expect(groups.find(({ id }) => id === 'carnival_corp')?.kind).toBe('shipowner');
  });
});

describe('a year in words', () => {
  test('is what is drawn: the count before the forecast, disagreeing sources as one range', () => {
    const link = '?chart=presence&ports=marseille&brands=rci';
    expect(spoken(link, 'rci', 2014)).toContain(': 22 escales, un seul navire');
    expect(spoken(link, 'rci', 2013)).toContain(': 16 à 24 escales, prévu, un seul navire');
    const sources = said(link).find(({ year, series }) => series === 'rci' && year === 2013)?.sources;
    expect(sources).toEqual(expect.arrayContaining(['jmm-4882', 'mm-2013-rci2', 'tourmag-52082', 'tourmag-53190']));
  });

  test('tells a change once, however many sources do', () => {
    expect(spoken('?chart=presence&ports=marseille&brands=rci', 'rci', 2010)?.match(/réduit/gu)).toHaveLength(1);
  });

  test('is never headed by the passengers of one call', () => {
    for (const port of ['marseille', 'miami'])
      for (const { value } of said(`?chart=presence&ports=${port}`)) expect(value).not.toContain('une seule escale');
  });

  test('of shipowners chosen says that they are chosen, in title and subtitle', () => {
    const link = '?chart=presence&ports=marseille&brands=costa.msc.rci';
    const { title, subtitle } = speech.describe(parse(link).spec, ask(link));
    expect(title).toContain('parmi les armateurs choisis, 3 connus');
    expect(subtitle).toContain('des seuls armateurs choisis');
  });
});

describe('what a figure is of', () => {
  test('figures that name one ship are of one ship, what was lost or withdrawn is no count', () => {
    const rows = tables.presence.objects() as Row<typeof presenceTable>[];
    const named = rows.filter(
      ({ port_id: port, metric, note }) =>
        port === 'marseille' && metric === 'calls' && /of the Seas|Epic|Vista|Victoria/.test(note ?? ''),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ covers }) => covers !== 'one-ship')).toEqual([]);
    const lost = rows.filter(({ note }) => /\blost\b|withdrawn/.test(note ?? ''));
    expect(lost.filter(({ status, covers }) => status === 'final' || covers === null)).toEqual([]);
  });

  test('a quarter, a season or days before a stop are part of a year; a prospectus looks ahead', () => {
    const rows = tables.globalMarket.objects() as Row<typeof globalMarket>[];
    const basesOf = (said: RegExp) => [
      ...new Set(rows.filter(({ note }) => said.test(note ?? '')).map(({ basis }) => basis)),
    ];
    expect(basesOf(/quarter|operating days|pre-stop/)).toEqual(['part-year']);
    expect(basesOf(/prospectus/)).toEqual(['projection']);
    expect(
      rows.filter(({ note, metric }) => (note ?? '').startsWith('French guests') && metric === 'group_guests'),
    ).toEqual([]);
  });

  test('the keys of a figure of shipowners go from shipowner to shipowner', () => {
    expect(reading.keys('shipowner')).toContain('haut et bas changent d’armateur');
    expect(reading.keys('port')).toContain('haut et bas changent de port');
  });
});
