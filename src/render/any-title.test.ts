import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { textWidth } from '../charts/text.ts';
import { describe, formats, loadAll, parse, query, render, type Figure, type AllTables } from '../escale.ts';
import { limits } from '../spec/limits.ts';
import { chartIds } from '../spec/vocabulary.ts';
import { rasterise } from '../surfaces/cli/rasterise.ts';
import { paste } from './paste.ts';
import { drawAt, pictureSizeNames, type PictureSizeName } from './picture-sizes.ts';

let tables: AllTables;
beforeAll(async () => {
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

async function figureOf(asked: Readonly<Record<string, string>>, size: PictureSizeName = 'a4'): Promise<Figure> {
  const { spec, notes } = parse(`?${new URLSearchParams(asked)}`);
  const set = query(tables, spec);
  return { spec, notes, set, scene: await drawAt(set, spec, size) };
}

const titles = {
  'five thousand letters in one word': 'W'.repeat(5000),
  'five thousand letters in words': 'Marseille et Miami '.repeat(264),
  'right to left': 'ميناء مرسيليا: عدد المسافرين في الرحلات البحرية منذ عام 1992 מרסיי ומיאמי, מספר הנוסעים',
  'letters wider than any table of widths': '港口🚢'.repeat(60),
  'a formula': '=HYPERLINK("https://example.org";"x")',
  'the end of a script': '</script><script>alert(1)</script><!--]]>',
};

test.each(Object.entries(titles))(
  'a title of %s stays on the sheet, at every size and in every chart',
  async (_, title) => {
    for (const size of pictureSizeNames)
      for (const chart of chartIds) {
        const { spec, scene } = await figureOf({ chart, title }, size);
        expect([...(spec.title ?? '')].length).toBeLessThanOrEqual(limits.titleLength);
        const [first] = scene.marks.filter((mark) => mark.kind === 'text' && mark.weight === 600 && mark.ink === 'ink');
        const lines = scene.marks.filter(
          (mark) => mark.kind === 'text' && first?.kind === 'text' && mark.size === first.size && mark.weight === 600,
        );
        for (const line of lines)
          if (line.kind === 'text' && line.ink === 'ink' && spec.title?.includes(line.text.replace('…', ''))) {
            expect(line.x + textWidth(line.text, line.size, 600)).toBeLessThanOrEqual(scene.width);
            expect(line.y).toBeLessThan(scene.plot.top);
          }
        expect(scene.plot.bottom - scene.plot.top).toBeGreaterThan(40);
      }
  },
);

test.each(Object.entries(titles))('a title of %s makes a file in every format, and runs in none', async (_, title) => {
  const figure = await figureOf({ title, lang: 'en' });
  for (const format of formats) {
    const content = await render(figure, format, { rasterise, day: '2030-01-31', site: 'https://port.example/' });
    expect(content.length).toBeGreaterThan(200);
    if (typeof content === 'string' && (format === 'svg' || format === 'html')) {
      expect(content).not.toContain('<script>alert');
      expect(content).not.toContain('<!--]]');
    }
    if (format === 'csv' || format === 'csv-fr') expect(content).not.toMatch(/(?:^|[,;\n"])=HYPERLINK/);
  }
  const { html, text } = paste(figure, { picture: null, site: null, day: '2030-01-31' });
  expect(html).not.toContain('<script');
  expect(`${html}\n${text}`).not.toMatch(/(?:^|[>\t\n])=HYPERLINK/);
});

test.each(chartIds)('%s of a port without any count is a file in every format, which says so', async (chart) => {
  const figure = await figureOf({ chart, ports: 'key-west', measure: 'calls', said: 'none', lang: 'en' });
  const { title } = describe(figure.spec, figure.set);
  for (const format of formats) {
    const content = await render(figure, format, { rasterise, scale: 1 });
    expect(content.length).toBeGreaterThan(50);
    if (format === 'svg' || format === 'html') expect(content).toContain(title);
    if (format === 'csv') expect(content).toMatch(/^[a-z]+_id,/);
  }
  expect(paste(figure, { picture: null, site: null, day: '2030-01-31' }).text.startsWith(title)).toBe(true);
});
