import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { load, parse, query, type Tables } from '../escale.ts';
import { atEnds, twoYears } from './two-years.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});
const ask = (link: string) => query(tables, parse(link).spec);
const told = (link: string) =>
  twoYears(ask(link)).map(({ series, first, last, change }) => [
    series.id,
    first?.value ?? null,
    last?.value ?? null,
    change === null ? null : Math.round(change),
  ]);

test('a change is told between two counts; a bound or a hole on either side says nothing of it', () => {
  expect(told('?chart=slope&ports=marseille.miami.palma&time=2008..2024')).toEqual([
    ['marseille', 539_000, 2_500_000, 364],
    ['miami', 4_000_000, 8_233_056, null],
    ['palma', null, null, null],
  ]);
});

test('where what is counted changed between the two years, no change is told', () => {
  const [venice] = twoYears(ask('?chart=slope&ports=venice.marseille&time=2019..2023'));
  expect([venice?.first?.value, venice?.last?.value, venice?.change]).toEqual([1_618_000, 497_000, null]);
  expect(venice?.cut?.title.en).toBe('Chioggia counted in');
});

test('a share changes by points, and the points of all add up to nothing', () => {
  const pairs = twoYears(ask('?chart=slope&ports=marseille.barcelona.civitavecchia.genoa&mode=share'));
  expect(pairs.map(({ change }) => change).every((change) => change !== null)).toBe(true);
  expect(pairs.reduce((sum, { change }) => sum + (change ?? 0), 0)).toBeCloseTo(0, 9);
});

test('an index changes by the same per cent as what it stands for', () => {
  const change = (mode: string) =>
    twoYears(ask(`?chart=slope&ports=marseille.barcelona&time=2018..2024&mode=${mode}`)).map((one) => one.change ?? 0);
  const [absolute, index] = [change('absolute'), change('index')];
  index.forEach((value, at) => expect(value).toBeCloseTo(absolute[at] ?? Number.NaN, 9));
});

test('only the two years are left, whatever was counted between them', () => {
  const set = atEnds(ask('?chart=slope&time=2008..2024'));
  expect(set.series.map((one) => one.points.map((point) => point.year))).toEqual([
    [2008, 2024],
    [2008, 2024],
  ]);
});
