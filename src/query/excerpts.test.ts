import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { anyLink } from '../spec/any-link.fixture.ts';
import { parse } from '../spec/parse.ts';
import { joined } from '../tables/excerpt.ts';
import { ownerExcerpt, ownerExcerptNames } from './owners/owner-excerpts.ts';
import { loadAll, type AllTables } from './load-all.ts';
import { scenarioExcerpt } from './scenarios/scenario-excerpt.ts';
import type { PortRow } from './estimates.ts';
import type { Excerpt } from '../tables/excerpt.ts';
import {
  answerFrom,
  commonExcerpt,
  likeness,
  needsLikeness,
  portExcerpt,
  partsNeeded,
  type Likeness,
} from './excerpts.ts';
import { query } from './query.ts';
import type { SeriesSet } from '../series/series-set.ts';

const gallery = new URL('../gallery/', import.meta.url);

let tables: AllTables;
let ports: Map<string, PortRow>;
let common: Excerpt;
let measured: Likeness;
beforeAll(async () => {
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
  ports = new Map((tables.ports.objects() as PortRow[]).map((port) => [port.port_id, port]));
  common = posted(commonExcerpt(tables));
  measured = posted(likeness(tables));
});

const posted = <T>(content: T): T => JSON.parse(JSON.stringify(content)) as T;

/** A figure gets what is common, the excerpts of its ports, and likeness where it asks for peers: nothing else. */
const fromExcerpts = (link: string) => {
  const { spec } = parse(link);
  const have = { common, likeness: needsLikeness(spec) ? measured : null };
  const without = { ...have, parts: [] };
  const first = { ...have, parts: partsNeeded(without, spec).map((name) => posted(part(name))) };
  const parts = partsNeeded(first, spec).map((name) => posted(part(name)));
  return told(answerFrom({ ...have, parts }, spec));
};
const part = (name: string) => {
  if (name === 'scenarios') return scenarioExcerpt(tables);
  const about = ownerExcerptNames.find((one) => one === name);
  return about ? ownerExcerpt(tables, about) : portExcerpt(tables, ports.get(name) as PortRow);
};
const fromAll = (link: string) => told(query(tables, parse(link).spec));

const forThePage: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'url'],
  events: ['title', 'summary'],
};

/** Without what only the page tells, a line a part, so that a difference is shown where it is. */
const told = (set: SeriesSet) =>
  Object.entries(set).map(([part, content]) =>
    JSON.stringify([part, content], (key, value: unknown) => (forThePage[part]?.includes(key) ? undefined : value)),
  );

/** The parts of the answer that are not the same, shortened. */
const differences = (link: string) => {
  const all = fromAll(link);
  return fromExcerpts(link).flatMap((part, at) => {
    const other = all[at] ?? '';
    const from = [...part].findIndex((letter, index) => letter !== other[index]);
    return part === other
      ? []
      : [[link, part.slice(Math.max(0, from - 120), from + 120), other.slice(from, from + 120)]];
  });
};

test('every figure of the gallery is answered from the excerpts of its ports as from all tables', () => {
  for (const file of readdirSync(gallery).filter((name) => name.endsWith('.json'))) {
    const { query: link } = JSON.parse(readFileSync(new URL(file, gallery), 'utf8')) as { query: string };
    expect(differences(link)).toEqual([]);
  }
});

test('whatever a link asks for, the excerpts of its ports are enough', () => {
  fc.assert(
    fc.property(anyLink([...ports.keys()]), (link) => {
      expect(differences(link)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a row that several excerpts hold counts once, in the order of its table', () => {
  const two = joined(['marseille', 'miami', 'marseille'].map((id) => portExcerpt(tables, ports.get(id) as PortRow)));
  const years = (two.traffic.objects() as { port_id: string; period_end: string }[]).map((row) => row.port_id);
  expect(years).toEqual(
    (tables.traffic.objects() as { port_id: string }[])
      .map((row) => row.port_id)
      .filter((id) => id === 'marseille' || id === 'miami'),
  );
});
