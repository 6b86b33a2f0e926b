import { describe } from '../locale/describe.ts';
import { words } from '../locale/words.ts';
import { definitionCuts } from '../series/breaks.ts';
import type { Series, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { inksOf } from './colour.ts';
import { endLabels } from './end-labels.ts';
import {
  measuresFor,
  round,
  tickTexts,
  valueAxis,
  valuesOf,
  yearScale,
  type Measures,
  type Plot,
  type ValueAxis,
} from './frame.ts';
import { seriesMarks } from './line-marks.ts';
import { pandemicBands } from './pandemic.ts';
import type { Place } from './place.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { scenePoints } from './scene-points.ts';
import { sheet } from './sheet.ts';
import { shorten, textWidth } from './text.ts';
import { timeKey } from './time-key.ts';

/** Returns a small panel a port, all on one scale, the largest first: many ports compared without a tangle of lines. */
export function multiples(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = words[lang].figure;
  const measures = measuresFor(size.width);
  const { pad, small } = measures;
  const inks = inksOf(set.series);
  const shown = endLabels(set.series, inks, lang, set.to, (value, year) => `${value} (${year})`).toSorted(
    (a, b) => b.last.value - a.last.value,
  );
  const grid = gridFor(shown.length, size.width - 2 * pad, measures);
  const key = timeKey({ ...set, said: [] }, lang);
  const paper = sheet(
    describe(spec, set),
    key,
    measures,
    size.width,
    size.height ?? spec.height,
    Math.max(120, grid.rows * grid.step),
  );
  const first = valueAxis(...valuesOf(set.series), { top: 0, bottom: grid.height }, set.unit !== 'index');
  const texts = tickTexts(first, lang, say.percent, set.unit === 'share');
  const left = Math.max(...texts.map((text) => textWidth(text, small))) + 8;
  const panels = shown.map((label, index) => {
    const column = index % grid.columns;
    const row = Math.floor(index / grid.columns);
    const across = (size.width - 2 * pad - left - (grid.columns - 1) * grid.gap) / grid.columns;
    const plot: Plot = {
      left: round(pad + left + column * (across + grid.gap)),
      right: round(pad + left + column * (across + grid.gap) + across),
      top: round(paper.top + row * grid.step + small * 2.6),
      bottom: round(paper.top + row * grid.step + small * 2.6 + grid.height),
    };
    const years = yearScale(set.from, set.to, plot);
    const place: Place = { x: (year) => years(year), y: (value) => plot.top + first.scale(value) };
    return { ...label, plot, place, isFirst: column === 0, isLast: index + grid.columns >= shown.length };
  });
  return {
    width: size.width,
    height: paper.height,
    lang,
    title: describe(spec, set).title,
    alt: describe(spec, set).alt,
    plot: { left: pad, right: size.width - pad, top: paper.top, bottom: paper.bottom },
    marks: [
      ...panels.flatMap(({ series, ink, name, value, plot, place, isFirst, isLast }): Mark[] => [
        ...pandemicBands(set, place, plot),
        ...frameMarks(first, isFirst ? texts : [], plot, place, measures),
        ...(isLast ? endYears(set, plot, place, measures) : []),
        ...headMarks(series, ink, name, value, plot, measures),
        ...seriesMarks(series, ink, place, new Set(definitionCuts(series.id, set.breaks).keys()), {
          width: 1.8,
          radius: 1.7,
        }),
      ]),
      ...paper.marks,
    ],
    points: panels.flatMap(({ series, place }): ScenePoint[] =>
      scenePoints({ ...set, series: [series], said: [] }, lang, inks, place),
    ),
  };
}

/** As many columns as stay readable, panels about half as high as wide. */
function gridFor(count: number, width: number, { compact, small }: Measures) {
  const columns = Math.max(1, Math.min(count, Math.floor(width / (compact ? 150 : 200))));
  const gap = small * (compact ? 1 : 1.8);
  const height = Math.round(Math.max(56, Math.min(120, (width / columns) * 0.42)));
  return { columns, rows: Math.ceil(count / columns), gap, height, step: height + small * 5.2 };
}

function frameMarks(axis: ValueAxis, texts: readonly string[], plot: Plot, place: Place, { small }: Measures): Mark[] {
  const shown = axis.ticks.filter((_, index) => index === 0 || index === axis.ticks.length - 1);
  return shown.flatMap((value): Mark[] => {
    const y = round(place.y(value));
    const line: Mark = {
      kind: 'path',
      d: `M${plot.left},${y}H${plot.right}`,
      stroke: value === 0 ? 'axis' : 'grid',
      width: 1,
    };
    const text = texts[axis.ticks.indexOf(value)];
    if (text === undefined) return [line];
    return [
      line,
      {
        kind: 'text',
        x: plot.left - 8,
        y: round(y + small * 0.35),
        text,
        size: small,
        weight: 400,
        anchor: 'end',
        ink: 'muted',
      },
    ];
  });
}

function endYears(set: SeriesSet, plot: Plot, place: Place, { small }: Measures): Mark[] {
  const year = (value: number, anchor: 'start' | 'end'): Mark => ({
    kind: 'text',
    x: round(place.x(value)),
    y: round(plot.bottom + small * 1.3),
    text: String(value),
    size: small,
    weight: 400,
    anchor,
    ink: 'muted',
  });
  return set.from === set.to ? [] : [year(set.from, 'start'), year(set.to, 'end')];
}

function headMarks(
  series: Series,
  ink: Ink,
  name: string,
  value: string,
  plot: Plot,
  { label, small }: Measures,
): Mark[] {
  const room = plot.right - plot.left;
  const common = { kind: 'text', series: series.id, y: round(plot.top - small * 0.7), ink } as const;
  const valueWidth = textWidth(value, small);
  return [
    {
      ...common,
      x: plot.left,
      text: shorten(name, room - valueWidth - 8, label, 600),
      size: label,
      weight: 600,
      anchor: 'start',
    },
    { ...common, x: plot.right, text: value, size: small, weight: 400, anchor: 'end' },
  ];
}
