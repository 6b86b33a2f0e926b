import { expect, test } from 'vitest';
import { manifestText, slugs } from './manifest.ts';

test('a second figure of the same name gets a number, and a name is what any system can write', () => {
  const named = slugs();
  expect(['opening', 'opening', 'opening-2', 'Été à Sète/../x', ''].map(named)).toEqual([
    'opening',
    'opening-2',
    'opening-2-2',
    'ete-a-sete-x',
    'figure',
  ]);
});

test('the manifest says what was written, from which question and data, and what was not', () => {
  const entry = {
    slug: 'opening',
    query: '?lang=en',
    lang: 'en',
    title: 'Miami: 11 million was said',
    dataDate: '2026-01-01',
    files: { svg: { file: 'opening.en.svg', bytes: 12 } },
  };
  const failure = { name: 'list.json, entry 3', lang: null, reason: 'neither a query nor a spec' };
  expect(JSON.parse(manifestText([entry], [failure]))).toEqual({ figures: [entry], failed: [failure] });
});
