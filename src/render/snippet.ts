import { toQuery } from '../spec/url.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { escaped } from './escaped.ts';

/** A frame in somebody else's page. */
type Frame = {
  readonly src: string;
  /** Where the link leads that stands inside for hosts that take frames out. */
  readonly href: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly sandbox: string;
  /** HTML of what the link shows, the title unless given. */
  readonly inside?: string;
};

/** Returns the HTML of a frame: named, loaded when it comes into view, of the figure's own shape, sandboxed, with a link inside. */
export function frame({ src, href, title, width, height, sandbox, inside = escaped(title) }: Frame): string {
  return [
    `<iframe src="${escaped(src)}" title="${escaped(title)}"`,
    `  style="width:100%;aspect-ratio:${width}/${height};border:0" loading="lazy"`,
    `  sandbox="${sandbox}" referrerpolicy="no-referrer">`,
    `  <a href="${escaped(href)}">${inside}</a>`,
    `</iframe>`,
  ].join('\n');
}

/** What another page must know of a living figure. */
type Living = {
  readonly spec: ChartSpec;
  /** Address of the folder of this site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
};

/** Returns the HTML of a frame that shows a living figure; it reads its data from the site, which asks for its origin. */
export function frameSnippet({
  spec,
  site,
  title,
  width,
  height,
}: Living & { readonly width: number; readonly height: number }): string {
  return frame({
    src: `${site}embed.html${asked(spec)}`,
    href: `${site}${asked(spec)}`,
    title,
    width,
    // The link under the figure.
    height: height + 40,
    sandbox: 'allow-scripts allow-same-origin allow-popups',
  });
}

/** Returns the HTML of the same figure as an element, which takes the height it needs; the link inside shows where scripts do not run. */
export function elementSnippet({ spec, site, title }: Living): string {
  const link = `<a href="${escaped(`${site}${asked(spec)}`)}">${escaped(title)}</a>`;
  return [
    `<script src="${escaped(site)}element.js" async></script>`,
    `<escale-chart query="${escaped(toQuery(spec))}" title="${escaped(title)}">${link}</escale-chart>`,
  ].join('\n');
}

function asked(spec: ChartSpec): string {
  const query = toQuery(spec);
  return query === '' ? '' : `?${query}`;
}
