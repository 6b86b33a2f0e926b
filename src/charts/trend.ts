import { words } from '../locale/words.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Measures } from './frame.ts';
import type { Box } from './labels.ts';
import { cutMarks, runs, seriesMarks } from './line-marks.ts';
import { pandemicLabelBox } from './pandemic.ts';
import type { Place } from './place.ts';
import { saidMarks } from './said-marks.ts';
import type { Scene, SceneSize } from './scene.ts';
import { scenePoints } from './scene-points.ts';
import { timeFrame } from './time-frame.ts';
import { timeKey } from './time-key.ts';

/** Returns one line a port over the years, with gaps kept, bounds and statements apart, events under the axis and labels at the ends. */
export function trend(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const frame = timeFrame(
    set,
    spec,
    size,
    timeKey(set, lang),
    set.said.map((one) => one.value),
  );
  const { measures, inks, plot, place, cuts } = frame;
  const lines = set.series.flatMap((one) => {
    const ink = inks.get(one.id) ?? 'entity-0';
    const own = cuts.get(one.id) ?? new Map();
    return [
      ...seriesMarks(one, ink, place, new Set(own.keys()), lineStyle(set, measures)),
      ...cutMarks(
        one,
        own,
        place,
        ink,
        set.series.length <= 4 && !measures.compact ? { lang, size: measures.small } : null,
      ),
    ];
  });
  const said = saidMarks(set.said, {
    place,
    plot,
    inks,
    names: new Map(set.series.map((one) => [one.id, one.name[lang]])),
    unit: set.unit,
    lang,
    measures,
    forbidden: [
      ...pandemicLabelBox(set, place, plot, measures.small, words[lang].figure.pandemic),
      ...dotBoxes(set, place),
    ],
    drawn: drawnBoxes(set, place, cuts),
  });
  return frame.scene([...lines, ...said], scenePoints(set, lang, inks, place));
}

/** Lines and dots grow thinner in a crowd and stronger on a projector. */
export function lineStyle(set: SeriesSet, measures: Measures): { width: number; radius: number } {
  const crowded = set.series.length > 8;
  if (measures.compact) return { width: crowded ? 1.2 : 2, radius: crowded ? 1.3 : 2 };
  return crowded
    ? { width: 1.4, radius: 1.6 }
    : { width: measures.label > 16 ? 3.2 : 2.4, radius: measures.label > 16 ? 3.6 : 2.7 };
}

/** Boxes around every point, which no label may cover. */
function dotBoxes(set: SeriesSet, place: Place): Box[] {
  return set.series.flatMap((one) =>
    one.points.flatMap((point) => (point.value === null ? [] : [around(place.x(point.year), place.y(point.value))])),
  );
}

function around(x: number, y: number): Box {
  return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
}

/** Small boxes along every line, for labels to keep off. */
function drawnBoxes(set: SeriesSet, place: Place, cuts: ReadonlyMap<string, ReadonlyMap<number, unknown>>): Box[] {
  return set.series.flatMap((one) =>
    runs(one.points, new Set(cuts.get(one.id)?.keys())).flatMap((run) =>
      run.slice(1).flatMap((point, index) => {
        const before = run[index] ?? point;
        const [x, y] = [place.x(before.year), place.y(before.value)];
        const [dx, dy] = [place.x(point.year) - x, place.y(point.value) - y];
        const steps = Math.min(24, Math.ceil(Math.hypot(dx, dy) / 7));
        return Array.from({ length: steps }, (_, step) =>
          around(x + (dx * (step + 1)) / steps, y + (dy * (step + 1)) / steps),
        );
      }),
    ),
  );
}
