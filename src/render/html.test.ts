import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Surroundings } from './index.ts';
import { draw, languages, loadAll, parse, query, render, type AllTables } from '../escale.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gallery = readdirSync(here('../gallery')).filter((file) => file.endsWith('.json'));

let tables: AllTables;
beforeAll(async () => {
  tables = await loadAll(async (file) => readFileSync(here(`../../data/${file}`), 'utf8'));
});

async function htmlOf(link: string, more: Surroundings & { width?: number; lang?: 'fr' | 'en' } = {}) {
  const { spec: asked, notes } = parse(link);
  const spec = { ...asked, lang: more.lang ?? asked.lang };
  const set = query(tables, spec);
  const scene = await draw(set, spec, { width: more.width ?? 960 });
  return render({ spec, notes, set, scene }, 'html', more);
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
  expect(page).toContain('<caption id="caption"><span>Marseille');
});

test('of a known site it asks the day of the data and nothing else, unless it was told not to', async () => {
  const asking = await htmlOf('?ports=marseille&lang=en', { site: 'https://port.example/escale/?ports=x' });
  expect(asking).toContain(";connect-src https://port.example/escale/figures/day.json;base-uri 'none'");
  expect(asking).toContain('data-asks="https://port.example/escale/figures/day.json"');
  expect(asking).toContain('<b hidden="">Newer data exist (<time></time>). </b>');
  expect(asking).not.toMatch(/rel="canonical"|og:/);
  const silent = await htmlOf('?ports=marseille', { site: 'https://port.example/', asksForNewer: false });
  expect(silent).not.toMatch(/connect-src|day\.json/);
  expect(silent).toContain('<a href="https://port.example/?ports=marseille"');
});

test('an address that spells out a policy stays one address', async () => {
  const page = await htmlOf('?', { site: 'https://port.example/a;script-src *;b/"><script>/' });
  const [, policy = ''] = /Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.match(/script-src/g)).toHaveLength(2);
  expect(policy.split(';').map((one) => one.split(' ')[0])).toEqual([
    'default-src',
    'script-src',
    'style-src',
    'connect-src',
    'base-uri',
    'form-action',
  ]);
});

test('where it is published it says how others find it: oEmbed, its own address, the card of a shared link', async () => {
  const published = {
    page: 'https://port.example/figures/a.en.html',
    oEmbed: 'https://port.example/figures/a.en.oembed.json',
    card: { address: 'https://port.example/figures/a.en.card.png', width: 1200, height: 630 },
  };
  const head = (await htmlOf(`?lang=en&title=${encodeURIComponent('"><b>')}`, { published })).split('</head>')[0] ?? '';
  expect(head).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${published.oEmbed}" title="&quot;&gt;&lt;b&gt;">`,
  );
  expect(head).toContain(`<link rel="canonical" href="${published.page}">`);
  expect(
    [...head.matchAll(/(?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(([, a, b]) => [a, b]),
  ).toEqual([
    ['og:type', 'article'],
    ['og:site_name', 'Escale'],
    ['og:locale', 'en_GB'],
    ['og:title', '&quot;&gt;&lt;b&gt;'],
    ['og:description', expect.stringContaining('Line chart.')],
    ['og:url', published.page],
    ['og:image', published.card.address],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', expect.stringContaining('Line chart.')],
    ['twitter:card', 'summary_large_image'],
  ]);
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
