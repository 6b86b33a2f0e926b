import { drawn, prepare } from '../charts/index.ts';
import type { Scene } from '../charts/scene.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** A picture made for a place in a document. */
type PictureSize = {
  /** Of the drawing, in pixels; its letters are set for it. */
  readonly width: number;
  /** `null`: what suits the width. */
  readonly height: number | null;
  /** How wide it stands on the slide or sheet, in centimetres; there no letter is smaller than 8 points. */
  readonly placed: number;
};

/** The sizes a picture is asked for by name: a whole slide of 16:9, the text of an A4 sheet, one of two columns of it. */
export const pictureSizes = {
  slide: { width: 1280, height: 720, placed: 33.87 },
  a4: { width: 720, height: null, placed: 16 },
  half: { width: 300, height: null, placed: 7.5 },
} as const satisfies Record<string, PictureSize>;

export type PictureSizeName = keyof typeof pictureSizes;
export const pictureSizeNames = Object.keys(pictureSizes) as readonly PictureSizeName[];

/** A sheet of A4 as a browser prints it upright, in pixels of the drawing: higher than this a figure would need a second one. */
const sheet = { width: 720, most: 840 } as const;

/** How much larger a drawing may become to hold more rows than its shape has room for; placed as wide as before, its letters are smaller. */
const enlargements = [1, 1.25, 1.5, 2, 2.5, 3] as const;

/**
 * Returns the scene of an answer at a named size, `null` where its chart was not prepared. A slide keeps its shape: a figure of many rows
 * is drawn on a larger sheet, and is higher than 16:9 only where three times as large is not enough.
 */
export function drawnAt(set: SeriesSet, spec: ChartSpec, name: PictureSizeName): Scene | null {
  const { width, height } = pictureSizes[name];
  const suited = { ...spec, height: null };
  return height === null ? drawn(set, suited, { width }) : shaped(set, suited, width, height);
}

/** Returns the scene of an answer for one sheet of paper, `null` where its chart was not prepared: what is too high is drawn to the sheet. */
export function drawnOnPaper(set: SeriesSet, spec: ChartSpec): Scene | null {
  const suited = drawn(set, spec, { width: sheet.width });
  return suited && suited.height > sheet.most
    ? shaped(set, { ...spec, height: null }, sheet.width, sheet.most)
    : suited;
}

function shaped(set: SeriesSet, spec: ChartSpec, width: number, height: number): Scene | null {
  let scene: Scene | null = null;
  for (const factor of enlargements) {
    const wanted = Math.round(height * factor);
    scene = drawn(set, spec, { width: width * factor, height: wanted });
    if (scene === null || scene.height === wanted) return scene;
  }
  return scene;
}

/** Returns the same scene once the code of its chart is there. */
export async function drawAt(set: SeriesSet, spec: ChartSpec, name: PictureSizeName): Promise<Scene> {
  await prepare(spec.chart);
  return drawnAt(set, spec, name) as Scene;
}
