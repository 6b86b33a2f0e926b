import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { figureTables, load, type OwnerTables } from '../src/escale.ts';
import { publishedFigures, type PublishedFile } from './published-figures.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const site = 'https://port.example/escale/';

let tables: OwnerTables;
let files: readonly PublishedFile[];
beforeAll(async () => {
  tables = await load(async (file) => readFileSync(here(`../data/${file}`), 'utf8'), figureTables);
  files = await publishedFigures(here('../src/gallery'), tables, site);
}, 60_000);

type Manifest = { figures: { slug: string; lang: string; title: string; files: string[] }[] };
const manifest = () => JSON.parse(files.find(({ file }) => file === 'manifest.json')?.source ?? '{}') as Manifest;

test('at least twenty figures are published in both languages, each as page, drawing, values and oEmbed', () => {
  const { figures } = manifest();
  expect(new Set(figures.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(20);
  expect(figures.filter(({ lang }) => lang === 'fr').length).toBe(figures.filter(({ lang }) => lang === 'en').length);
  const names = new Set(files.map(({ file }) => file));
  for (const one of figures) {
    expect(one.files).toEqual(
      ['html', 'svg', 'csv', 'json', 'oembed.json'].map((ending) => `${one.slug}.${one.lang}.${ending}`),
    );
    expect(one.files.every((file) => names.has(file))).toBe(true);
  }
});

test('an oEmbed answer frames the page of its own figure, named, in a sandbox without an origin', () => {
  const answer = JSON.parse(files.find(({ file }) => file === 'opening.fr.oembed.json')?.source ?? '{}') as {
    html: string;
    title: string;
  };
  expect(answer.title).toContain('11');
  expect(answer.html).toContain(`src="${site}figures/opening.fr.html"`);
  expect(answer.html).toContain('sandbox="allow-scripts"');
});

test('a site without a public address publishes no address', async () => {
  const local = await publishedFigures(here('../src/gallery'), tables, null);
  expect(local.some(({ file }) => file.endsWith('oembed.json'))).toBe(false);
  expect(local.find(({ file }) => file === 'opening.fr.html')?.source).not.toContain('port.example');
}, 60_000);
