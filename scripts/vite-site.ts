import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { themeCss } from '../src/charts/theme.ts';
import { figureTables, load, overview, parse, query } from '../src/escale.ts';
import { prerender } from '../src/surfaces/prerender.tsx';
import { dataDownloads } from './data-downloads.ts';
import { publishedFigures } from './published-figures.ts';

const themeModule = 'virtual:theme.css';

/**
 * Returns the plugin that makes the site of the page: the dataset served as it stands (checked, so that bad data stops the build), the
 * opening figure and the overview drawn into the page by the same code as everywhere, their answers inlined, the figures of the gallery as
 * files that other pages can show, and the colours of the themes as CSS.
 */
export function site(dataFolder: string, galleryFolder: string): Plugin {
  return {
    name: 'escale-site',
    resolveId: (id) => (id === themeModule ? id : null),
    load: (id) => (id === themeModule ? themeCss() : null),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        const file = /\/data\/([\w./-]+)$/.exec(path)?.[1];
        const found = dataFiles(dataFolder).find((known) => known === file);
        if (found === undefined) return next();
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(readFileSync(join(dataFolder, found)));
      });
    },
    async generateBundle() {
      const files = dataFiles(dataFolder);
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: readFileSync(join(dataFolder, file)) });
      for (const { file, bytes } of dataDownloads(dataFolder))
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: bytes });
      const tables = await load((file) => Promise.resolve(readFileSync(join(dataFolder, file), 'utf8')), figureTables);
      for (const { file, source } of await publishedFigures(galleryFolder, tables, publicSite()))
        this.emitFile({ type: 'asset', fileName: `figures/${file}`, source });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (source, { server }) => {
        // Vite's development server puts scripts and styles into the page itself, which the policy of the site forbids.
        const html = server ? source.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') : source;
        if (!html.includes('<!--opening-figure-->')) return html;
        const { answer, figures } = await opening(dataFolder);
        return html.replace('<!--opening-figure-->', () => figures).replace('<!--opening-answer-->', () => answer);
      },
    },
  };
}

/** The public address of the site, for what is cited and embedded elsewhere: `SITE_URL` at build, with a slash at its end. */
function publicSite(): string | null {
  const address = process.env['SITE_URL'];
  return address ? address.replace(/\/*$/, '/') : null;
}

async function opening(dataFolder: string): Promise<{ answer: string; figures: string }> {
  const { spec } = parse('');
  const tables = await load((file) => Promise.resolve(readFileSync(join(dataFolder, file), 'utf8')));
  const set = query(tables, spec);
  const told = overview(tables);
  return {
    answer: dataBlock('opening-answer', set) + dataBlock('opening-overview', told),
    figures: prerender(set, told),
  };
}

/** A data block, not a script: the policy of the page has nothing to allow. */
function dataBlock(id: string, content: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;
}

function dataFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
