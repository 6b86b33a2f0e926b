import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { defaultSpec } from '../spec/chart-spec.ts';
import { load } from '../tables/load.ts';
import { pageTables } from '../tables/index.ts';
import { ledger } from './ledger.ts';
import type { Ledger, RowKey } from './ledger-entry.ts';
import { query } from './query.ts';

const text = (file: string) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8');
const open = () => load(text, [...pageTables, 'aliases'] as const);

let found: Ledger;
let tables: Awaited<ReturnType<typeof open>>;
let printed: (key: RowKey) => { value?: string; status?: string; source_id?: string } | undefined;
beforeAll(async () => {
  tables = await open();
  found = ledger(tables);
  const rows = { 'traffic.csv': csvParse(await text('traffic.csv')), 'claims.csv': csvParse(await text('claims.csv')) };
  printed = ({ file, row }) => rows[file][row - 2];
});

test('the eleven millions of November 2017 stand once, with every article and the words of claims.csv', () => {
  const entry = found.entries.find((one) => one.port === 'miami' && one.value === 11_000_000);
  expect(entry).toMatchObject({
    year: 2017,
    kind: 'claim',
    verdict: 'unsupported',
    mission: true,
    counted: { value: 5_300_000, state: 'at-least' },
    sources: ['mission-frenchmorning-2017', 'mission-gomet-2017', 'mission-mim-departure-2017'],
  });
  expect(entry?.texts.map(({ statement }) => statement.fr.replace(/\s/gu, ' '))).toEqual([
    'Miami reçoit 11 millions de croisiéristes par an (articles français de novembre 2017)',
  ]);
});

test('every number in the ledger is one of data/, or a sum of such', () => {
  const valueAt = (key: RowKey) => Number(printed(key)?.value);
  for (const entry of found.entries) {
    expect(entry.rows.length, entry.id).toBeGreaterThan(0);
    if (entry.value !== null) expect(entry.rows.map(valueAt), entry.id).toContain(entry.value);
    for (const key of entry.rows.filter(({ file }) => file === 'traffic.csv'))
      expect(printed(key)?.status).toBe(entry.kind);
    if (entry.counted) {
      const values = entry.counted.rows.map(valueAt);
      const sum = values.reduce((total, value) => total + value, 0);
      expect([...values, sum], entry.id).toContain(entry.counted.value);
      for (const key of entry.counted.rows) expect(printed(key)?.status).toMatch(/final|provisional/);
    }
    // A converted count is no printed number, but comes from some.
    if (entry.grounds) expect(entry.grounds.rows.length, entry.id).toBeGreaterThan(0);
    if (entry.grounds && entry.grounds.state !== 'adjusted' && entry.grounds.state !== 'sum-of-parts')
      expect(entry.grounds.rows.map(valueAt), entry.id).toContain(entry.grounds.value);
  }
});

test('no statement is lost: each claim, forecast and target of traffic.csv, and each row of claims.csv that is no hypothesis of ours, stands in one entry', async () => {
  const rows = csvParse(await text('traffic.csv'));
  const stated = rows.flatMap((row, index) => (/claim|forecast|target/.test(row.status ?? '') ? [index + 2] : []));
  const listed = (file: RowKey['file']) =>
    found.entries.flatMap((entry) => entry.rows.filter((key) => key.file === file).map(({ row }) => row));
  expect(listed('traffic.csv').toSorted((a, b) => a - b)).toEqual(stated);
  const claims = csvParse(await text('claims.csv'));
  expect(listed('claims.csv').toSorted((a, b) => a - b)).toEqual(
    claims.flatMap((claim, index) => (claim['statement']?.startsWith('Hypothesis') ? [] : [index + 2])),
  );
});

test('a verdict in the ledger is the verdict of the figure', () => {
  const ports = (tables.ports.objects() as { port_id: string }[]).map((port) => port.port_id);
  for (const measure of ['movements', 'multiday', 'calls'] as const) {
    const figure = query(tables, {
      ...defaultSpec,
      chart: 'claims',
      said: 'all',
      measure,
      ports,
      time: { from: 1900, to: 2100 },
    });
    const key = (one: {
      port: string | null;
      year: number | null;
      kind: string;
      value: number | null;
      verdict: string;
    }) => [one.port, one.year, one.kind, one.value, one.verdict].join(' ');
    const mine = found.entries.filter((one) => one.measure === measure && one.id.startsWith('traffic')).map(key);
    expect(mine.toSorted()).toEqual(figure.said.map(key).toSorted());
  }
});

test('what cannot be compared says why and carries no count', () => {
  for (const entry of found.entries) {
    expect(entry.obstacle !== null, entry.id).toBe(entry.verdict === 'not-comparable');
    if (entry.obstacle !== null) expect([entry.counted, entry.grounds, entry.apart]).toEqual([null, null, null]);
  }
  const why = new Set(found.entries.flatMap((entry) => entry.obstacle ?? []));
  expect([...why].toSorted()).toEqual(['no-port', 'no-value', 'no-year', 'other-matter', 'part-year', 'several-years']);
});

test('every source of an entry is among the publications', () => {
  const known = new Set(found.sources.map((source) => source.id));
  expect(found.entries.flatMap((entry) => entry.sources).filter((id) => !known.has(id))).toEqual([]);
});
