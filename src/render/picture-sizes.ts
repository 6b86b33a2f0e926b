import { drawn, drawnWithin, prepare } from '../charts/index.ts';
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

/**
 * Returns the scene of an answer at a named size, `null` where its chart was not prepared. A slide keeps its shape: a figure of many rows
 * is drawn on a larger sheet, and is higher than 16:9 only where three times as large is not enough.
 */
export function drawnAt(set: SeriesSet, spec: ChartSpec, name: PictureSizeName): Scene | null {
  const { width, height } = pictureSizes[name];
  const suited = { ...spec, height: null };
  return height === null ? drawn(set, suited, { width }) : drawnWithin(set, suited, { width, height });
}

/** Returns the same scene once the code of its chart is there. */
export async function drawAt(set: SeriesSet, spec: ChartSpec, name: PictureSizeName): Promise<Scene> {
  await prepare(spec.chart);
  return drawnAt(set, spec, name) as Scene;
}
