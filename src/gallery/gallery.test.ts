import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartIds } from '../spec/vocabulary.ts';
import { draw, languages, loadAll, parse, query, render, toQuery, type AllTables } from '../escale.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** A gallery figure: its query, the width it is drawn at where that is the point, and whether it is kept in dark colours as well. */
type Entry = { readonly query: string; readonly width?: number; readonly dark?: true };
const entryOf = (slug: string) => JSON.parse(readFileSync(`${folder}${slug}.json`, 'utf8')) as Entry;

let tables: AllTables;
beforeAll(async () => {
  tables = await loadAll((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));
});

describe.each(slugs)('%s', (slug) => {
  const entry = entryOf(slug);

  test('its link is written the shortest way and asks for nothing unknown', () => {
    const { spec, notes } = parse(entry.query);
    expect(notes).toEqual([]);
    expect(`?${toQuery(spec)}`).toBe(entry.query);
  });

  test.each(languages)('looks as it did (%s)', async (lang) => {
    const { spec: asked, notes } = parse(entry.query);
    const spec = { ...asked, lang };
    const set = query(tables, spec);
    const scene = await draw(set, spec, { width: entry.width ?? 960 });
    await expect(await render({ spec, notes, set, scene }, 'svg')).toMatchFileSnapshot(`${folder}${slug}.${lang}.svg`);
    if (!entry.dark) return;
    const dark = { ...spec, theme: 'dark' } as const;
    await expect(await render({ spec: dark, notes, set, scene }, 'svg')).toMatchFileSnapshot(
      `${folder}${slug}.${lang}.dark.svg`,
    );
  });

  test('answer and picture survive being posted, stored and printed', async () => {
    const { spec } = parse(entry.query);
    const set = query(tables, spec);
    const scene = await draw(set, spec, { width: entry.width ?? 960 });
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });
});

test('every kind of chart is kept in light and dark colours', () => {
  const dark = slugs.map(entryOf).filter((entry) => entry.dark);
  expect([...new Set(dark.map(({ query: link }) => parse(link).spec.chart))].toSorted()).toEqual(
    [...chartIds].toSorted(),
  );
});
