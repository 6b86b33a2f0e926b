import { renderToStaticMarkup } from 'react-dom/server';
import { draw } from '../charts/index.ts';
import { describe } from '../locale/describe.ts';
import { escaped } from './escaped.ts';
import type { Figure, Surroundings } from './index.ts';
import { coarse } from './static/coarse.ts';
import { script, scriptHash, style, styleHash } from './static/generated.ts';
import { FrozenFoot } from './static/FrozenFoot.tsx';
import { packed } from './static/points.ts';
import { pointSource } from './static/point-source.ts';
import { StaticPage } from './static/StaticPage.tsx';

/** Below this width a frame shows a drawing of its own, set for a phone; the style has the same number. */
const narrowBelow = 600;
const narrowWidth = 400;

/** Nothing but the script and the style of this very file: no other text ever runs, and no request leaves it. */
const policy = `default-src 'none';script-src '${scriptHash}';style-src '${styleHash}';base-uri 'none';form-action 'none'`;

/**
 * Returns a figure as one HTML file that needs nothing else: picture, table, source, citation and the day of its data, readable without
 * scripts, in any frame and from a disk. Its script adds reading by pointer and keyboard; its colours follow the reader's light or dark
 * setting unless the spec says which.
 */
export async function html(figure: Figure, { site = null, day }: Surroundings): Promise<string> {
  const { spec, set } = figure;
  const scene = coarse(figure.scene);
  const { title, alt } = describe(spec, set);
  const narrow = scene.width < narrowBelow ? null : coarse(await draw(set, spec, { width: narrowWidth }));
  const accessed = day ?? set.dataDate ?? '';
  const points = packed(narrow ? [scene, narrow] : [scene], (point) => pointSource(point, figure));
  const body = renderToStaticMarkup(
    <StaticPage figure={{ ...figure, scene }} narrow={narrow} site={site} accessed={accessed}>
      <FrozenFoot spec={spec} set={set} site={site} />
    </StaticPage>,
  );
  return [
    `<!doctype html><html lang="${spec.lang}"${spec.theme === 'auto' ? '' : ` data-theme="${spec.theme}"`}><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(alt)}">`,
    `<style>${style}</style></head><body>`,
    lean(body),
    // A data block: as text it would end at the first "<".
    `<script type="application/json" id="points">${JSON.stringify(points).replaceAll('<', '\\u003c')}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('');
}

/** The drawings without what the style says once for all of them, and with tags that SVG lets close themselves. Text is escaped: it has no such tag. */
function lean(markup: string): string {
  return markup
    .replaceAll(' stroke-linejoin="round" stroke-linecap="round"', '')
    .replaceAll(/ font-family="[^"]*"/g, '')
    .replaceAll(/><\/(?:path|circle|rect)>/g, '/>');
}
