import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { isCount, isKnown } from '../series/point.ts';
import type { Break, Point, Series, SeriesSet } from '../series/series-set.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { home, ranking, readyMade } from '../spec/ready-made.ts';
import { toQuery } from '../spec/url.ts';
import { load, type Tables } from '../tables/load.ts';
import { growthSince } from './growth.ts';
import { overview, type Overview } from './overview.ts';
import { placeIn } from './place.ts';
import { query } from './query.ts';

let tables: Tables;
let told: Overview;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  told = overview(tables);
});

const ask = (part: Partial<ChartSpec>): SeriesSet => query(tables, { ...defaultSpec, ...part });

describe('every number at a glance', () => {
  test('is that of the figure it leads to, the latest known, with its year and sources', () => {
    expect(told.glances.map((one) => one.measure)).toEqual(['movements', 'guests', 'calls', 'percall', 'homeport']);
    for (const { measure, latest } of told.glances) {
      expect(latest).toEqual(ask({ ports: [home], measure }).series[0]?.points.findLast(isKnown));
      expect(latest?.sources.every((id) => id in told.publishers)).toBe(true);
    }
  });

  test('has one step of its course for every year, and nothing absent is ever zero', () => {
    for (const { measure, course } of told.glances) {
      const points = ask({ ports: [home], measure }).series[0]?.points ?? [];
      expect(course).toHaveLength(told.to - told.from + 1);
      course.forEach((value, index) => {
        const point = points.find((one) => one.year === told.from + index);
        if (point && isCount(point)) expect((value ?? 0) / point.value).toBeCloseTo(1, 3);
        else expect(value).toBeNull();
      });
    }
  });

  test('grew by the latest over that of the year, both counted, or says why not', () => {
    for (const { measure, latest, growth } of told.glances) {
      const points = ask({ ports: [home], measure }).series[0]?.points ?? [];
      expect(growth.map((one) => one.since)).toEqual([2017, 2019]);
      for (const { since, ratio, from, why } of growth) {
        const before = points.find((point) => point.year === since);
        if (why === null) {
          expect(before && isCount(before) && before.value).toBe(from);
          expect(ratio).toBe((latest?.value ?? 0) / from);
        } else expect([ratio, before !== undefined && isCount(before)]).toEqual([null, false]);
      }
    }
  });

  test('says how old it is: the homeport share is of a pandemic year and of none since', () => {
    const ages = Object.fromEntries(
      told.glances.map((one) => [one.measure, [one.latest?.year, one.age, one.pandemic]]),
    );
    expect(ages).toEqual({
      movements: [2025, 0, false],
      guests: [2025, 0, false],
      calls: [2024, 1, false],
      percall: [2024, 1, false],
      homeport: [2021, 4, true],
    });
  });
});

describe('growth is not told', () => {
  const point = (year: number, value: number | null, state: Point['state'] = 'counted'): Point => ({
    year,
    value,
    state: value === null ? 'missing' : state,
    low: null,
    high: null,
    step: 1,
    absence: value === null ? 'not-published' : null,
    reason: null,
    sources: [],
    alternatives: 0,
  });
  const series = (...points: Point[]) => ({ id: 'marseille', points }) as unknown as Series;
  const cut = { scope: 'marseille', kind: 'perimeter', from: '2018-01-01' } as Break;
  const why = (since: number, breaks: readonly Break[], ...points: [Point, ...Point[]]) =>
    growthSince(series(...points), points.at(-1) ?? points[0], since, breaks).why;

  test('across a change of what is counted', () => {
    expect(why(2017, [cut], point(2017, 10), point(2019, 20))).toBe('definition');
    expect(why(2018, [cut], point(2018, 10), point(2019, 20))).toBeNull();
    expect(why(2017, [{ ...cut, scope: 'genoa' }], point(2017, 10), point(2019, 20))).toBeNull();
  });

  test('from a hole, from or to a bound, from nothing, or backwards', () => {
    expect(why(2017, [], point(2017, null), point(2019, 20))).toBe('not-published');
    expect(why(2016, [], point(2017, 10), point(2019, 20))).toBe('not-published');
    expect(why(2017, [], point(2017, 10, 'at-least'), point(2019, 20))).toBe('bound');
    expect(why(2017, [], point(2017, 10), point(2019, 20, 'at-most'))).toBe('bound');
    expect(why(2017, [], point(2017, 0), point(2019, 20))).toBe('bound');
    expect(why(2019, [], point(2019, 20))).toBe('no-later-count');
  });
});

describe('the place on the coast', () => {
  test('lies between the first and the last, with one value for each port', () => {
    const { place } = told;
    if (!place) throw new Error('no place');
    expect(place.place).toBeGreaterThanOrEqual(1);
    expect(place.place).toBeLessThanOrEqual(place.of);
    expect(place.values).toEqual(place.values.toSorted((a, b) => b - a));
    expect(place.values).toHaveLength(place.of);
    expect(place.values.every((value) => value > 0)).toBe(true);
  });

  test('is that of the ranking it leads to', () => {
    const set = ask(ranking);
    expect(placeIn(set.series, home, set.to)).toEqual({
      place: told.place?.place,
      of: told.place?.of,
      year: told.place?.year,
      values: told.place?.values,
    });
  });

  test('of the newest year counts fewer ports, and no port that has not counted itself has one', () => {
    expect(told.place?.newest?.year).toBe(2025);
    expect(told.place?.newest?.of).toBeLessThan(told.place?.of ?? 0);
    const set = ask({ ...ranking, chart: 'trend' });
    expect(placeIn(set.series, home, 2020)).toBeNull();
  });
});

test('the aim of two millions is that which the mission printed, passed in the year the counts say', () => {
  const { aim } = told;
  const counts = ask({ ports: [home] }).series[0]?.points.filter(isCount) ?? [];
  expect(aim).toMatchObject({ value: 2_000_000, year: 2020, saidIn: 2017, sources: ['mission-gomet-2017'] });
  expect(aim?.counted).toEqual({ value: 100_000, state: 'at-most' });
  expect(aim?.reachedIn).toBe(counts.find((point) => point.value >= 2_000_000)?.year);
  expect(aim?.latest.value).toBe(counts.at(-1)?.value);
  expect(told.publishers['mission-gomet-2017']).toContain('Go-Met');
});

describe('the comparisons that stand ready', () => {
  test('have addresses of their own', () => {
    expect(Object.values(readyMade).map((part) => toQuery({ ...defaultSpec, ...part }))).toEqual([
      'chart=bump&ports=marseille&peers=size',
      'chart=map&ports=marseille&peers=west-med',
      'chart=slope&ports=marseille&peers=florida',
      'chart=scatter&ports=marseille&peers=west-med&measure=percall',
      'chart=composition&ports=marseille.barcelona.genoa&said=none',
    ]);
  });

  test('are answered by the figures they lead to', () => {
    const { answers } = told;
    const [florida, percall] = [ask(readyMade.florida), ask(readyMade.percall)];
    expect([answers.florida?.from, answers.florida?.to]).toEqual([florida.from, florida.to]);
    for (const { name, growth, about } of answers.florida?.ports ?? []) {
      const points = florida.series.find((one) => one.name.en === name.en)?.points ?? [];
      const [first, last] = [florida.from, florida.to].map(
        (year) => points.find((point) => point.year === year)?.value,
      );
      // Told no finer than its figures are printed, and never farther off than that.
      const exact = ((last ?? 0) / (first ?? 1) - 1) * 100;
      expect(Math.abs(growth - exact)).toBeLessThanOrEqual(about ? 5 : 0.5);
    }
    expect(answers.florida?.ports[0]?.name.en).toBe('Marseille');
    expect(answers.percall?.year).toBe(percall.to);
    expect(answers.percall?.place).toBeLessThanOrEqual(answers.percall?.of ?? 0);
    expect(answers.percall?.leader.value).toBeGreaterThanOrEqual(answers.percall?.value ?? 0);
    for (const { share } of answers.homeport) expect(share > 0 && share < 1).toBe(true);
  });
});

test('the whole is plain JSON small enough to travel with the page', () => {
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  expect(JSON.stringify(told).length).toBeLessThan(6000);
});
