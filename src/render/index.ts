import type { Scene } from '../charts/scene.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';

/** A figure ready for a file: what was asked, the answer and the picture. */
export type Figure = {
  readonly spec: ChartSpec;
  readonly notes: readonly Note[];
  readonly set: SeriesSet;
  readonly scene: Scene;
};

type Writer = (figure: Figure) => string;

/** Every format a figure can be written in; its code is loaded when first asked for. */
const writers = {
  svg: async (): Promise<Writer> => {
    const { svg } = await import('./svg-file.tsx');
    return ({ scene, spec }) => svg(scene, spec.theme);
  },
  csv: async (): Promise<Writer> => (await import('./csv.ts')).csv,
  json: async (): Promise<Writer> => (await import('./json.ts')).json,
} as const;

export type Format = keyof typeof writers;
export const formats = Object.keys(writers) as readonly Format[];

/** Returns a figure as the text of a file. */
export async function render(figure: Figure, format: Format): Promise<string> {
  const write = await writers[format]();
  return write(figure);
}
