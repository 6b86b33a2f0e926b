import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  describe,
  draw,
  extensions,
  languages,
  parse,
  query,
  render,
  type ChartSpec,
  type AllTables,
  type SeriesSet,
} from '../src/escale.ts';
import type { Published } from '../src/render/discovery.ts';
import { publishedElement, type PublishedFigure } from '../src/render/published-snippet.ts';
import { narrowWidth } from '../src/render/static/narrow.ts';
import { oEmbed } from './oembed.ts';
import { cardSize, socialCard } from './social-card.ts';

/** A file below `figures/` of the site. */
export type PublishedFile = { readonly file: string; readonly source: string | Uint8Array };

const formats = ['html', 'svg', 'csv', 'json'] as const;

/**
 * Returns every figure of a gallery in every language as files that other pages can show without a script: a page of its own, a drawing and its
 * values; where the site has a public address also the oEmbed answer that names them and the card of a shared link. With a manifest of them
 * all, and the day of the data, which frozen figures ask for.
 */
export async function publishedFigures(
  gallery: string,
  tables: AllTables,
  site: string | null,
): Promise<PublishedFile[]> {
  const slugs = readdirSync(gallery)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
  const files: PublishedFile[] = [];
  const listed: Listed[] = [];
  for (const slug of slugs) {
    const entry = JSON.parse(readFileSync(join(gallery, `${slug}.json`), 'utf8')) as { query: string; width?: number };
    for (const lang of languages) {
      const name = `${slug}.${lang}`;
      const { spec: asked, notes } = parse(entry.query);
      const spec = { ...asked, lang };
      const set = query(tables, spec);
      const scene = await draw(set, spec, { width: entry.width ?? 960 });
      const published = site === null ? {} : { published: addresses(site, name) };
      const written: PublishedFile[] = [];
      for (const format of formats)
        written.push({
          file: `${name}.${extensions[format]}`,
          source: await render({ spec, notes, set, scene }, format, { site, ...published }),
        });
      const { title } = describe(spec, set);
      const { height: phoneHeight } = await draw(set, spec, { width: narrowWidth });
      const found = site && { name, site, title, width: scene.width, height: scene.height, phoneHeight };
      if (found) written.push(...(await forOthers(found, spec, set)));
      files.push(...written);
      const code = found ? { code: publishedElement(found) } : {};
      listed.push({ slug, lang, title, query: entry.query, files: written.map(({ file }) => file), ...code });
    }
  }
  const { dataDate } = tables;
  return [...files, json('manifest.json', { dataDate, figures: listed }), json('day.json', { dataDate })];
}

/** A figure in the manifest; `code` shows it in another page. */
type Listed = {
  readonly slug: string;
  readonly lang: string;
  readonly title: string;
  readonly query: string;
  readonly files: readonly string[];
  readonly code?: string;
};

/** Returns where the published figure `name`, such as `opening.fr`, is found by other sites. */
export function addresses(site: string, name: string): Published & { readonly page: string } {
  const file = (ending: string) => `${site}figures/${name}.${ending}`;
  return { page: file('html'), oEmbed: file('oembed.json'), card: { address: file('card.png'), ...cardSize } };
}

async function forOthers(figure: PublishedFigure, spec: ChartSpec, set: SeriesSet): Promise<PublishedFile[]> {
  const { card } = addresses(figure.site, figure.name);
  return [
    json(`${figure.name}.oembed.json`, oEmbed(figure, card)),
    { file: `${figure.name}.card.png`, source: await socialCard(spec, set) },
  ];
}

function json(file: string, content: unknown): PublishedFile {
  return { file, source: `${JSON.stringify(content, null, 2)}\n` };
}
