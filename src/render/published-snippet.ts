import { escaped } from './escaped.ts';
import { frame } from './snippet.ts';
import { narrowWidth } from './static/narrow.ts';

/** A figure that stands as files in the folder `figures/` of a site, such as `opening.fr`. */
export type PublishedFigure = {
  readonly name: string;
  /** Address of the folder of the site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
  /** Shape of its drawing. */
  readonly width: number;
  readonly height: number;
  /** How high it is drawn on a telephone. */
  readonly phoneHeight: number;
};

/** The table, the citation and the day of the data stand below the drawing. */
const below = 160;

/** Returns the size that a frame of the page of a figure needs. */
export function frameShape({ width, height }: PublishedFigure): { readonly width: number; readonly height: number } {
  return { width, height: height + below };
}

/** Returns the HTML of a frame that shows the page of a figure, with the picture inside for hosts that take frames out. */
export function publishedFrame(figure: PublishedFigure): string {
  const page = `${figure.site}figures/${figure.name}.html`;
  return frame({
    src: page,
    href: page,
    title: figure.title,
    shapes: [{ width: narrowWidth, height: figure.phoneHeight + below }, frameShape(figure)],
    inside: picture(figure),
  });
}

/** Returns the HTML of the same figure as an element: a picture that leads to its page until the frame is there, and where it never comes. */
export function publishedElement(figure: PublishedFigure): string {
  const { site, name, title } = figure;
  const { width, height } = frameShape(figure);
  return [
    `<script src="${escaped(site)}element.js" async></script>`,
    `<escale-chart figure="${escaped(name)}" title="${escaped(title)}" style="--escale-ratio:${width}/${height}">`,
    `  <a href="${escaped(`${site}figures/${name}.html`)}">${picture(figure)}</a>`,
    `</escale-chart>`,
  ].join('\n');
}

function picture({ name, site, title, width, height }: PublishedFigure): string {
  const shape = `width="${width}" height="${height}" loading="lazy" style="max-width:100%;height:auto"`;
  return `<img src="${escaped(`${site}figures/${name}.svg`)}" alt="${escaped(title)}" ${shape}>`;
}
