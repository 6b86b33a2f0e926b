import { describe } from '../locale/describe.ts';
import { sayChange, whyNoChange } from '../locale/compare-findings.ts';
import { sayPoint, sayValue } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { isCount } from '../series/point.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { atEnds, twoYears, type TwoYears } from '../series/two-years.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { inksOf } from './colour.ts';
import { endLabelMarks, endLabelWidth, type EndLabel, type LabelStyle } from './end-labels.ts';
import { logAxis, measuresFor, round, valueAxis, valuesOf, yearScale, type Measures, type Plot } from './frame.ts';
import { dots, type KeyItem } from './key.ts';
import { lineStyle, pointMarks } from './line-marks.ts';
import { emptyRows } from './lying-axis.ts';
import { ownKey, ownMarks } from './own-marks.ts';
import type { Place } from './place.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { scenePoints } from './scene-points.ts';
import { sheet } from './sheet.ts';
import { cut } from './symbols.ts';
import { timeKey } from './time-key.ts';

/**
 * Returns a line a port between two years, with its name and value on either side. A port counted in one of them only has its mark and
 * label on that side and no line; nor does a line join a bound. What goes down is drawn thinner.
 */
export function slope(asked: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const set = atEnds(asked);
  const measures = measuresFor(size.width);
  const { pad, small, label, compact } = measures;
  const inks = inksOf(set.series);
  const pairs = twoYears(set).filter(({ first, last }) => first !== null || last !== null);
  const left = set.unit === 'index' && set.base === set.from ? [] : labelsOf(pairs, 'first', inks, lang);
  const right = labelsOf(pairs, 'last', inks, lang);
  const value = compact ? 'below' : 'beside';
  const styles = { left: { side: 'left', value }, right: { side: 'right', value } } satisfies Record<
    string,
    LabelStyle
  >;
  const widths = {
    left: endLabelWidth(left, measures, size.width, styles.left),
    right: endLabelWidth(right, measures, size.width, styles.right),
  };
  const most = Math.max(left.length, right.length);
  const paper = sheet(
    describe(spec, set),
    [...keyOf(set, pairs, lang), ...ownKey(spec)],
    measures,
    size.width,
    size.height ?? spec.height,
    { suits: pictureHeight(most, measures, size.width) },
  );
  const gutter = most > 8 ? small * 2.4 : small * 1.2;
  const plot: Plot = {
    left: round(pad + Math.max(widths.left, small * 2.6) + gutter),
    right: round(size.width - pad - Math.max(widths.right, small * 2.6) - gutter),
    top: round(paper.top + label * 1.6),
    bottom: round(paper.bottom - small * 1.6),
  };
  const x = set.from < set.to ? yearScale(set.from, set.to, plot) : () => plot.right;
  const axis = axisFor(set, spec, plot);
  const place: Place = { x: (year) => x(year), y: (height) => axis(height) };
  const style = lineStyle({ series: pairs.length > 16 ? set.series : [] }, measures);
  const lines = pairs.flatMap((pair) => {
    const ink = inks.get(pair.series.id) ?? 'entity-0';
    return [...lineMarks(pair, ink, place, style.width), ...breakMarks(pair, ink, place)];
  });
  const points = pairs.flatMap(({ series, first, last }) =>
    [first, last].flatMap((point) =>
      point === null ? [] : pointMarks(point, series.id, inks.get(series.id) ?? 'entity-0', place, style.radius),
    ),
  );
  const box = { top: plot.top, bottom: plot.bottom };
  return {
    ...paper.scene,
    walk: 'series',
    lang,
    plot,
    marks: [
      ...(pairs.length === 0
        ? [emptyRows(plot, label, say.noFigure)]
        : [...yearAxes(set, place, plot, measures), ...baseMarks(set, spec, place, plot, measures)]),
      ...ownMarks(spec, set.unit, place, plot, measures, []).marks,
      ...lines,
      ...points,
      ...endLabelMarks(left, place, { ...box, left: pad - 2, right: plot.left - gutter }, measures, styles.left),
      ...endLabelMarks(
        right,
        place,
        { ...box, left: plot.right + gutter, right: size.width - pad + 2 },
        measures,
        styles.right,
      ),
      ...paper.marks,
    ],
    points: readable(set, pairs, lang, inks, place),
  };
}

/** High enough for a label a port where that is not too high: beyond it values give way, then the labels of the smallest. */
function pictureHeight(labels: number, { label, small, compact }: Measures, width: number): number {
  const needed = labels * (compact ? label + small + 8 : label + 2) + label * 3.5;
  return compact
    ? Math.max(width * 0.78, Math.min(width * 1.35, needed))
    : Math.max(width * 0.42, Math.min(width * 0.62, needed));
}

function labelsOf(
  pairs: readonly TwoYears[],
  end: 'first' | 'last',
  inks: ReadonlyMap<string, Ink>,
  lang: Language,
): EndLabel[] {
  return pairs.flatMap((pair) => {
    const point = pair[end];
    const { series } = pair;
    if (point === null) return [];
    return [
      {
        series,
        ink: inks.get(series.id) ?? 'entity-0',
        last: point,
        name: series.name[lang],
        value: sayPoint(point, series.unit, lang, 'short'),
      },
    ];
  });
}

/** From zero unless indexed; a log scale spans the values above zero. */
function axisFor(set: SeriesSet, spec: ChartSpec, plot: Plot): (value: number) => number {
  const [least, most] = valuesOf(set.series, spec.target === null ? [] : [spec.target.value]);
  const above = set.series.flatMap((one) =>
    one.points.flatMap(({ value }) => (value !== null && value > 0 ? [value] : [])),
  );
  if (spec.mode === 'log' && above.length > 0) return logAxis(Math.min(...above), most, plot).scale;
  return valueAxis(least, most, plot, set.unit !== 'index').scale;
}

/** Counts of one definition are joined; where the definition changed, dots join them and a tick says so. */
function lineMarks({ series, first, last, cut, change }: TwoYears, ink: Ink, place: Place, width: number): Mark[] {
  if (first === null || last === null || !isCount(first) || !isCount(last)) return [];
  const falls = change !== null && change < 0;
  return [
    {
      kind: 'path',
      series: series.id,
      mark: 'line',
      d: `M${round(place.x(first.year))},${round(place.y(first.value))}L${round(place.x(last.year))},${round(place.y(last.value))}`,
      stroke: ink,
      width: cut === null ? (falls ? width * 0.5 : width) : 1.4,
      ...(cut === null ? {} : { dash: dots }),
    },
  ];
}

/** A tick half way where what is counted changed between the two years. */
function breakMarks({ series, first, last, cut: change }: TwoYears, ink: Ink, place: Place): Mark[] {
  if (change === null || first === null || last === null || !isCount(first) || !isCount(last)) return [];
  const x = (place.x(first.year) + place.x(last.year)) / 2;
  const y = (place.y(first.value) + place.y(last.value)) / 2;
  return [{ ...cut(x, y, 16, ink), series: series.id, mark: 'break' }];
}

/** The two years over the lines they stand on. */
function yearAxes(set: SeriesSet, place: Place, plot: Plot, { label }: Measures): Mark[] {
  return [...new Set([set.from, set.to])].flatMap((year): Mark[] => {
    const x = round(place.x(year));
    return [
      { kind: 'path', d: `M${x},${plot.top}V${plot.bottom}`, stroke: 'axis', width: 1 },
      {
        kind: 'text',
        x,
        y: round(plot.top - label * 0.6),
        text: String(year),
        size: label,
        weight: 600,
        anchor: 'middle',
        ink: 'ink',
      },
    ];
  });
}

/** What heights are told from: the line of zero, or of the hundred that every port starts from. */
function baseMarks(set: SeriesSet, { mode, lang }: ChartSpec, place: Place, plot: Plot, { small }: Measures): Mark[] {
  if (mode === 'log') return [];
  const base = set.unit === 'index' ? 100 : 0;
  const y = round(place.y(base));
  const text = sayValue(base, set.unit, lang, 'short');
  const common = { kind: 'text', text, size: small, weight: 400, ink: 'muted' } as const;
  return [
    { kind: 'path', d: `M${plot.left},${y}H${plot.right}`, stroke: base === 0 ? 'axis' : 'grid', width: 1 },
    base === 0
      ? { ...common, x: plot.left, y: round(y + small * 1.3), anchor: 'middle' }
      : { ...common, x: plot.left - small * 0.6, y: round(y + small * 0.35), anchor: 'end' },
  ];
}

function keyOf(set: SeriesSet, pairs: readonly TwoYears[], lang: Language): KeyItem[] {
  const say = figureWords[lang].figure.compare.key;
  const joined = pairs.filter(({ change }) => change !== null);
  const falls = joined.some(({ change }) => (change ?? 0) < 0);
  const rises = joined.some(({ change }) => (change ?? 0) >= 0);
  const changed = pairs.some((pair) => breakMarks(pair, 'muted', { x: Number, y: Number }).length > 0);
  const items: (KeyItem | false)[] = [
    falls && rises && { mark: 'line', text: say.up },
    falls && { mark: 'thin-line', text: say.down },
    changed && { mark: 'cut', text: say.cut },
  ];
  return [...items.filter((item) => item !== false), ...timeKey({ ...set, said: [] }, lang)];
}

/** Every mark says the change between the two years, or why there is none to tell. */
function readable(
  set: SeriesSet,
  pairs: readonly TwoYears[],
  lang: Language,
  inks: ReadonlyMap<string, Ink>,
  place: Place,
): ScenePoint[] {
  const { from, to } = set;
  const points = scenePoints({ ...set, said: [] }, lang, inks, place);
  if (from === to) return points;
  const said = new Map(
    pairs.map((pair) => {
      const change = sayChange(pair, lang);
      const text =
        change === null ? whyNoChange(pair, lang) : figureWords[lang].figure.compare.changeFrom(change, from, to);
      return [pair.series.id, text] as const;
    }),
  );
  return points.map((point) => {
    const text = said.get(point.series) ?? '';
    return { ...point, details: [text, ...point.details], spoken: `${point.spoken}, ${text}` };
  });
}
