import { toQuery } from '../../spec/url.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';

/** What a frame elsewhere must know of a figure. */
type Framed = {
  readonly spec: ChartSpec;
  /** Address of the folder of this site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
};

/**
 * Returns the HTML of a frame that shows a figure in another page: named, loaded when it comes into view, of the figure's own shape, and with
 * a link inside for hosts that take frames out.
 */
export function frameSnippet({ spec, site, title, width, height }: Framed): string {
  const query = toQuery(spec);
  const named = escaped(title);
  const address = (file: string) => escaped(`${site}${file}${query === '' ? '' : `?${query}`}`);
  return [
    `<iframe src="${address('embed.html')}" title="${named}"`,
    `  style="width:100%;aspect-ratio:${width}/${height + 40};border:0" loading="lazy"`,
    `  sandbox="allow-scripts allow-same-origin allow-popups" referrerpolicy="no-referrer">`,
    `  <a href="${address('')}">${named}</a>`,
    `</iframe>`,
  ].join('\n');
}

/** Returns the HTML of the same figure as an element, which takes the height it needs; the link inside shows where scripts do not run. */
export function elementSnippet({ spec, site, title }: Omit<Framed, 'width' | 'height'>): string {
  const query = escaped(toQuery(spec));
  const named = escaped(title);
  return [
    `<script src="${escaped(site)}element.js" async></script>`,
    `<escale-chart query="${query}" title="${named}"><a href="${escaped(site)}${query === '' ? '' : `?${query}`}">${named}</a></escale-chart>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
