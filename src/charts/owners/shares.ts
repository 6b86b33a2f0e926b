import { describe } from '../../locale/describe.ts';
import { inFull } from '../../locale/numbers.ts';
import { sayPercent, sayShareRange, whatIsShared } from '../../locale/owners/say.ts';
import { ownerWords } from '../../locale/owners/words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { isKnown } from '../../series/point.ts';
import { shareYears } from '../../series/share-year.ts';
import type { Point, Series, SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { inksOf } from '../colour.ts';
import { measuresFor, round, type Measures, type Plot } from '../frame.ts';
import type { KeyItem } from '../key.ts';
import { emptyRows, lyingAxis } from '../lying-axis.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { shorten, textWidth } from '../text.ts';

type Part = {
  readonly series: Series;
  readonly point: Point & { readonly value: number };
  readonly ink: Ink;
  readonly year: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
};

/**
 * Returns a bar a year from nothing to the whole, a part a shipowner: full where counted, light where announced, open where nobody is named.
 * A dotted line runs on from a part as far as it may reach into the open one.
 */
export function shares(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = ownerWords[lang];
  const { figure } = figureWords[lang];
  const measures = measuresFor(size.width);
  const { small, label, pad, compact } = measures;
  const years = shareYears(set);
  const inks = inksOf(set.series);
  const total = set.against[0];
  const what = whatIsShared(set, lang);
  const heads = years.map((year) => {
    const point = total?.points.find((each) => each.year === year);
    if (!point || point.value === null) return '';
    const low = inFull(point.low ?? point.value, lang);
    return `${say.range(low, inFull(point.high ?? point.value, lang))} ${what}`;
  });
  const step = label * (compact ? 5.4 : 3.4);
  const halfBar = label * 1.15;
  const barsHeight = Math.max(80, years.length * step + small * 2.2);
  const paper = sheet(describe(spec, set), keyOf(set, spec), measures, size.width, size.height ?? spec.height, {
    suits: barsHeight,
    least: barsHeight,
  });
  const room = compact ? 0 : Math.max(40, ...heads.map((text) => textWidth(text, small))) + 14;
  const plot: Plot = {
    left: round(pad + room),
    right: round(size.width - pad - small),
    top: paper.top,
    bottom: round(paper.bottom - small * 2),
  };
  const axis = lyingAxis(100, plot, lang, figure.percent, true);
  const parts = years.flatMap((year, row) =>
    partsOf(set, year, round(plot.top + step * (row + (compact ? 0.54 : 0.5))), axis.x, inks),
  );
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(years.length > 0 ? axis.marks(small) : [emptyRows(plot, label, figure.noFigure)]),
      ...parts.map((part) => barOf(part, halfBar)),
      ...parts.flatMap((part, index) => reachOf(part, index - firstOf(parts, part), axis.x, halfBar)),
      ...parts.flatMap((part) => wordsIn(part, spec, measures)),
      ...years.flatMap((year, row) => headOf(year, heads[row] ?? '', plot, plot.top + step * row, step, measures)),
      ...paper.marks,
    ],
    points: parts.map((part): ScenePoint => {
      const { series, point, ink, year, y } = part;
      const value = sayShareRange(point, lang);
      const how =
        point.state === 'counted' || point.state === 'said' ? figure.state[point.state] : figure.state.announced;
      return {
        kind: 'point',
        series: series.id,
        ink,
        year,
        x: round((part.from + part.to) / 2),
        y,
        name: `${series.name[lang]}, ${year}`,
        value,
        details: series.kind === 'unknown' ? [] : [how],
        spoken: `${series.name[lang]}, ${year}${figure.colon}${value}${series.kind === 'unknown' ? '' : `, ${how}`}`,
        sources: point.sources,
      };
    }),
  };
}

function partsOf(
  set: SeriesSet,
  year: number,
  y: number,
  x: (value: number) => number,
  inks: ReadonlyMap<string, Ink>,
): Part[] {
  let sum = 0;
  return set.series.flatMap((series): Part[] => {
    const point = series.points.find(
      (each): each is Point & { value: number } => each.year === year && isKnown(each) && each.value !== null,
    );
    if (!point || point.value < 0.05) return [];
    const from = x(sum);
    sum += point.value;
    return [{ series, point, ink: inks.get(series.id) ?? 'entity-0', year, y, from, to: x(Math.min(100, sum)) }];
  });
}

/** Where the parts of a year begin: lines under one bar must not lie on each other. */
function firstOf(parts: readonly Part[], { year }: Part): number {
  return parts.findIndex((part) => part.year === year);
}

function barOf({ series, point, ink, y, from, to }: Part, halfBar: number): Mark {
  const half = round(halfBar);
  const d = `M${from},${round(y - half)}H${to}V${round(y + half)}H${from}z`;
  const own = { kind: 'path', series: series.id, mark: 'point', d } as const;
  if (series.kind === 'unknown') return { ...own, fill: 'paper', stroke: 'axis', width: 1, dash: '2 2' };
  if (point.state === 'counted') return { ...own, fill: ink, stroke: 'paper', width: 1 };
  return point.state === 'said'
    ? { ...own, fill: 'paper', stroke: ink, width: 1.6, dash: '5 3' }
    : { ...own, fill: 'shade', stroke: ink, width: 1.6 };
}

/** What a shipowner may have beyond what is known of it. */
function reachOf(
  { series, point, ink, y, to, from }: Part,
  row: number,
  x: (value: number) => number,
  halfBar: number,
): Mark[] {
  const more = point.high === null || series.kind === 'unknown' ? 0 : point.high - point.value;
  if (more < 0.5) return [];
  const end = Math.min(x(100), round(to + x(more) - x(0)));
  const under = round(y + halfBar + 4 + row * 4);
  return [
    {
      kind: 'path',
      series: series.id,
      mark: 'bound',
      d: `M${round(Math.max(from, to - 6))},${under}H${end}m0,-3v6`,
      stroke: ink,
      width: 1.4,
      dash: '2 2',
    },
  ];
}

/** Name and share inside the part, the share alone, or nothing where there is no room. */
function wordsIn({ series, point, ink, y, from, to }: Part, { lang }: ChartSpec, { small, label }: Measures): Mark[] {
  const room = to - from - 8;
  const percent = sayPercent(point.value, lang);
  const isFull = point.state === 'counted' && series.kind !== 'unknown';
  const paint: Ink = isFull ? 'paper' : series.kind === 'unknown' ? 'muted' : ink;
  const at = (text: string, dy: number, size: number, weight: 400 | 600): Mark => ({
    kind: 'text',
    series: series.id,
    x: round((from + to) / 2),
    y: round(y + dy),
    text,
    size,
    weight,
    anchor: 'middle',
    ink: paint,
  });
  if (textWidth(percent, small) > room) return [];
  const name = shorten(series.name[lang], room, small, 600);
  if (room < textWidth('Mmmmm', small)) return [at(percent, small * 0.35, small, 400)];
  return [at(name, -label * 0.14, small, 600), at(percent, label * 0.86, small, 400)];
}

function headOf(
  year: number,
  total: string,
  plot: Plot,
  top: number,
  step: number,
  { small, label, compact, pad }: Measures,
): Mark[] {
  const common = { kind: 'text', anchor: 'start' } as const;
  if (compact)
    return [
      { ...common, x: pad, y: round(top + label), text: String(year), size: label, weight: 600, ink: 'ink' },
      {
        ...common,
        x: round(pad + textWidth('2000', label, 600) + 8),
        y: round(top + label),
        text: total,
        size: small,
        weight: 400,
        ink: 'muted',
      },
    ];
  const middle = top + step / 2;
  const end = { ...common, x: plot.left - 10, anchor: 'end' } as const;
  return [
    { ...end, y: round(middle - label * 0.1), text: String(year), size: label, weight: 600, ink: 'ink' },
    { ...end, y: round(middle + small * 1.15), text: total, size: small, weight: 400, ink: 'muted' },
  ];
}

function keyOf({ series }: SeriesSet, { lang }: ChartSpec): KeyItem[] {
  const say = ownerWords[lang].key;
  const parts = series.filter(({ kind }) => kind === 'shipowner').flatMap(({ points }) => points.filter(isKnown));
  const items: (KeyItem | false)[] = [
    parts.some(({ state }) => state === 'counted') && { mark: 'full', text: say.counted },
    parts.some(({ state }) => state !== 'counted' && state !== 'said') && { mark: 'light', text: say.announced },
    parts.some(({ state }) => state === 'said') && { mark: 'said-bar', text: say.said },
    parts.length > 0 && { mark: 'open', text: say.unknown },
    parts.some(({ high, value }) => high !== null && value !== null && high > value) && {
      mark: 'dotted-line',
      text: say.upTo,
    },
  ];
  return items.filter((item) => item !== false);
}
