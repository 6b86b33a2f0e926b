import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArgs } from './args.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'escale-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a call whose paths stand in the folder; what it says and what failed come back. */
async function call(...args: readonly string[]) {
  const order = readArgs(['render', ...args], undefined);
  if (!order) throw new Error('no order');
  const said: string[] = [];
  return { failed: await run(order, '2030-01-31', (line) => said.push(line)), said };
}
const at = (...path: readonly string[]) => join(folder, ...path);
const manifest = (where: string) => JSON.parse(readFileSync(at(where, 'manifest.json'), 'utf8'));

test('a folder of figures in two languages: a file each, and a manifest that knows its size', async () => {
  mkdirSync(at('figures'));
  writeFileSync(at('figures', 'calls.json'), '{ "query": "?ports=marseille&measure=calls", "width": 400 }');
  writeFileSync(at('figures', 'marseille.json'), '{ "ports": ["marseille"], "said": "none" }');
  const { failed, said } = await call(at('figures'), '--lang', 'fr,en', '--as', 'svg,csv-fr', '--out', at('out'));
  expect(failed).toEqual([]);
  expect(said).toEqual(['1/4 calls (fr)', '2/4 calls (en)', '3/4 marseille (fr)', '4/4 marseille (en)']);
  expect(readdirSync(at('out')).toSorted()).toEqual([
    'calls.en.excel.csv',
    'calls.en.svg',
    'calls.fr.excel.csv',
    'calls.fr.svg',
    'manifest.json',
    'marseille.en.excel.csv',
    'marseille.en.svg',
    'marseille.fr.excel.csv',
    'marseille.fr.svg',
  ]);
  expect(readFileSync(at('out', 'calls.fr.svg'), 'utf8')).toContain('width="400"');
  const [first, second] = manifest('out').figures;
  expect([first.slug, first.lang, second.lang, second.query]).toEqual([
    'calls',
    'fr',
    'en',
    '?ports=marseille&measure=calls&lang=en',
  ]);
  expect(first.files.svg).toEqual({ file: 'calls.fr.svg', bytes: readFileSync(at('out', 'calls.fr.svg')).length });
  expect(first.dataDate).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a figure that cannot be made does not stop the others, and is named', async () => {
  writeFileSync(at('list.json'), '["?ports=marseille", 3, { "slug": "two", "query": "?ports=miami" }]');
  const { failed } = await call(at('list.json'), '--as', 'json', '--out', at('out'));
  const failure = { name: `${at('list.json')}, entry 2`, lang: null, reason: 'neither a query nor a spec' };
  expect(failed).toEqual([failure]);
  expect(manifest('out').failed).toEqual([failure]);
  expect(manifest('out').figures.map((one: { slug: string }) => one.slug)).toEqual([
    'escale-trend-movements-marseille-1992-2025',
    'two',
  ]);
});

test('a file of a folder that is no JSON is one failing figure; alone it is a wrong call', async () => {
  mkdirSync(at('figures'));
  writeFileSync(at('figures', 'broken.json'), '{');
  writeFileSync(at('figures', 'good.json'), '{ "query": "?" }');
  const { failed } = await call(at('figures'), '--as', 'csv', '--out', at('out'));
  expect(failed.map(({ reason }) => reason)).toEqual(['not a JSON file']);
  expect(readdirSync(at('out')).toSorted()).toEqual(['good.fr.csv', 'manifest.json']);
  await expect(call(at('figures', 'broken.json'))).rejects.toThrow(/^not a JSON file/);
});

test('several results without a folder are a wrong call, told before any work', async () => {
  await expect(call('?', '--lang', 'fr,en')).rejects.toThrow('2 results need a folder: --out FOLDER');
  await expect(call(at('nothing.json'), '--out', at('x.svg'))).rejects.toThrow(/^cannot read the spec file/);
  await expect(call('?', '--out', at('no', 'such', 'x.svg'))).rejects.toThrow(/^cannot write .*ENOENT/);
});

test('a PNG has the pixels asked for, in the font that comes along, and is the same twice', async () => {
  await call('?ports=marseille', '--as', 'png', '--width', '400', '--scale', '1', '--out', at('once.png'));
  await call('?ports=marseille', '--as', 'png', '--width', '400', '--scale', '3', '--out', at('large.png'));
  await call('?ports=marseille', '--as', 'png', '--width', '400', '--scale', '1', '--out', at('again.png'));
  const png = readFileSync(at('once.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), readFileSync(at('large.png')).readUInt32BE(16)]).toEqual([400, 1200]);
  expect(readFileSync(at('again.png')).equals(png)).toBe(true);
});

test('a picture for a slide is 16:9, one for the text of a sheet as high as it needs', async () => {
  await call('?chart=ranking', '--as', 'png', '--size', 'slide', '--scale', '1', '--out', at('slide.png'));
  await call('?', '--as', 'svg', '--size', 'a4', '--out', at('a4.svg'));
  const slide = readFileSync(at('slide.png'));
  expect([slide.readUInt32BE(16), slide.readUInt32BE(20)]).toEqual([1280, 720]);
  expect(readFileSync(at('a4.svg'), 'utf8')).toContain('width="720"');
});

test('an HTML file is cited with the day it was written and leads to the site that was named', async () => {
  await call('?ports=marseille&lang=en', '--as', 'html', '--site', 'https://port.example', '--out', at('x.html'));
  expect(readFileSync(at('x.html'), 'utf8')).toContain(
    'Accessed 31 Jan 2030: https://port.example/?ports=marseille&amp;lang=en',
  );
});

test('two hundred figures in one call are two hundred files, each under a name of its own', async () => {
  writeFileSync(
    at('list.json'),
    JSON.stringify(Array.from({ length: 200 }, (_, index) => `?time=${1992 + (index % 30)}..2025`)),
  );
  const { failed } = await call(at('list.json'), '--as', 'csv', '--out', at('out'));
  expect(failed).toEqual([]);
  expect(readdirSync(at('out'))).toHaveLength(201);
  expect(new Set(manifest('out').figures.map(({ slug }: { slug: string }) => slug)).size).toBe(200);
});
