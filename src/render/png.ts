import type { Figure, Surroundings } from './index.ts';
import { svg } from './svg-file.tsx';

/** Returns a figure as a PNG, opaque, at 1 to 4 pixels a unit: the SVG file, drawn by whoever can. */
export async function png(figure: Figure, { site = null, scale = 2, rasterise }: Surroundings): Promise<Uint8Array> {
  if (!rasterise) throw new Error('png needs a way to make pixels: pass `rasterise`');
  if (!(scale >= 1 && scale <= 4)) throw new Error(`scale out of range: ${scale}`);
  const { width, height } = figure.scene;
  return rasterise(svg(figure, site), Math.round(width * scale), Math.round(height * scale));
}
