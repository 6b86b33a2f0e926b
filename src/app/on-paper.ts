import { drawn, drawnWithin, type Scene } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** A sheet of A4 as a browser prints it upright, in pixels of the drawing: what is higher would need a second one. */
const sheet = { width: 720, height: 840 } as const;

/** Returns the scene of an answer for one sheet of paper, `null` where its chart was not prepared. */
export function onPaper(set: SeriesSet, spec: ChartSpec): Scene | null {
  const suited = drawn(set, spec, { width: sheet.width });
  return suited && suited.height > sheet.height ? drawnWithin(set, spec, sheet) : suited;
}
