import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { describe as describeFigure, draw, load, parse, query, type Tables } from './escale.ts';
import { tableOf } from './locale/table.ts';
import type { PortRow } from './query/estimates.ts';
import {
  areaIds,
  calendars,
  chartIds,
  frameIds,
  languages,
  measureIds,
  modes,
  peerRules,
  saidIds,
} from './spec/vocabulary.ts';

let tables: Tables;
let ids: readonly string[];
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../data/${file}`, import.meta.url)), 'utf8'));
  ids = (tables.ports.objects() as PortRow[]).map((port) => port.port_id);
});

/** Half of what a link says is something Escale knows, the other half anything. */
const saying = (known: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
const years = fc.integer({ min: 1880, max: 2110 });
const links = () =>
  fc
    .record(
      {
        chart: saying(chartIds),
        ports: fc
          .oneof(
            { weight: 8, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 0, maxLength: 6 }) },
            { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 0, maxLength: 70 }) },
            { weight: 1, arbitrary: fc.array(fc.string({ maxLength: 9 }), { maxLength: 4 }) },
          )
          .map((ports) => ports.join('.')),
        peers: saying([...peerRules, ...areaIds]),
        measure: saying(measureIds),
        against: saying(measureIds),
        time: fc.oneof(
          years.map(String),
          fc.tuple(years, years).map(([from, to]) => `${from}..${to}`),
          fc.string({ maxLength: 8 }),
        ),
        mode: saying(modes),
        base: fc.oneof(years.map(String), fc.string({ maxLength: 5 })),
        calendar: saying(calendars),
        said: saying(saidIds),
        frame: saying(frameIds),
        lang: saying(languages),
        title: fc.string({ maxLength: 400 }),
        note: fc.oneof(
          fc.tuple(years, fc.string()).map(([year, text]) => `${year}:${text}`),
          fc.string(),
        ),
        target: fc.oneof(
          fc.tuple(fc.integer(), fc.string()).map(([value, text]) => `${value}:${text}`),
          fc.string(),
        ),
        height: fc.oneof(fc.integer().map(String), fc.string({ maxLength: 4 })),
        nonsense: fc.string(),
      },
      { requiredKeys: [] },
    )
    .map((asked) => `?${new URLSearchParams(asked as Record<string, string>).toString()}`);

test('any address gives a figure in words and a picture, and never a number that is none', async () => {
  await fc.assert(
    fc.asyncProperty(links(), fc.integer({ min: 240, max: 2000 }), async (link, width) => {
      const { spec } = parse(link);
      const set = query(tables, spec);
      const scene = await draw(set, spec, { width });
      expect(scene.marks.length).toBeGreaterThan(0);
      const { title, subtitle, alt, sourceLine } = describeFigure(spec, set);
      expect([title, subtitle, alt, sourceLine]).not.toContain('');
      // The reader's own words may say anything; ours may not.
      if (spec.title !== null || spec.note !== null || spec.target !== null) return;
      const words = JSON.stringify([title, subtitle, alt, sourceLine, tableOf(spec, set)]);
      expect(/NaN|Infinity|undefined|\[object|"[xyr]":null/.exec(JSON.stringify(scene) + words)?.[0]).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
}, 600_000);
