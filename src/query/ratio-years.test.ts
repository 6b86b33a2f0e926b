import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { isCount } from '../series/point.ts';
import { parse } from '../spec/parse.ts';
import { load, type Tables } from '../tables/load.ts';
import type { PortRow } from './estimates.ts';
import { query } from './query.ts';

let tables: Tables;
let ids: string;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  ids = (tables.ports.objects() as PortRow[])
    .map((port) => port.port_id)
    .slice(0, 60)
    .join('.');
});

const ask = (text: string) => query(tables, parse(text).spec).series;
const pointsOf = (measure: string) =>
  new Map(
    ask(`?ports=${ids}&measure=${measure}&said=none&time=1985..2026`).flatMap((one) =>
      one.points.map((point) => [`${one.id} ${point.year}`, point] as const),
    ),
  );

test('passengers per call times calls gives the passengers back, and there is none without both', () => {
  const [perCall, calls, passengers] = [pointsOf('percall'), pointsOf('calls'), pointsOf('movements')];
  let checked = 0;
  for (const [key, point] of perCall) {
    const [by, all] = [calls.get(key), passengers.get(key)];
    const both = by !== undefined && isCount(by) && by.value > 0 && (all?.value ?? null) !== null;
    expect(point.value !== null, key).toBe(both);
    if (point.value === null || !by?.value) continue;
    expect(point.value * by.value).toBeCloseTo(all?.value ?? Number.NaN, 3);
    expect(point.sources).toEqual(expect.arrayContaining([...by.sources]));
    checked += 1;
  }
  expect(checked).toBeGreaterThan(200);
});

test('a homeport share lies between none and all of the movements and names its sources', () => {
  const known = [...pointsOf('homeport').values()].filter((point) => point.value !== null);
  expect(known.length).toBeGreaterThan(50);
  for (const point of known) {
    expect(point.value).toBeGreaterThanOrEqual(0);
    expect(point.value).toBeLessThanOrEqual(100);
    expect(point.sources.length).toBeGreaterThan(0);
  }
});

test('the homeport share of a year is the one its bars show', () => {
  const [bars] = ask('?chart=composition&ports=marseille&said=none');
  const [line] = ask('?ports=marseille&measure=homeport&said=none');
  const ofBars = (bars?.points ?? [])
    .flatMap((point) => point.homeportShare ?? [])
    .map((share) => (share * 100).toFixed(9));
  const ofLine = (line?.points ?? []).flatMap((point) => point.value ?? []).map((share) => share.toFixed(9));
  expect(ofLine.length).toBeGreaterThan(5);
  expect(ofLine).toEqual(ofBars);
});

test('passengers per call are told no finer than the passengers and the calls are printed', () => {
  const [marseille] = ask('?ports=marseille&measure=percall&said=none');
  const in2024 = marseille?.points.find((point) => point.year === 2024);
  // 2.5 million over 624: the last digit vouched for is a hundred.
  expect(in2024?.step).toBe(100);
});

test('a homeport share is not converted: Miami has none for calendar years', () => {
  const [own] = ask('?ports=miami&measure=homeport&said=none');
  const [civil] = ask('?ports=miami&measure=homeport&said=none&calendar=civil&time=2000..2025');
  expect(own?.points.some((point) => point.value !== null)).toBe(true);
  expect(civil?.points.every((point) => point.value === null)).toBe(true);
  expect(civil?.points.some((point) => point.absence === 'only-other-calendar')).toBe(true);
});
