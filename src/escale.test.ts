import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { describe as describeFigure, draw, loadAll, parse, query, type AllTables } from './escale.ts';
import { tableOf } from './locale/table.ts';
import type { PortRow } from './query/estimates.ts';
import { anyLink } from './spec/any-link.fixture.ts';

let tables: AllTables;
let ids: readonly string[];
beforeAll(async () => {
  const all = await loadAll((file) => readFile(fileURLToPath(new URL(`../data/${file}`, import.meta.url)), 'utf8'));
  // Words and places ask for a few futures of each scenario, not for ten thousand.
  const few = Object.entries(all.presets).map(([id, raw]) => [id, { ...(raw as object), draws: 200 }]);
  tables = { ...all, presets: Object.fromEntries(few) as typeof all.presets };
  ids = (tables.ports.objects() as PortRow[]).map((port) => port.port_id);
});

test('any address gives a figure in words and a picture, and never a number that is none', async () => {
  await fc.assert(
    fc.asyncProperty(anyLink(ids), fc.integer({ min: 240, max: 2000 }), async (link, width) => {
      const { spec } = parse(link);
      const set = query(tables, spec);
      const scene = await draw(set, spec, { width });
      expect(scene.marks.length).toBeGreaterThan(0);
      const { title, subtitle, alt, sourceLine } = describeFigure(spec, set);
      expect([title, subtitle, alt, sourceLine]).not.toContain('');
      // The reader's own words may say anything; ours may not.
      if (spec.title !== null || spec.note !== null || spec.target !== null) return;
      const words = JSON.stringify([scene, title, subtitle, alt, sourceLine, tableOf(spec, set)]);
      // There is a ship of that name.
      const said = words.replaceAll('Celebrity Infinity', '');
      expect(/NaN|Infinity|undefined|\[object|"[xyr]":null/.exec(said)?.[0]).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
}, 600_000);
