import { describe } from '../locale/describe.ts';
import { figureWords } from '../locale/figure-words.ts';
import { definitionCuts } from '../series/breaks.ts';
import type { Break, SeriesSet } from '../series/series-set.ts';
import { isPercent } from '../series/unit.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { inksOf } from './colour.ts';
import { endLabelMarks, endLabels, endLabelWidth, type EndLabel } from './end-labels.ts';
import { eventMarks, laneHeight } from './event-lane.ts';
import {
  gridMarks,
  logAxis,
  measuresFor,
  round,
  tickTexts,
  valueAxis,
  valuesOf,
  yearMarks,
  yearScale,
  type Measures,
  type Plot,
  type ValueAxis,
} from './frame.ts';
import type { KeyItem } from './key.ts';
import type { Box } from './labels.ts';
import { pandemicMarks } from './pandemic.ts';
import { ownKey, ownMarks, type OwnMarks } from './own-marks.ts';
import type { Place } from './place.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { textWidth } from './text.ts';

/** A sheet with years across and values up: what every figure over time stands in. */
export type TimeFrame = {
  readonly measures: Measures;
  readonly inks: ReadonlyMap<string, Ink>;
  readonly plot: Plot;
  readonly place: Place;
  /** What the reader added, already among the marks of the frame. */
  readonly own: OwnMarks;
  /** By series: the first year under each new definition. */
  readonly cuts: ReadonlyMap<string, ReadonlyMap<number, Break>>;
  /** Returns the scene with these marks between the frame and the text. */
  readonly scene: (marks: readonly Mark[], points: readonly ScenePoint[]) => Scene;
};

/** Returns the frame of a set over time. `values` are what the value axis must hold besides the series. */
export function timeFrame(
  set: SeriesSet,
  spec: ChartSpec,
  size: SceneSize,
  key: readonly KeyItem[],
  values: readonly number[],
): TimeFrame {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const measures = measuresFor(size.width);
  const { small, pad } = measures;
  const inks = inksOf(set.series);
  const paper = sheet(describe(spec, set), [...key, ...ownKey(spec)], measures, size.width, size.height ?? spec.height);
  const labels = endLabels(set.series, inks, lang, set.to, (value, year) => `${value} (${year})`);
  const labelWidth = endLabelWidth(labels, measures, size.width);
  const vertical = { top: paper.top, bottom: paper.bottom - small * 2.2 - laneHeight(set.events, small) };
  const axis = axisFor(set, spec, withTarget(set, spec, values), vertical);
  const texts = tickTexts(axis, lang, say.percent, isPercent(set.unit));
  const left = pad + Math.max(...texts.map((text) => textWidth(text, small))) + 8;
  const plot: Plot = {
    left: round(left),
    right: round(
      Math.max(left + 60, size.width - pad - labelWidth - (labelWidth > 0 ? 12 : textWidth('2000', small) / 2)),
    ),
    ...vertical,
  };
  const years = yearScale(set.from, set.to, plot);
  const place: Place = { x: (year) => years(year), y: (value) => axis.scale(value) };
  const edges = { left: pad, right: size.width - pad };
  const ends = endLabelMarks(
    labels,
    place,
    { left: plot.right + 12, right: size.width - pad + 2, top: plot.top, bottom: plot.bottom },
    measures,
  );
  const own = ownMarks(spec, set.unit, place, plot, measures, drawnBoxes(set, place));
  return {
    measures,
    inks,
    plot,
    place,
    own,
    cuts: new Map(set.series.map((one) => [one.id, definitionCuts(one.id, set.breaks)])),
    scene: (marks, points) => ({
      ...paper.scene,
      walk: 'series',
      lang,
      plot,
      marks: [
        ...pandemicMarks(set, place, plot, small, say.pandemic),
        ...gridMarks(axis, labels.length > 0 ? texts : [], plot, small),
        ...(set.unit === 'index' ? [hundred(plot, axis.scale(100))] : []),
        ...yearMarks(years, set.from, set.to, plot, small),
        ...eventMarks(set.events, place.x, plot, plot.bottom + small * 2.4, edges, small, lang),
        ...own.marks,
        // What leads to a name at the edge passes under everything: it may cross half the picture.
        ...ends.filter((mark) => mark.kind === 'path'),
        ...marks,
        ...ends.filter((mark) => mark.kind !== 'path'),
        ...emptyMarks(labels, plot, measures, say.noFigure),
        ...paper.marks,
      ],
      points,
    }),
  };
}

/** From zero unless indexed; a log scale begins at the smallest value above zero. */
function axisFor(
  set: SeriesSet,
  spec: ChartSpec,
  values: readonly number[],
  vertical: Pick<Plot, 'top' | 'bottom'>,
): ValueAxis {
  const [least, most] = valuesOf(set.series, set.unit === 'index' ? [100, ...values] : values);
  if (spec.mode !== 'log')
    return valueAxis(
      least,
      most,
      vertical,
      set.unit !== 'index',
      set.unit === 'change' ? Math.min(-100, least) : undefined,
    );
  const above = set.series.flatMap((one) =>
    one.points.flatMap((point) => (point.value !== null && point.value > 0 ? [point.value] : [])),
  );
  return above.length === 0 ? valueAxis(0, 1, vertical, true) : logAxis(Math.min(...above), most, vertical);
}

function hundred(plot: Plot, y: number): Mark {
  return { kind: 'path', d: `M${plot.left},${round(y)}H${plot.right}`, stroke: 'axis', width: 1 };
}

function emptyMarks(labels: readonly EndLabel[], plot: Plot, measures: Measures, text: string): Mark[] {
  if (labels.length > 0) return [];
  return [
    {
      kind: 'text',
      x: round((plot.left + plot.right) / 2),
      y: round((plot.top + plot.bottom) / 2),
      text,
      size: measures.label,
      weight: 400,
      anchor: 'middle',
      ink: 'muted',
    },
  ];
}

/** Where dots and statements stand. */
function drawnBoxes(set: SeriesSet, place: Place): Box[] {
  const around = (x: number, y: number, by: number): Box => ({
    left: x - by,
    right: x + by,
    top: y - by,
    bottom: y + by,
  });
  return [
    ...set.series.flatMap((one) =>
      one.points.flatMap((point) =>
        point.value === null ? [] : [around(place.x(point.year), place.y(point.value), 4)],
      ),
    ),
    ...set.said.map((one) => around(place.x(one.year), place.y(one.value), 9)),
  ];
}

/** A line far outside the data would flatten them: it is told at the edge of the plot instead. */
function withTarget(set: SeriesSet, { target }: ChartSpec, values: readonly number[]): readonly number[] {
  if (target === null) return values;
  const [least, most] = valuesOf(set.series, values);
  const span = Math.max(most, 0) - Math.min(least, 0);
  return target.value <= most + span && target.value >= Math.min(least, 0) - span ? [...values, target.value] : values;
}
