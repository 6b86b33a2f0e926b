import { toQuery } from '../spec/url.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { escaped } from './escaped.ts';

/** A width and the height the figure takes there, with what stands below its drawing. */
export type Shape = { readonly width: number; readonly height: number };

/** A frame in somebody else's page. */
type Frame = {
  readonly src: string;
  /** Where the link leads that stands inside for hosts that take frames out. */
  readonly href: string;
  readonly title: string;
  /** How the figure stands in a page of each of these widths, the widest last. */
  readonly shapes: readonly Shape[];
  /** HTML of what the link shows, the title unless given. */
  readonly inside?: string;
};

/** Scripts without an origin: a figure reads nothing of the host or of its own site. What its link opens is an ordinary page again. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Returns the HTML of a frame: named, loaded when it comes into view, high enough at any width, sandboxed, with a link inside. */
export function frame({ src, href, title, shapes, inside = escaped(title) }: Frame): string {
  return [
    `<iframe src="${escaped(src)}" title="${escaped(title)}"`,
    `  style="width:100%;${heightStyle(shapes)};border:0" loading="lazy"`,
    `  sandbox="${sandbox}" referrerpolicy="no-referrer">`,
    `  <a href="${escaped(href)}">${inside}</a>`,
    `</iframe>`,
  ].join('\n');
}

/** The shape of the widest, and never lower than the highest of the others: a narrow figure is not lower than a wide one. */
function heightStyle(shapes: readonly Shape[]): string {
  const { width, height } = shapes.at(-1) ?? { width: 16, height: 11 };
  const least = Math.max(...shapes.map((shape) => shape.height));
  const isFixed = shapes.every((shape) => shape.height === height);
  return isFixed && shapes.length > 1 ? `height:${height}px` : `aspect-ratio:${width}/${height};min-height:${least}px`;
}

/** What another page must know of a living figure. */
type Living = {
  readonly spec: ChartSpec;
  /** Address of the folder of this site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
};

/** Returns the HTML of a frame that shows a living figure. */
export function frameSnippet({ spec, site, title, shapes }: Living & { readonly shapes: readonly Shape[] }): string {
  return frame({
    src: `${site}embed.html${asked(spec)}`,
    href: pageOf(spec, site),
    title,
    // Table, citation and link under the figure.
    shapes: shapes.map(({ width, height }) => ({ width, height: height + 130 })),
  });
}

/** Returns the HTML of the same figure as an element, which takes the height it needs; the link inside shows where scripts do not run. */
export function elementSnippet({ spec, site, title }: Living): string {
  const link = `<a href="${escaped(pageOf(spec, site))}">${escaped(title)}</a>`;
  return [
    `<script src="${escaped(site)}element.js" async></script>`,
    `<escale-chart query="${escaped(toQuery(spec))}" title="${escaped(title)}">${link}</escale-chart>`,
  ].join('\n');
}

/** What a picture in another page says and links to. */
type Picture = Living & {
  /** The text alternative. */
  readonly alt: string;
  readonly sourceLine: string;
  /** Name of the file, put up beside the page by whoever owns it. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
};

/** Returns the HTML of a picture that leads to the living figure, with its source as text, for pages that take frames and scripts out. */
export function pictureSnippet({ spec, site, title, alt, sourceLine, file, width, height }: Picture): string {
  return [
    `<p><a href="${escaped(pageOf(spec, site))}" title="${escaped(title)}"><img src="${escaped(file)}"`,
    `  alt="${escaped(alt)}"`,
    `  width="${width}" height="${height}" style="max-width:100%;height:auto"></a></p>`,
    `<p>${escaped(sourceLine)}</p>`,
  ].join('\n');
}

/** The page with its controls: in the colours and of the size its reader has them. */
function pageOf(spec: ChartSpec, site: string): string {
  return `${site}${asked({ ...spec, theme: 'auto', source: 'full', height: null })}`;
}

function asked(spec: ChartSpec): string {
  const query = toQuery(spec);
  return query === '' ? '' : `?${query}`;
}
