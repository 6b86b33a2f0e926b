import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from '../spec/parse.ts';
import { areaIds, peerRules } from '../spec/vocabulary.ts';
import { load, type Tables } from '../tables/load.ts';
import type { PortRow } from './estimates.ts';
import { query } from './query.ts';

let tables: Tables;
let rows: Map<string, PortRow>;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  rows = new Map((tables.ports.objects() as PortRow[]).map((port) => [port.port_id, port]));
});

const ask = (text: string) => query(tables, parse(text).spec);
const idsOf = (text: string) => ask(text).series.map((one) => one.id);

test.each(peerRules)('by the rule “%s” those asked for come first, nobody twice, and peers are ports', (rule) => {
  for (const asked of ['marseille.miami', 'hamburg', 'genoa-savona', 'med-total']) {
    const ids = idsOf(`?ports=${asked}&peers=${rule}`);
    expect(ids.join('.').startsWith(asked)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const added = ids.slice(asked.split('.').length);
    expect(added.every((id) => rows.get(id)?.kind === 'port')).toBe(true);
  }
});

test.each(areaIds)('every port of %s is added, and no other', (area) => {
  const added = idsOf(`?ports=world-total&peers=${area}`).slice(1);
  const every = [...rows.values()].filter((port) => port.kind === 'port' && port.region === area);
  expect(added.toSorted()).toEqual(every.map((port) => port.port_id).toSorted());
});

test('the same coast is the area of the first port', () => {
  expect(idsOf('?ports=marseille&peers=coast')).toEqual(idsOf('?ports=marseille&peers=west-med'));
});

test('a rule says itself with what it measured by, and a rule that finds nobody says so', () => {
  expect(ask('?ports=marseille&peers=size').notes).toContainEqual(
    expect.objectContaining({ code: 'peers', rule: 'size', subject: 'marseille', value: 2_600_000, year: 2025 }),
  );
  expect(ask('?ports=key-west&peers=operators').notes).toContainEqual({
    code: 'no-peers',
    rule: 'operators',
    subject: 'key-west',
  });
});

test('peers by operators schedule departures of at least two brands of the port itself', () => {
  expect(idsOf('?ports=marseille&peers=operators').toSorted()).toEqual(
    ['marseille', 'barcelona', 'civitavecchia', 'genoa', 'le-havre', 'miami', 'palma', 'valletta'].toSorted(),
  );
});
