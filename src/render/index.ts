import type { Scene } from '../charts/scene.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';
import type { Published } from './discovery.ts';

/** A figure ready for a file: what was asked, the answer and the picture. */
export type Figure = {
  readonly spec: ChartSpec;
  readonly notes: readonly Note[];
  readonly set: SeriesSet;
  readonly scene: Scene;
};

/** Turns an SVG into the bytes of a PNG of so many pixels: resvg in Node, a canvas in a page. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** What a file is told of its surroundings, and how a picture of pixels is made. */
export type Surroundings = {
  /** Address of the page that shows living figures, without a query; `null` where it has no public one. */
  readonly site?: string | null;
  /** Day the file is written, ISO: its citation says that the figure was looked at then. The day of the data unless given. */
  readonly day?: string;
  /** Whether an `html` file asks the site, when it is opened, for the day of newer data; it does unless told not to. */
  readonly asksForNewer?: boolean;
  /** Where an `html` file is published, so that other sites find its oEmbed answer and its card; nothing of it stands in a file taken away. */
  readonly published?: Published;
  /** Pixels for each unit of the scene, 1 to 4; 2 unless given. */
  readonly scale?: number;
  readonly rasterise?: Rasterise;
};

type Writer<T> = (figure: Figure, surroundings: Surroundings) => T | Promise<T>;

/** Every format a figure can be written in; its code is loaded when first asked for. */
const writers = {
  svg: async (): Promise<Writer<string>> => {
    const { svg } = await import('./svg-file.tsx');
    return (figure, { site = null }) => svg(figure, site);
  },
  png: async (): Promise<Writer<Uint8Array>> => (await import('./png.ts')).png,
  csv: async (): Promise<Writer<string>> => (await import('./csv.ts')).csv,
  'csv-fr': async (): Promise<Writer<string>> => (await import('./csv.ts')).csvFr,
  json: async (): Promise<Writer<string>> => (await import('./json.ts')).json,
  html: async (): Promise<Writer<string>> => (await import('./html.tsx')).html,
} as const;

export type Format = keyof typeof writers;
export const formats = Object.keys(writers) as readonly Format[];

/** How the name of a file ends. */
export const extensions = {
  svg: 'svg',
  png: 'png',
  csv: 'csv',
  'csv-fr': 'excel.csv',
  json: 'json',
  html: 'html',
} as const satisfies Record<Format, string>;

/** A picture of pixels is bytes, every other format text. */
export type Rendered<F extends Format> = F extends 'png' ? Uint8Array : string;

/** Returns a figure as the content of a file; `png` asks for a way to make pixels. */
export async function render<F extends Format>(
  figure: Figure,
  format: F,
  surroundings: Surroundings = {},
): Promise<Rendered<F>> {
  const write = await writers[format]();
  return (await write(figure, surroundings)) as Rendered<F>;
}
