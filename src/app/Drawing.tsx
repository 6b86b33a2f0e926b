import { drawn, Svg } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** The widths a figure is written in advance for: the column of a wide window, and a telephone. */
const widths = { wide: 960, narrow: 382 } as const;

/** The figure before any script runs, once for wide and once for narrow windows; the style sheet shows the one that fits. */
export function Drawing({ set, spec }: { readonly set: SeriesSet; readonly spec: ChartSpec }) {
  return (Object.keys(widths) as (keyof typeof widths)[]).map((name) => {
    const scene = drawn(set, spec, { width: widths[name], height: spec.height });
    return (
      <div key={name} className={`opening-${name}`}>
        {scene && <Svg scene={scene} id={`opening-${name}`} />}
      </div>
    );
  });
}
