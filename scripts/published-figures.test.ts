import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { loadAll, type AllTables } from '../src/escale.ts';
import { publishedFigures, type PublishedFile } from './published-figures.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const site = 'https://port.example/escale/';

let tables: AllTables;
let files: ReadonlyMap<string, PublishedFile['source']>;
beforeAll(async () => {
  tables = await loadAll(async (file) => readFileSync(here(`../data/${file}`), 'utf8'));
  const published = await publishedFigures(here('../src/gallery'), tables, site);
  files = new Map(published.map(({ file, source }) => [file, source]));
}, 120_000);

type Manifest = { figures: { slug: string; lang: string; title: string; files: string[]; code: string }[] };
type Framed = { readonly html: string; readonly width: number; readonly height: number };
const json = (file: string) => JSON.parse(String(files.get(file) ?? '{}')) as unknown;
const manifest = () => json('manifest.json') as Manifest;

test('at least twenty figures are published in both languages, each as page, drawing, values, oEmbed and card', () => {
  const { figures } = manifest();
  expect(new Set(figures.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(20);
  expect(figures.filter(({ lang }) => lang === 'fr').length).toBe(figures.filter(({ lang }) => lang === 'en').length);
  for (const one of figures) {
    expect(one.files).toEqual(
      ['html', 'svg', 'csv', 'json', 'oembed.json', 'card.png'].map((ending) => `${one.slug}.${one.lang}.${ending}`),
    );
    expect(one.files.every((file) => files.has(file))).toBe(true);
  }
});

test('the largest published pages stay within 15 kB after brotli, and the policy of all is that of any frozen figure', () => {
  const pages = [...files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, source]) => [file, String(source)] as const);
  for (const [file, source] of pages.toSorted(([, a], [, b]) => b.length - a.length).slice(0, 12))
    expect(brotliCompressSync(source).length, file).toBeLessThanOrEqual(15_000);
  for (const [, source] of pages)
    expect(source).toMatch(
      /content="default-src 'none';script-src 'sha256-[\w+/=]{44}';style-src 'sha256-[\w+/=]{44}';connect-src https:\/\/port\.example\/escale\/figures\/day\.json;base-uri 'none';form-action 'none'"/,
    );
});

test('every card is a PNG of 1200 by 630', () => {
  const cards = [...files].filter(([file]) => file.endsWith('.card.png'));
  expect(cards.length).toBe(manifest().figures.length);
  for (const [file, source] of cards) {
    const bytes = Buffer.from(source as Uint8Array);
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(bytes.length, file).toBeLessThan(300_000);
  }
});

test('the day of the data stands beside the figures, for frozen ones to ask', () => {
  expect(json('day.json')).toEqual({ dataDate: tables.dataDate });
});

test('every oEmbed answer is a rich one by the specification, of the page that names it', () => {
  for (const { slug, lang, title } of manifest().figures) {
    const name = `${slug}.${lang}`;
    const { html, width, height, ...answer } = json(`${name}.oembed.json`) as Framed;
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Escale',
      provider_url: site,
      cache_age: 86_400,
      title,
      thumbnail_url: `${site}figures/${name}.card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect([width, height].every((side) => Number.isInteger(side) && side > 0)).toBe(true);
    expect(html).toContain(`src="${site}figures/${name}.html"`);
    expect(html).toMatch(
      new RegExp(
        `style="width:100%;(?:aspect-ratio:${width}/${height};min-height:\\d+px|height:${height}px);border:0"`,
      ),
    );
    expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(html).toContain(`<img src="${site}figures/${name}.svg"`);
    expect(html).not.toContain('<script');
    expect(String(files.get(`${name}.html`))).toContain(
      `type="application/json+oembed" href="${site}figures/${name}.oembed.json"`,
    );
  }
});

test('the code of a published figure holds its picture and its link', () => {
  const { code } = manifest().figures.find(({ slug, lang }) => slug === 'opening' && lang === 'fr')!;
  expect(code).toContain(
    `<script src="${site}element.js" async></script>\n<escale-chart figure="opening.fr" title="Miami`,
  );
  expect(code).toMatch(
    /<a href="[^"]*figures\/opening\.fr\.html"><img src="[^"]*figures\/opening\.fr\.svg" alt="Miami/,
  );
  expect(code).toMatch(/width="960" height="\d+" loading="lazy"/);
});

test('a site without a public address publishes no address', async () => {
  const local = await publishedFigures(here('../src/gallery'), tables, null);
  expect(local.filter(({ file }) => /oembed|card/.test(file))).toEqual([]);
  const page = String(local.find(({ file }) => file === 'opening.fr.html')?.source);
  expect(page).not.toMatch(/port\.example|rel="canonical"|og:|twitter:|oembed|connect-src/);
  expect(local.some(({ file }) => file === 'day.json')).toBe(true);
}, 120_000);
