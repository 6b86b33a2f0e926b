import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { themeCss } from '../src/charts/theme.ts';
import { loadAll, overview, parse, query, type AllTables } from '../src/escale.ts';
import { discovery } from '../src/render/discovery.ts';
import { prerender } from '../src/surfaces/prerender.tsx';
import { dataDownloads } from './data-downloads.ts';
import { earlyScript, editionOf, excerptFiles, livingParts, type LivingParts } from './living-figure.ts';
import { addresses, publishedFigures } from './published-figures.ts';
import { policyHash } from './static-page.ts';

const themeModule = 'virtual:theme.css';

/**
 * Returns the plugin that makes the site of the page: the dataset served as it stands (checked, so that bad data stops the build), the
 * opening figure and the overview drawn into the page by the same code as everywhere, their answers inlined, the figures of the gallery as
 * files that other pages can show, and the colours of the themes as CSS.
 */
export function site(dataFolder: string, galleryFolder: string): Plugin[] {
  return [wholeSite(dataFolder, galleryFolder), ...livingPage(dataFolder)];
}

function wholeSite(dataFolder: string, galleryFolder: string): Plugin {
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
      const tables = await tablesIn(dataFolder);
      for (const { file, source } of await publishedFigures(galleryFolder, tables, publicSite()))
        this.emitFile({ type: 'asset', fileName: `figures/${file}`, source });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (source, { server }) => {
        // Vite's development server puts scripts and styles into the page itself, which the policy of the site forbids.
        const html = server ? source.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') : source;
        if (!html.includes('<!--opening-figure-->')) return html;
        const { answer, figures, head } = await opening(dataFolder);
        return html
          .replace('<!--opening-figure-->', () => figures)
          .replace('<!--opening-answer-->', () => answer)
          .replace('</head>', () => `${head}</head>`);
      },
    },
  };
}

/** The page of a living figure, whose script and style are made apart from those of the other pages. */
function livingPage(dataFolder: string): Plugin[] {
  let making: Promise<LivingParts> | null = null;
  const made = () => (making ??= livingParts());
  const module = /<script type="module" src="[^"]*surfaces\/embed\/main\.tsx"><\/script>/;
  const place = '<!--living-figure-->';
  return [
    {
      name: 'escale-living-figure',
      configureServer(server) {
        server.middlewares.use((request, response, next) => {
          const file = /\/figures\/data\/([\w-]+\.js)/.exec(request.url ?? '')?.[1];
          if (file === undefined) return next();
          void sendExcerpt(file);
          async function sendExcerpt(name: string): Promise<void> {
            const found = excerptFiles(await tablesIn(dataFolder)).find((one) => one.file === name);
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            response.end(found?.source ?? '');
          }
        });
      },
      async generateBundle() {
        const { script, ownerScript, scenarioScript, ground, font } = await made();
        for (const { file, source } of [script, ownerScript, scenarioScript, ground, font])
          this.emitFile({ type: 'asset', fileName: file, source });
        for (const { file, source } of excerptFiles(await tablesIn(dataFolder)))
          this.emitFile({ type: 'asset', fileName: `figures/data/${file}`, source });
      },
      // Before Vite looks for modules to bundle; its development server runs the module as it stands.
      transformIndexHtml: {
        order: 'pre',
        handler: (html, { server }) => (server ? html : html.replace(module, '')),
      },
    },
    {
      name: 'escale-living-page',
      transformIndexHtml: {
        order: 'post',
        handler: async (html, { server }) => {
          if (!html.includes(place)) return html;
          const parts = await made();
          const early = earlyScript(parts, editionOf(excerptFiles(await tablesIn(dataFolder))));
          const { style } = parts;
          return html
            .replace("script-src 'self'", () => `script-src 'self' '${policyHash(early)}'`)
            .replace("style-src 'self'", () => `style-src '${policyHash(style)}'`)
            .replace(place, () => `${server ? '' : `<script>${early}</script>`}<style>${style}</style>`);
        },
      },
    },
  ];
}

function tablesIn(dataFolder: string): Promise<AllTables> {
  return loadAll((file) => Promise.resolve(readFileSync(join(dataFolder, file), 'utf8')));
}

/** The public address of the site, for what is cited and embedded elsewhere: `SITE_URL` at build, with a slash at its end. */
function publicSite(): string | null {
  const address = process.env['SITE_URL'];
  return address ? address.replace(/\/*$/, '/') : null;
}

async function opening(dataFolder: string): Promise<{ answer: string; figures: string; head: string }> {
  const { spec } = parse('');
  const tables = await tablesIn(dataFolder);
  const set = query(tables, spec);
  const told = overview(tables);
  const address = publicSite();
  return {
    answer: dataBlock('opening-answer', set) + dataBlock('opening-overview', told),
    figures: prerender(set, told),
    // No address of its own: whoever shares a link to another figure of this page must not have it replaced by the opening one.
    head: address === null ? '' : discovery({ spec, set }, { ...addresses(address, 'opening.fr'), page: null }),
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
