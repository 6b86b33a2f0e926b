import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { draw, loadAll, parse, query, type AllTables } from '../escale.ts';
import { textWidth } from './text.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gallery = readdirSync(here('../gallery')).filter((file) => file.endsWith('.json'));

let tables: AllTables;
beforeAll(async () => {
  tables = await loadAll((file) => readFile(here(`../../data/${file}`), 'utf8'));
});

test.each(gallery)(
  '%s: in any height that is asked for nothing is written over its foot or beyond its edges',
  async (file) => {
    const { spec } = parse((JSON.parse(readFileSync(here(`../gallery/${file}`), 'utf8')) as { query: string }).query);
    const set = query(tables, spec);
    for (const height of [120, 420, 900]) {
      const { marks, width, ...scene } = await draw(set, spec, { width: 800, height });
      expect(scene.height).toBeGreaterThanOrEqual(height);
      // Where the picture has rows of its own height, the figure is as high as they need.
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const foot = texts.at(-1)?.y ?? 0;
      for (const { text, x, y, size, weight, anchor } of texts) {
        const long = textWidth(text, size, weight);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
        expect(y, text).toBeLessThanOrEqual(foot);
        // A pixel: widths are those of the font, places are rounded.
        expect([left >= -1, left + long <= width + 1], `${text} at ${left}`).toEqual([true, true]);
      }
    }
  },
);
