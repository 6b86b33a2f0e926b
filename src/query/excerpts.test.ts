import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { anyLink } from '../spec/any-link.fixture.ts';
import { parse } from '../spec/parse.ts';
import { joined } from '../tables/excerpt.ts';
import { load, type Tables } from '../tables/load.ts';
import type { PortRow } from './estimates.ts';
import type { Excerpt } from '../tables/excerpt.ts';
import {
  answerFrom,
  commonExcerpt,
  likeness,
  needsLikeness,
  portExcerpt,
  portsNeeded,
  type Likeness,
} from './excerpts.ts';
import { query } from './query.ts';
import type { SeriesSet } from '../series/series-set.ts';

const gallery = new URL('../gallery/', import.meta.url);

let tables: Tables;
let ports: Map<string, PortRow>;
let common: Excerpt;
let measured: Likeness;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  ports = new Map((tables.ports.objects() as PortRow[]).map((port) => [port.port_id, port]));
  common = posted(commonExcerpt(tables));
  measured = posted(likeness(tables));
});

const posted = <T>(content: T): T => JSON.parse(JSON.stringify(content)) as T;

/** A figure gets what is common, the excerpts of its ports, and likeness where it asks for peers: nothing else. */
const fromExcerpts = (link: string) => {
  const { spec } = parse(link);
  const have = { common, likeness: needsLikeness(spec) ? measured : null };
  const parts = portsNeeded(have, spec).map((id) => posted(portExcerpt(tables, ports.get(id) as PortRow)));
  return told(answerFrom({ ...have, ports: parts }, spec));
};
const fromAll = (link: string) => told(query(tables, parse(link).spec));

/** Without what only the page tells. */
const told = (set: SeriesSet) =>
  JSON.stringify(set, (key, value: unknown) => (['title', 'url', 'summary'].includes(key) ? undefined : value));

test('every figure of the gallery is answered from the excerpts of its ports as from all tables', () => {
  for (const file of readdirSync(gallery).filter((name) => name.endsWith('.json'))) {
    const { query: link } = JSON.parse(readFileSync(new URL(file, gallery), 'utf8')) as { query: string };
    expect(fromExcerpts(link), link).toBe(fromAll(link));
  }
});

test('whatever a link asks for, the excerpts of its ports are enough', () => {
  fc.assert(
    fc.property(anyLink([...ports.keys()]), (link) => {
      expect(fromExcerpts(link)).toBe(fromAll(link));
    }),
    { numRuns: 150 },
  );
});

test('a row that several excerpts hold counts once, in the order of its table', () => {
  const two = joined(['marseille', 'miami', 'marseille'].map((id) => portExcerpt(tables, ports.get(id) as PortRow)));
  const years = (two.traffic.objects() as { port_id: string; period_end: string }[]).map((row) => row.port_id);
  expect(years).toEqual(
    (tables.traffic.objects() as { port_id: string }[])
      .map((row) => row.port_id)
      .filter((id) => id === 'marseille' || id === 'miami'),
  );
});
