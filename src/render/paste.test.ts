import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { loadAll, parse, query, type AllTables } from '../escale.ts';
import { prepare } from '../charts/index.ts';
import { tableOf } from '../locale/table.ts';
import { chartIds } from '../spec/vocabulary.ts';
import { paste } from './paste.ts';

let tables: AllTables;
beforeAll(async () => {
  await Promise.all(chartIds.map(prepare));
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

const asked = { picture: null, site: 'https://port.example/', day: '2030-01-31' };
const figureOf = (link: string) => {
  const { spec } = parse(link);
  return { spec, set: query(tables, spec) };
};
const plain = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const cellsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
  );

test.each(chartIds)('%s: every value reads as on the page, in rich text and in plain', (chart) => {
  const figure = figureOf(`?chart=${chart}&ports=marseille.barcelona.miami&lang=en`);
  const { rows } = tableOf(figure.spec, figure.set);
  const shown = rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]);
  const { html, text } = paste(figure, asked);
  expect(cellsOf(html).slice(1)).toEqual(shown);
  const lines = text.split('\n');
  expect(lines.slice(3, 3 + rows.length).map((line) => line.split('\t'))).toEqual(shown);
});

test('the picture stands first, then the table, what was said, the source and the citation', () => {
  const picture = { png: new Uint8Array([137, 80, 78, 71]), width: 605, height: 400 };
  const { html, text } = paste(figureOf('?ports=marseille&lang=en'), { ...asked, picture });
  expect(html).toMatch(
    /<img src="data:image\/png;base64,iVBORw==" alt="[^"]+Marseille[^"]*" width="605" height="400">/,
  );
  const order = [
    '<img',
    '<table',
    'Sources: ',
    'Accessed 31 Jan 2030: https://port.example/?ports=marseille&amp;lang=en',
  ];
  const places = order.map((part) => html.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(text.split('\n').at(0)).toMatch(/^Marseille/);
  expect(text.split('\n').at(-1)).toContain('Accessed 31 Jan 2030: https://port.example/?ports=marseille&lang=en');
});

test('a picture of any size is carried whole', () => {
  const png = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  const { html } = paste(figureOf('?'), { ...asked, picture: { png, width: 9, height: 9 } });
  expect(Buffer.from(/base64,([^"]+)/.exec(html)?.[1] ?? '', 'base64').equals(Buffer.from(png))).toBe(true);
});

test('a name or a title becomes neither a tag nor a formula, nor a cell of its own', () => {
  const figure = figureOf(
    `?${new URLSearchParams({ ports: 'marseille', title: '=HYPERLINK("https://example.org")</script><img src=x>' })}`,
  );
  const name = '=cmd|calc\tA1\n</td><script>alert(1)</script>';
  const set = { ...figure.set, series: figure.set.series.map((one) => ({ ...one, name: { fr: name, en: name } })) };
  const { html, text } = paste({ ...figure, set }, asked);
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain(`<th>'=cmd|calc`);
  expect(html).toContain(`<caption>'=HYPERLINK(`);
  const lines = text.split('\n');
  expect(lines[0]).toMatch(/^'=HYPERLINK\(/);
  expect(lines[2]?.split('\t')).toHaveLength(2);
  expect(lines[2]?.split('\t')[1]).toMatch(/^'=cmd\|calc A1 </);
});

test('nothing to show is a table of its own reasons, and a citation', () => {
  const { text } = paste(figureOf('?ports=nowhere-at-all&lang=en'), asked);
  expect(text).toContain('Accessed 31 Jan 2030');
});
