import { renderToStaticMarkup } from 'react-dom/server';
import { draw } from '../charts/index.ts';
import type { Scene } from '../charts/scene.ts';
import { describe } from '../locale/describe.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { discovery } from './discovery.ts';
import { escaped } from './escaped.ts';
import type { Figure, Surroundings } from './index.ts';
import { coarse } from './static/coarse.ts';
import { dayAddress } from './static/day-address.ts';
import { script, scriptHash, style, styleHash } from './static/generated.ts';
import { FrozenFoot } from './static/FrozenFoot.tsx';
import { inSteps } from './static/in-steps.ts';
import { narrowBelow, narrowWidth } from './static/narrow.ts';
import { packed } from './static/points.ts';
import { pointSource } from './static/point-source.ts';
import { StaticPage } from './static/StaticPage.tsx';

/** Nothing but the script and the style of this very file: no other text ever runs, and no request leaves it but to the one address named. */
const policy = (asks: string | null) =>
  `default-src 'none';script-src '${scriptHash}';style-src '${styleHash}';${asks === null ? '' : `connect-src ${asks};`}base-uri 'none';form-action 'none'`;

/**
 * Returns a figure as one HTML file that needs nothing else: picture, table, source, citation and the day of its data, readable without
 * scripts, in any frame and from a disk. Its script adds reading by pointer and keyboard; its colours follow the reader's light or dark
 * setting unless the spec says which.
 */
export async function html(
  figure: Figure,
  { site = null, day, asksForNewer = true, published }: Surroundings,
): Promise<string> {
  const { spec, set } = figure;
  const scene = withShortNames(coarse(figure.scene), set);
  const { title, alt } = describe(spec, set);
  const narrow =
    scene.width < narrowBelow ? null : withShortNames(coarse(await draw(set, spec, { width: narrowWidth })), set);
  const asks = asksForNewer && site !== null && set.dataDate !== null ? dayAddress(site) : null;
  const accessed = day ?? set.dataDate ?? '';
  const points = packed(narrow ? [scene, narrow] : [scene], (point) => pointSource(point, set, spec.lang));
  const body = renderToStaticMarkup(
    <StaticPage figure={{ ...figure, scene }} narrow={narrow} site={site} accessed={accessed}>
      <FrozenFoot spec={spec} set={set} site={site} asks={asks} />
    </StaticPage>,
  );
  return [
    `<!doctype html><html lang="${spec.lang}"${spec.theme === 'auto' ? '' : ` data-theme="${spec.theme}"`}><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy(asks))}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(alt)}">`,
    published ? discovery(figure, published) : '',
    `<style>${style}</style></head><body>`,
    lean(body),
    // A data block: as text it would end at the first "<".
    `<script type="application/json" id="points">${JSON.stringify(points).replaceAll('<', '\\u003c')}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('');
}

/** Series under their number in the answer, which every mark of theirs repeats; what belongs to none of them keeps its name. */
function withShortNames(scene: Scene, { series }: SeriesSet): Scene {
  const numbers = new Map(series.map(({ id }, at) => [id, String(at)]));
  const short = <T extends { readonly series?: string }>(one: T): T =>
    one.series === undefined ? one : { ...one, series: numbers.get(one.series) ?? one.series };
  return { ...scene, marks: scene.marks.map(short), points: scene.points.map(short) };
}

/**
 * The drawings without what the style says once for all of them, with lines in steps and with tags that SVG lets close themselves. Text is
 * escaped: it has no such tag and no such quote.
 */
function lean(markup: string): string {
  return markup
    .replaceAll(' stroke-linejoin="round" stroke-linecap="round"', '')
    .replaceAll(/ font-family="[^"]*"/g, '')
    .replaceAll(/ d="([^"]+)"/g, (_, d: string) => ` d="${inSteps(d)}"`)
    .replaceAll(/><\/(?:path|circle|rect)>/g, '/>');
}
