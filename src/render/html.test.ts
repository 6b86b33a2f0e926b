import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { draw, languages, figureTables, load, parse, query, render, type OwnerTables } from '../escale.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gallery = readdirSync(here('../gallery')).filter((file) => file.endsWith('.json'));

let tables: OwnerTables;
beforeAll(async () => {
  tables = await load(async (file) => readFileSync(here(`../../data/${file}`), 'utf8'), figureTables);
});

async function htmlOf(link: string, more: { width?: number; lang?: 'fr' | 'en'; site?: string; day?: string } = {}) {
  const { spec: asked, notes } = parse(link);
  const spec = { ...asked, lang: more.lang ?? asked.lang };
  const set = query(tables, spec);
  const scene = await draw(set, spec, { width: more.width ?? 960 });
  return render({ spec, notes, set, scene }, 'html', {
    site: more.site ?? null,
    ...(more.day ? { day: more.day } : {}),
  });
}

test.each(gallery)('%s: picture, table, source and citation in 15 kB after brotli', async (file) => {
  const entry = JSON.parse(readFileSync(here(`../gallery/${file}`), 'utf8')) as { query: string; width?: number };
  for (const lang of languages) {
    const page = await htmlOf(entry.query, {
      lang,
      site: 'https://port.example/escale/',
      ...(entry.width ? { width: entry.width } : {}),
    });
    expect(brotliCompressSync(page).length).toBeLessThanOrEqual(15_000);
  }
});

test('a frozen figure says of which day its data are, is cited with it, and leads to the living one', async () => {
  const page = await htmlOf('?ports=marseille&lang=en', { site: 'https://port.example/', day: '2030-01-31' });
  expect(page).toMatch(/Frozen figure: it keeps the data of \d+ \w+ 20\d\d\./);
  expect(page).toContain('<a href="https://port.example/?ports=marseille&amp;lang=en"');
  expect(page).toContain('Accessed 31 Jan 2030: https://port.example/?ports=marseille&amp;lang=en');
  expect(page).toContain('<caption id="caption">Marseille');
});

test('without a public address there is no link, and the citation has none', async () => {
  const page = await htmlOf('?ports=marseille', { day: '2030-01-31' });
  expect(page).not.toContain('href=');
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
});

test('the file follows light and dark of the reader unless the figure says which', async () => {
  expect(await htmlOf('?')).toContain('<html lang="fr"><head>');
  expect(await htmlOf('?theme=dark')).toContain('<html lang="fr" data-theme="dark"><head>');
  expect((await htmlOf('?')).match(/<svg.*<\/svg>/s)?.[0]).not.toMatch(/(?:fill|stroke)="#/);
});

test('the policy comes before anything that it rules', async () => {
  const head = (await htmlOf('?')).split('</head>')[0] ?? '';
  expect(head.indexOf('Content-Security-Policy')).toBeLessThan(head.indexOf('<style>'));
  expect(head).toMatch(
    /content="default-src 'none';script-src 'sha256-[\w+/=]{44}';style-src 'sha256-[\w+/=]{44}';base-uri 'none';form-action 'none'"/,
  );
});

test('text from data never becomes a tag or a script', async () => {
  const title = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
  const page = await htmlOf(`?${new URLSearchParams({ title, note: `2017:${title}`, target: `2000000:${title}` })}`);
  expect(page).not.toContain('<img');
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

test('nothing to show is a file all the same, and says why in its table', async () => {
  const page = await htmlOf('?ports=nowhere-at-all&lang=en');
  expect(page).toContain('<table>');
});

test('the same figure is the same file twice', async () => {
  expect(await htmlOf('?chart=map')).toBe(await htmlOf('?chart=map'));
});
