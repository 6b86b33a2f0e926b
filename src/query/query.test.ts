import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isCount } from '../series/point.ts';
import { parse } from '../spec/parse.ts';
import { load, type Tables } from '../tables/load.ts';
import { query } from './query.ts';

let tables: Tables;
let ids: string[];
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  ids = (tables.ports.objects() as { port_id: string }[]).map((port) => port.port_id);
});

const ask = (text: string) => query(tables, parse(text).spec);

describe('the opening question', () => {
  test('is Marseille and Miami from the first to the last year on record', () => {
    const set = ask('');
    expect([set.from, set.to, set.unit, set.series.map((one) => one.id)]).toEqual([
      1992,
      2025,
      'movements',
      ['marseille', 'miami'],
    ]);
    for (const one of set.series)
      expect(one.points.map((point) => point.year)).toEqual(Array.from({ length: 34 }, (_, index) => 1992 + index));
  });

  test('sets what the mission said against what was counted', () => {
    const said = ask('').said.map(({ port, year, value, kind, sources, counted, reachedIn }) => ({
      port,
      year,
      value,
      kind,
      articles: sources.length,
      counted,
      reachedIn,
    }));
    expect(said).toEqual([
      {
        port: 'marseille',
        year: 2016,
        value: 1_600_000,
        kind: 'claim',
        articles: 1,
        counted: { value: 1_600_000, state: 'counted' },
        reachedIn: 2016,
      },
      {
        port: 'marseille',
        year: 2017,
        value: 1_600_000,
        kind: 'claim',
        articles: 2,
        counted: { value: 1_487_313, state: 'counted' },
        reachedIn: 2016,
      },
      {
        port: 'marseille',
        year: 2020,
        value: 2_000_000,
        kind: 'target',
        articles: 1,
        counted: { value: 100_000, state: 'at-most' },
        reachedIn: 2023,
      },
      {
        port: 'miami',
        year: 2017,
        value: 11_000_000,
        kind: 'claim',
        articles: 3,
        counted: { value: 5_300_000, state: 'at-least' },
        reachedIn: null,
      },
    ]);
  });

  test('says that the years of Miami end in September', () => {
    expect(ask('').notes).toContainEqual({ code: 'own-years', ports: ['miami'], yearEndMonth: 9 });
  });
});

describe('every answer', () => {
  test('holds one point a year, a reason for every hole and a source for every value', () => {
    fc.assert(
      fc.property(
        fc.record({
          ports: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }),
          measure: fc.constantFrom('movements', 'guests', 'multiday', 'calls'),
          mode: fc.constantFrom('absolute', 'index', 'share', 'change', 'log'),
          chart: fc.constantFrom('trend', 'multiples', 'ranking', 'composition', 'claims', 'hedgehog', 'sources'),
          calendar: fc.constantFrom('own', 'civil'),
          said: fc.constantFrom('mission', 'all', 'none'),
          time: fc.option(
            fc
              .tuple(fc.integer({ min: 1985, max: 2040 }), fc.integer({ min: 1985, max: 2040 }))
              .map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
          ),
        }),
        (asked) => {
          const set = query(tables, parse(asked).spec);
          const known = new Set(set.sources.map((source) => source.id));
          for (const one of set.series) {
            expect(one.points.map((point) => point.year)).toEqual(
              Array.from({ length: set.to - set.from + 1 }, (_, index) => set.from + index),
            );
            for (const point of one.points) {
              expect(point.value === null).toBe(point.absence !== null);
              if (point.value === null) continue;
              expect(Number.isFinite(point.value)).toBe(true);
              expect(point.sources.length).toBeGreaterThan(0);
              for (const source of point.sources) expect(known).toContain(source);
            }
          }
          for (const one of set.said) for (const source of one.sources) expect(known).toContain(source);
          expect(JSON.parse(JSON.stringify(set))).toEqual(set);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  test('in shares sums to the whole in every year that shows any', () => {
    const set = ask('?ports=marseille.barcelona.civitavecchia.genoa&mode=share');
    const sums = Array.from({ length: set.to - set.from + 1 }, (_, index) =>
      set.series.map((one) => one.points[index]?.value ?? null),
    );
    for (const values of sums) {
      expect(values.every((value) => value === null) || values.every((value) => value !== null)).toBe(true);
      if (values[0] !== null) expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(100, 9);
    }
    expect(sums.some((values) => values[0] !== null)).toBe(true);
  });

  test('as an index is 100 in its base year and never rests on a bound', () => {
    for (const base of [2002, 2017]) {
      const set = ask(`?ports=marseille.miami&mode=index&base=${base}`);
      for (const one of set.series) {
        const point = one.points[base - set.from];
        if (one.points.some(isCount)) expect(point?.value).toBe(100);
        else expect(point?.absence).toBe('no-base');
      }
    }
    expect(ask('?mode=index&base=2017').notes).toContainEqual({ code: 'no-base', ports: ['miami'], base: 2017 });
  });
});

describe('what cannot be answered is said', () => {
  test('unknown ports are named and the known ones shown', () => {
    const set = ask('?ports=atlantis.marseille');
    expect([set.series.map((one) => one.id), set.notes[0]]).toEqual([
      ['marseille'],
      { code: 'unknown-ports', count: 1, examples: ['atlantis'] },
    ]);
  });

  test('a port without figures has a line of reasons', () => {
    const set = ask('?ports=key-west&measure=calls');
    expect(set.notes).toContainEqual({ code: 'no-figures', ports: ['key-west'] });
    expect(set.series[0]?.points.every((point) => point.value === null && point.absence !== null)).toBe(true);
  });

  test('years before the first figure point to those on record', () => {
    expect(ask('?ports=miami&time=1980..1990').notes).toContainEqual({
      code: 'no-figures-in-time',
      gaps: [{ port: 'miami', from: 2001, to: 2025 }],
      shown: { from: 1980, to: 1990 },
    });
  });

  test('a total has no place on a map or in a ranking, and that is said', () => {
    const note = { code: 'unranked-wholes', wholes: ['med-total'] };
    expect(ask('?chart=map&ports=med-total').notes).toContainEqual(note);
    expect(ask('?chart=ranking&ports=med-total.marseille').notes).toContainEqual(note);
    expect(ask('?ports=med-total.marseille').notes).not.toContainEqual(note);
  });

  test('a member beside its group is pointed out', () => {
    expect(ask('?ports=palma.balearics').notes).toContainEqual({
      code: 'overlap',
      member: 'palma',
      whole: 'balearics',
    });
  });

  test('an announced year is shown only when its time is asked for', () => {
    expect(ask('?ports=miami&said=all').said.every((one) => one.year <= 2025)).toBe(true);
    expect(ask('?ports=miami&said=all&time=2020..2035').said).toContainEqual(
      expect.objectContaining({ year: 2035, kind: 'target', value: 5_900_000, counted: null }),
    );
  });
});

describe('people and calendars', () => {
  test('guests are fewer than movements and more than half of them, wherever a split is known', () => {
    const [moves, people] = [ask('?ports=marseille'), ask('?ports=marseille&measure=guests')];
    const pairs = people.series[0]!.points.flatMap((point, index) => {
      const movements = moves.series[0]!.points[index]?.value ?? null;
      return point.value === null || movements === null ? [] : [[point.value, movements] as const];
    });
    expect(pairs.length).toBeGreaterThan(20);
    for (const [guests, movements] of pairs) {
      expect(guests).toBeLessThanOrEqual(movements);
      expect(guests).toBeGreaterThanOrEqual(movements / 2);
    }
  });

  test('a year with its own split has no band; a year without one has', () => {
    const points = new Map(
      ask('?ports=marseille&measure=guests').series[0]!.points.map((point) => [point.year, point]),
    );
    expect(points.get(2018)).toMatchObject({ state: 'adjusted', reason: 'guests-from-own-split' });
    expect(points.get(2018)!.low).toBe(points.get(2018)!.high);
    expect(points.get(2025)).toMatchObject({ state: 'adjusted', reason: 'guests-from-other-splits' });
    expect(points.get(2025)!.low).toBeLessThan(points.get(2025)!.high!);
  });

  test('a port that publishes no split says so rather than guess', () => {
    const set = ask('?ports=key-west&measure=guests');
    expect(set.notes.some((note) => note.code === 'no-split' || note.code === 'no-figures')).toBe(true);
    expect(set.series[0]!.points.every((point) => point.value === null)).toBe(true);
  });

  test('statements, whose unit nobody stated, are not set against guests', () => {
    expect(ask('?measure=guests').said).toEqual([]);
  });

  test('in calendar years a published figure comes first, then two fiscal years weighted, with their band', () => {
    const points = new Map(
      ask('?ports=miami&calendar=civil&said=none').series[0]!.points.map((point) => [point.year, point]),
    );
    expect(points.get(2014)).toMatchObject({ value: 4_800_000, state: 'counted' });
    expect(points.get(2018)).toMatchObject({
      value: 5_899_954,
      low: 5_592_000,
      high: 6_207_908,
      state: 'adjusted',
      reason: 'weighted-years',
    });
  });
});
