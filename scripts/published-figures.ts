import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, draw, extensions, languages, parse, query, render, type OwnerTables } from '../src/escale.ts';
import { frame } from '../src/render/snippet.ts';

/** A file below `figures/` of the site. */
export type PublishedFile = { readonly file: string; readonly source: string };

const formats = ['html', 'svg', 'csv', 'json'] as const;

/**
 * Returns every figure of a gallery in every language as files that other pages can show without a script: a page of its own, a drawing, its
 * values, and where the site has a public address the oEmbed answer that names them; with a manifest of them all.
 */
export async function publishedFigures(
  gallery: string,
  tables: OwnerTables,
  site: string | null,
): Promise<PublishedFile[]> {
  const slugs = readdirSync(gallery)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
  const files: PublishedFile[] = [];
  const listed: { slug: string; lang: string; title: string; query: string; files: string[] }[] = [];
  for (const slug of slugs) {
    const entry = JSON.parse(readFileSync(join(gallery, `${slug}.json`), 'utf8')) as { query: string; width?: number };
    for (const lang of languages) {
      const { spec: asked, notes } = parse(entry.query);
      const spec = { ...asked, lang };
      const set = query(tables, spec);
      const scene = await draw(set, spec, { width: entry.width ?? 960 });
      const written: PublishedFile[] = [];
      for (const format of formats)
        written.push({
          file: `${slug}.${lang}.${extensions[format]}`,
          source: await render({ spec, notes, set, scene }, format, { site }),
        });
      const { title } = describe(spec, set);
      if (site !== null) written.push(oEmbed(site, `${slug}.${lang}`, title, scene));
      files.push(...written);
      listed.push({ slug, lang, title, query: entry.query, files: written.map(({ file }) => file) });
    }
  }
  const manifest = { dataDate: tables.dataDate, figures: listed };
  return [...files, { file: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` }];
}

/** What a site that knows oEmbed asks of a figure: its frame, its name and its shape. */
function oEmbed(
  site: string,
  name: string,
  title: string,
  { width, height }: { width: number; height: number },
): PublishedFile {
  const page = `${site}figures/${name}.html`;
  // The table and the citation stand below the drawing.
  const shape = { width, height: height + 160 };
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Escale',
    provider_url: site,
    title,
    ...shape,
    html: frame({ src: page, href: page, title, ...shape, sandbox: 'allow-scripts' }),
  };
  return { file: `${name}.oembed.json`, source: `${JSON.stringify(answer, null, 2)}\n` };
}
