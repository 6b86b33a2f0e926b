import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { build, type Plugin } from 'vite';
import { leanD3 } from './lean-d3.ts';
import { commonExcerpt, likeness, portExcerpt } from '../src/query/excerpts.ts';
import type { PortRow } from '../src/query/estimates.ts';
import { ownerExcerpt, ownerExcerptNames } from '../src/query/owners/owner-excerpts.ts';
import { scenarioExcerpt } from '../src/query/scenarios/scenario-excerpt.ts';
import { defaultSpec } from '../src/spec/chart-spec.ts';
import { chartIds, isOwnerChart, isScenarioChart, scenarioChartIds } from '../src/spec/vocabulary.ts';
import { style } from '../src/render/static/generated.ts';
import type { AllTables } from '../src/escale.ts';

/** A file of the site, its name after its content where it has one. */
export type SiteFile = { readonly file: string; readonly source: string | Uint8Array };

/** What the page of a living figure is made of, besides the data. */
export type LivingParts = {
  readonly script: SiteFile;
  /** The same with what figures of shipowners need besides. */
  readonly ownerScript: SiteFile;
  /** The same with the model that figures of scenarios need besides. */
  readonly scenarioScript: SiteFile;
  /** Coasts and projections, for maps alone. */
  readonly ground: SiteFile;
  readonly font: SiteFile;
  /** Inlined, so that the page paints with its first answer. */
  readonly style: string;
};

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * Returns the parts of a living figure. Its scripts are ordinary ones, each a single file: a frame without an origin may run them, and so may
 * a page opened from a disk, where modules and workers are refused. In them React gives way to Preact, which is a tenth of its size.
 */
export async function livingParts(): Promise<LivingParts> {
  const page = source('surfaces/embed/main.tsx');
  const [script, ownerScript, scenarioScript, ground, font] = await Promise.all([
    bundled(page, [withPreact, withoutGround, withoutOwners, withoutScenarios, leanD3]),
    bundled(page, [withPreact, withoutGround, withoutScenarios, leanD3]),
    bundled(page, [withPreact, withoutGround, withoutOwners, leanD3]),
    bundled(source('charts/ground.ts'), [leanD3]),
    smallFont(),
  ]);
  const fontFile = named('inter', 'woff2', font);
  return {
    script: named('embed', 'js', script),
    ownerScript: named('embed-owners', 'js', ownerScript),
    scenarioScript: named('embed-scenarios', 'js', scenarioScript),
    ground: named('ground', 'js', ground),
    font: fontFile,
    style: `@font-face{font-family:'Inter Variable';font-weight:400 600;font-display:swap;src:url(${fontFile.file}) format('woff2')}${style}.wait{padding:20px}`,
  };
}

/**
 * Returns the script that runs before anything else on the page of a living figure: it sets the colours asked for, and sends for the script
 * that the figure needs and for what is known from the address alone of its data.
 */
export function earlyScript({ script, ownerScript, scenarioScript, ground }: LivingParts, edition: string): string {
  return [
    `var d=document,q=new URLSearchParams(location.search),t=q.get('theme'),s,u;`,
    `if(/^(light|dark)$/.test(t))d.documentElement.dataset.theme=t;`,
    `self.escaleArrived=Object.create(null);self.escaleUnderway=u=Object.create(null);`,
    `self.escaleExcerpt=function(n,c){escaleArrived[n]=c};`,
    `s=d.createElement('script');s.dataset.ground='${ground.file}';s.dataset.edition='${edition}';`,
    `s.src=/^(${chartIds.filter(isOwnerChart).join('|')})$/.test(q.get('chart'))?'${ownerScript.file}':`,
    `/^(${chartIds.filter(isScenarioChart).join('|')})$/.test(q.get('chart'))?'${scenarioScript.file}':'${script.file}';`,
    `d.head.appendChild(s);`,
    `['common'].concat((q.get('ports')||'${defaultSpec.ports.join('.')}').split('.').slice(0,6)).forEach(function(n){`,
    `if(/^[a-z0-9-]+$/.test(n))(u[n]=new Promise(function(y,f){var e=d.createElement('script');e.onload=y;e.onerror=f;`,
    `e.src='figures/data/'+n+'.js?v=${edition}';d.head.appendChild(e)})).catch(function(){})})`,
  ].join('');
}

/** Returns a word that changes with the excerpts, so that nobody is given old ones. */
export function editionOf(excerpts: readonly SiteFile[]): string {
  return hashOf(excerpts.map(({ source }) => source).join(''));
}

/** Returns what is known, cut by port into the files a living figure asks for, below `figures/data/`. */
export function excerptFiles(tables: AllTables): SiteFile[] {
  const ports = tables.ports.objects() as PortRow[];
  const contents = [
    ['common', commonExcerpt(tables)],
    ['likeness', likeness(tables)],
    ['scenarios', scenarioExcerpt(tables)],
    ...ownerExcerptNames.map((name) => [name, ownerExcerpt(tables, name)] as const),
    ...ports.map((port) => [port.port_id, portExcerpt(tables, port)] as const),
  ] as const;
  return contents.map(([name, content]) => ({
    file: `${name}.js`,
    // Data, and an ordinary script: nothing in it is read as anything but JSON.
    source: `escaleExcerpt(${JSON.stringify(name)},JSON.parse(${JSON.stringify(JSON.stringify(content))}));\n`,
  }));
}

async function bundled(input: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (chunk === undefined || others.length > 0) throw new Error(`not one chunk: ${input}`);
  return chunk;
}

const withPreact: Plugin = {
  name: 'with-preact',
  config: () => ({
    resolve: {
      alias: [
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react$/, replacement: 'preact/compat' },
      ],
    },
  }),
};

/** What `ground.ts` carries is taken from there once a map asks for it. */
const ground: Readonly<Record<string, string>> = {
  './basemap.ts': `
export const alphabet = { indexOf: (letter) => globalThis.escaleGround.alphabet.indexOf(letter) };
export const basemap = new Proxy({}, { get: (_, frame) => globalThis.escaleGround.basemap[frame] });`,
  'd3-geo': ['geoEqualEarth', 'geoMercator', 'geoPath']
    .map((name) => `export const ${name} = (...given) => globalThis.escaleGround.${name}(...given);`)
    .join('\n'),
};

const withoutGround: Plugin = {
  name: 'without-ground',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(ground, id) ? `\0ground:${id}` : null),
  load: (id) => (id.startsWith('\0ground:') ? (ground[id.slice('\0ground:'.length)] ?? null) : null),
};

/** Figures of shipowners have a script of their own, so that those of ports do not carry them. */
const withoutOwners: Plugin = {
  name: 'without-owners',
  enforce: 'pre',
  resolveId: (id) => (/\/owners\/(?:owner-answer|speech|shares|presence|fleet)\.ts$/.test(id) ? '\0owners' : null),
  load: (id) =>
    id === '\0owners'
      ? 'const none = () => null; export { none as ownerAnswer, none as speech, none as shares, none as presence, none as fleet };'
      : null,
};

/** So have figures of scenarios, which carry the model. */
const withoutScenarios: Plugin = {
  name: 'without-scenarios',
  enforce: 'pre',
  resolveId: (id) =>
    /\/scenarios\/(?:scenario-answer|scenario-excerpt|speech|fan|waterfall|tornado|compare|backtest)\.ts$/.test(id)
      ? '\0scenarios'
      : null,
  load: (id) =>
    id === '\0scenarios'
      ? `const none = () => null; export { ${['scenarioAnswer', 'portsOfScenarios', 'speech', ...scenarioChartIds]
          .map((name) => `none as ${name}`)
          .join(', ')} };`
      : null,
};

/** Inter in the letters of French and English and the weights that figures use. */
function smallFont(): Promise<Buffer> {
  const require = createRequire(import.meta.url);
  const letters = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
  return subsetFont(
    readFileSync(require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
    `${letters}\u00A0«»°·×ÀÂÆÇÈÉÊËÎÏÔÙÛÜàâæçèéêëîïôùûüñóíáúöŒœ–—‘’“”…\u202F−±`,
    { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 600 } } },
  );
}

function named(name: string, extension: string, content: string | Uint8Array): SiteFile {
  return { file: `assets/${name}-${hashOf(content)}.${extension}`, source: content };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
