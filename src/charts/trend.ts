import { describe } from '../locale/describe.ts';
import { qualifier, sayCounted, sayPoint, sayValue, speakPoint, speakSaid } from '../locale/say.ts';
import { words } from '../locale/words.ts';
import { definitionCuts } from '../series/breaks.ts';
import { isKnown } from '../series/point.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { inksOf } from './colour.ts';
import { endLabelMarks, endLabels, endLabelWidth, type EndLabel } from './end-labels.ts';
import { eventMarks, laneHeight, yearPosition } from './event-lane.ts';
import { gridMarks, measuresFor, round, tickTexts, valueAxis, yearMarks, yearScale, type Measures, type Plot } from './frame.ts';
import type { KeyItem } from './key.ts';
import type { Box } from './labels.ts';
import { cutMarks, runs, seriesMarks } from './line-marks.ts';
import { saidMarks } from './said-marks.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { textWidth } from './text.ts';

type Place = { readonly x: (year: number) => number; readonly y: (value: number) => number };

/** Returns one line a port over the years, with gaps kept, bounds and statements apart, events under the axis and labels at the ends. */
export function trend(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = words[lang].figure;
  const measures = measuresFor(size.width);
  const { small, pad } = measures;
  const description = describe(spec, set);
  const inks = inksOf(set.series);
  const paper = sheet(description, keyOf(set, spec), measures, size.width, size.height ?? spec.height);
  const labels = endLabels(set.series, inks, lang, set.to, (value, year) => `${value} (${year})`);
  const labelWidth = endLabelWidth(labels, measures, size.width);
  const vertical = { top: paper.top, bottom: paper.bottom - small * 2.2 - laneHeight(set.events, small) };
  const axis = valueAxis(...valueExtent(set), vertical, set.unit !== 'index');
  const texts = tickTexts(axis, lang, say.percent, set.unit === 'share');
  const left = pad + Math.max(...texts.map((text) => textWidth(text, small))) + 8;
  const plot: Plot = { left: round(left), right: round(Math.max(left + 60, size.width - pad - labelWidth - (labelWidth > 0 ? 12 : 0))), ...vertical };
  const years = yearScale(set.from, set.to, plot);
  const place: Place = { x: (year) => years(year), y: (value) => axis.scale(value) };

  const cuts = new Map(set.series.map((one) => [one.id, definitionCuts(one.id, set.breaks)]));
  const lines = set.series.flatMap((one) => {
    const ink = inks.get(one.id) ?? 'entity-0';
    const own = cuts.get(one.id) ?? new Map();
    return [...seriesMarks(one, ink, place, new Set(own.keys()), lineStyle(set, measures)), ...cutMarks(one, own, place, ink)];
  });
  const ends = endLabelMarks(labels, place, { left: plot.right + 12, right: size.width - pad + 2, top: plot.top, bottom: plot.bottom }, measures);
  const said = saidMarks(set.said, {
    place,
    plot,
    inks,
    names: new Map(set.series.map((one) => [one.id, one.name[lang]])),
    unit: set.unit,
    lang,
    measures,
    forbidden: pandemicLabelBox(set, place, plot, small, say.pandemic),
    drawn: drawnBoxes(set, place, cuts),
  });
  return {
    width: size.width,
    height: paper.height,
    lang,
    title: description.title,
    alt: description.alt,
    plot,
    marks: [
      ...pandemicMarks(set, place, plot, small, say.pandemic),
      ...gridMarks(axis, labels.length > 0 ? texts : [], plot, small),
      ...(set.unit === 'index' ? [hundred(plot, axis.scale(100))] : []),
      ...yearMarks(years, set.from, set.to, plot, small),
      ...eventMarks(set.events, place.x, plot, plot.bottom + small * 2.4, { left: pad, right: size.width - pad }, small, lang),
      ...lines,
      ...ends,
      ...said,
      ...emptyMarks(labels, plot, measures, say.noFigure),
      ...paper.marks,
    ],
    points: scenePoints(set, spec, inks, place),
  };
}

function lineStyle(set: SeriesSet, measures: Measures): { width: number; radius: number } {
  const crowded = set.series.length > 8;
  if (measures.compact) return { width: crowded ? 1.2 : 2, radius: crowded ? 1.3 : 2 };
  return crowded ? { width: 1.4, radius: 1.6 } : { width: measures.label > 16 ? 3.2 : 2.4, radius: measures.label > 16 ? 3.6 : 2.7 };
}

function valueExtent(set: SeriesSet): [number, number] {
  const values = [
    ...set.series.flatMap((one) => one.points.flatMap((point) => [point.value, point.low, point.high])),
    ...set.said.map((one) => one.value),
    set.unit === 'index' ? 100 : null,
  ].filter((value) => value !== null);
  if (values.length === 0) return [0, 1];
  return [Math.min(...values), Math.max(...values)];
}

function hundred(plot: Plot, y: number): Mark {
  return { kind: 'path', d: `M${plot.left},${round(y)}H${plot.right}`, stroke: 'axis', width: 1 };
}

/** Years of the pandemic are shaded behind everything: nothing there compares with what stands beside it. */
function pandemicMarks(set: SeriesSet, place: Place, plot: Plot, size: number, text: string): Mark[] {
  return pandemicSpans(set, place, plot).flatMap(({ left, right }): Mark[] => [
    { kind: 'path', d: `M${left},${plot.top}H${right}V${plot.bottom}H${left}z`, fill: 'shade' },
    { kind: 'text', ...pandemicLabelAt({ left, right }, plot, size, text), y: round(plot.top + size * 1.3), text, size, weight: 400, ink: 'muted' },
  ]);
}

/** The label stands in the middle of its band, or begins with it where the band is narrower. */
function pandemicLabelAt({ left, right }: { left: number; right: number }, plot: Plot, size: number, text: string): { x: number; anchor: 'middle' | 'start' } {
  const width = textWidth(text, size);
  return right - left >= width + 4 ? { x: round((left + right) / 2), anchor: 'middle' } : { x: round(Math.min(left + 2, plot.right - width)), anchor: 'start' };
}

function pandemicSpans(set: SeriesSet, place: Place, plot: Plot): { left: number; right: number }[] {
  return set.breaks
    .filter((one) => one.kind === 'pandemic')
    .map((one) => ({
      left: round(Math.max(plot.left, place.x(yearPosition(one.from)))),
      right: round(Math.min(plot.right, place.x(one.to === null ? set.to + 0.5 : yearPosition(one.to)))),
    }))
    .filter(({ left, right }) => right - left > 1);
}

function pandemicLabelBox(set: SeriesSet, place: Place, plot: Plot, size: number, text: string): Box[] {
  const width = textWidth(text, size);
  return pandemicSpans(set, place, plot).map((span) => {
    const { x, anchor } = pandemicLabelAt(span, plot, size, text);
    const left = anchor === 'middle' ? x - width / 2 : x;
    return { left: left - 3, right: left + width + 3, top: plot.top, bottom: plot.top + size * 1.6 };
  });
}

/** Small boxes along every line, for labels to keep off. */
function drawnBoxes(set: SeriesSet, place: Place, cuts: ReadonlyMap<string, ReadonlyMap<number, unknown>>): Box[] {
  const around = (x: number, y: number): Box => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 });
  return set.series.flatMap((one) => [
    ...one.points.filter(isKnown).flatMap((point) => (point.value === null ? [] : [around(place.x(point.year), place.y(point.value))])),
    ...runs(one.points, new Set(cuts.get(one.id)?.keys())).flatMap((run) =>
      run.slice(1).flatMap((point, index) => {
        const before = run[index] ?? point;
        const [x, y] = [place.x(before.year), place.y(before.value)];
        const [dx, dy] = [place.x(point.year) - x, place.y(point.value) - y];
        const steps = Math.min(24, Math.ceil(Math.hypot(dx, dy) / 7));
        return Array.from({ length: steps }, (_, step) => around(x + (dx * (step + 1)) / steps, y + (dy * (step + 1)) / steps));
      }),
    ),
  ]);
}

/** Marks are explained only where some need it. */
function keyOf(set: SeriesSet, spec: ChartSpec): KeyItem[] {
  const say = words[spec.lang].figure.key;
  const states = new Set(set.series.flatMap((one) => one.points.map((point) => point.state)));
  const kinds = new Set(set.said.map((one) => one.kind));
  const items: (KeyItem | false)[] = [
    (kinds.has('claim') || kinds.has('target')) && { mark: 'said', text: say.said },
    kinds.has('forecast') && { mark: 'forecast', text: say.forecast },
    states.has('provisional') && { mark: 'provisional', text: say.provisional },
    states.has('adjusted') && { mark: 'adjusted', text: say.adjusted },
    states.has('sum-of-parts') && { mark: 'provisional', text: say.sum },
    (states.has('at-least') || states.has('at-most') || states.has('between')) && { mark: 'bound', text: say.bound },
  ];
  const needed = items.filter((item) => item !== false);
  return needed.length > 0 ? [{ mark: 'counted', text: say.counted }, ...needed] : [];
}

function emptyMarks(labels: readonly EndLabel[], plot: Plot, measures: Measures, text: string): Mark[] {
  if (labels.length > 0) return [];
  return [{ kind: 'text', x: round((plot.left + plot.right) / 2), y: round((plot.top + plot.bottom) / 2), text, size: measures.label, weight: 400, anchor: 'middle', ink: 'muted' }];
}

function scenePoints(set: SeriesSet, { lang }: ChartSpec, inks: ReadonlyMap<string, Ink>, place: Place): ScenePoint[] {
  const say = words[lang].figure;
  return set.series.flatMap((series) => {
    const common = { series: series.id, ink: inks.get(series.id) ?? 'entity-0' } as const;
    const name = series.name[lang];
    const counted = series.points.filter(isKnown).map(
      (point): ScenePoint => ({
        ...common,
        kind: 'point',
        year: point.year,
        x: round(place.x(point.year)),
        y: round(place.y(point.value ?? 0)),
        name: `${name}, ${point.year}`,
        value: sayPoint(point, series.unit, lang, 'full'),
        details: [point.state === 'adjusted' ? qualifier(point, series.unit, lang) : point.state === 'counted' ? '' : say.state[point.state]].filter(Boolean),
        spoken: speakPoint(series, point, lang),
        sources: point.sources,
      }),
    );
    const said = set.said
      .filter((one) => one.port === series.id)
      .map((one): ScenePoint => {
        const was = sayCounted(one, set.unit, lang, 'short');
        return {
          ...common,
          kind: 'said',
          year: one.year,
          x: round(place.x(one.year)),
          y: round(place.y(one.value)),
          name: say.said[one.kind](name, one.year, ''),
          value: sayValue(one.value, set.unit, lang, 'full'),
          details: was === null ? [] : [say.counted(was)],
          spoken: speakSaid(one, name, set.unit, lang),
          sources: one.sources,
        };
      });
    return [...counted, ...said].toSorted((a, b) => a.year - b.year);
  });
}
