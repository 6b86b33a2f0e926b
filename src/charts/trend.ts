import { figureWords } from '../locale/figure-words.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Box } from './labels.ts';
import { cutMarks, lineStyle, runs, seriesMarks } from './line-marks.ts';
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
      ...pandemicLabelBox(set, place, plot, measures.small, figureWords[lang].figure.pandemic),
      ...dotBoxes(set, place),
      ...frame.own.boxes,
    ],
    drawn: drawnBoxes(set, place, cuts),
  });
  return frame.scene([...lines, ...said], scenePoints(set, lang, inks, place));
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
