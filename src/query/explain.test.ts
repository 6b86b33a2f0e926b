import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from '../spec/parse.ts';
import { load, type Tables } from '../tables/load.ts';
import { explain } from './explain.ts';
import { query } from './query.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

test('every point of the opening figure explains itself with the rows it rests on', () => {
  const { spec } = parse('');
  for (const one of query(tables, spec).series) {
    for (const point of one.points) {
      const why = explain(tables, spec, one.id, point.year);
      expect(why).toMatchObject({
        value: point.value,
        state: point.state,
        reason: point.reason,
        absence: point.absence,
      });
      expect([...new Set(why!.figures.filter((figure) => figure.chosen).map((figure) => figure.source.id))]).toEqual(
        point.sources,
      );
      expect(why!.figures.filter((figure) => !figure.chosen)).toHaveLength(point.alternatives);
    }
  }
});

test('Miami 2017: the port’s own words were preferred, and the eleven million stand among the alternatives', () => {
  const why = explain(tables, parse('').spec, 'miami', 2017);
  expect(why).toMatchObject({ value: 5_300_000, state: 'at-least', reason: 'preferred-by-hand' });
  expect(why!.byHand?.fr).toContain('5,3');
  expect(why!.figures.filter((figure) => figure.status === 'claim' && figure.value === 11_000_000)).toHaveLength(3);
});

test('a year without a figure and a port without a name are answered too', () => {
  expect(explain(tables, parse('').spec, 'miami', 1950)).toMatchObject({
    value: null,
    absence: 'not-published',
    figures: [],
  });
  expect(explain(tables, parse('').spec, 'atlantis', 2017)).toBeNull();
});
