import { isCount } from '../series/point.ts';
import type { Said, Series, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { round } from './frame.ts';
import { lineStyle, seriesMarks } from './line-marks.ts';
import type { Place } from './place.ts';
import type { Ink, Mark, Scene, SceneSize } from './scene.ts';
import { scenePoints } from './scene-points.ts';
import { diamond } from './symbols.ts';
import { timeFrame } from './time-frame.ts';
import { timeKey } from './time-key.ts';

/** Returns what was counted as a line, and every forecast or aim as a spine from what was known when it was announced to what it announced. */
export function hedgehog(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const frame = timeFrame(
    set,
    spec,
    size,
    timeKey(set, lang),
    set.said.map((one) => one.value),
  );
  const { measures, inks, place, cuts } = frame;
  const inkOf = (id: string): Ink => inks.get(id) ?? 'entity-0';
  const spines = set.said.flatMap((one) =>
    spine(
      one,
      set.series.find((series) => series.id === one.port),
      inkOf(one.port),
      place,
    ),
  );
  const ends = set.said.map((one): Mark => ({
    ...diamond(
      place.x(one.year),
      place.y(one.value),
      measures.compact ? 3.2 : 4.2,
      inkOf(one.port),
      one.kind === 'forecast',
    ),
    width: 1.3,
    series: one.port,
    mark: 'said',
  }));
  const lines = set.series.flatMap((one) =>
    seriesMarks(one, inkOf(one.id), place, new Set(cuts.get(one.id)?.keys()), lineStyle(set, measures)),
  );
  return frame.scene([...spines, ...lines, ...ends], scenePoints(set, lang, inks, place));
}

/** A spine starts from the last count known when the announcement was made; an announcement of the same year has none. */
function spine(said: Said, series: Series | undefined, ink: Ink, place: Place): Mark[] {
  const known = series?.points.findLast(
    (point) => isCount(point) && said.saidIn !== null && point.year <= said.saidIn && point.year < said.year,
  );
  if (!known || known.value === null) return [];
  const d = `M${round(place.x(known.year))},${round(place.y(known.value))}L${round(place.x(said.year))},${round(place.y(said.value))}`;
  return [{ kind: 'path', series: said.port, mark: 'said', d, stroke: ink, width: 0.9, dash: '3 3' }];
}
