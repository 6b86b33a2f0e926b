import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { draw, load, parse, query, render, type Tables } from '../escale.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

async function svgOf(link: string, site: string | null = null) {
  const { spec, notes } = parse(link);
  const set = query(tables, spec);
  return render({ spec, notes, set, scene: await draw(set, spec, { width: 960 }) }, 'svg', { site });
}

test('a picture found years later says what it shows, of which day, under which licence and how to open it again', async () => {
  const svg = await svgOf('?ports=marseille&said=none&lang=en', 'https://port.example/escale/');
  const [, metadata = ''] = /<metadata>(.*)<\/metadata>/.exec(svg) ?? [];
  const told = [...metadata.matchAll(/<dc:(\w+)>([^<]*)</g)].map(([, name, text]) => [name, text]);
  expect(Object.fromEntries(told)).toEqual({
    title: /<title[^>]*>([^<]*)/.exec(svg)?.[1],
    creator: 'Escale',
    identifier: 'https://port.example/escale/?ports=marseille&amp;said=none&amp;lang=en',
    source: expect.stringMatching(/^Sources: .+ · Escale, data of /),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    language: 'en',
    rights: 'Licence Ouverte 2.0 (open licence), https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    format: 'image/svg+xml',
  });
});

test('without a public address the picture keeps the question alone', async () => {
  expect(await svgOf('?ports=genoa.savona')).toContain('<dc:identifier>?ports=genoa.savona</dc:identifier>');
});

test('a title stays text, whatever it spells', async () => {
  const svg = await svgOf(`?title=${encodeURIComponent('</desc><script>alert(1)</script> & "x"')}`);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('<dc:title>&lt;/desc&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</dc:title>');
});
