import { describe } from '../locale/describe.ts';
import { sayPoint, speakPoint } from '../locale/say.ts';
import { words } from '../locale/words.ts';
import { isCount, isKnown } from '../series/point.ts';
import { isPercent } from '../series/unit.ts';
import { rankingYear } from '../series/ranking-year.ts';
import { portsFirst } from '../series/ranks.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { inksOf } from './colour.ts';
import { measuresFor, round, type Measures, type Plot } from './frame.ts';
import type { KeyItem } from './key.ts';
import { ownKey, uprightTarget } from './own-marks.ts';
import { emptyRows, lyingAxis } from './lying-axis.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { shorten, textWidth } from './text.ts';

type Row = {
  readonly series: Series;
  readonly point: Point & { readonly value: number };
  readonly ink: Ink;
  readonly text: string;
};

/** Returns a bar a port for one year, the largest first; bounds and provisional counts look like what they are, missing ports are named. */
export function ranking(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = words[lang].figure;
  const measures = measuresFor(size.width);
  const { small, pad, label, compact } = measures;
  const year = rankingYear(set);
  const inks = inksOf(set.series);
  const rows = portsFirst(set.series)
    .flatMap((series): Row[] => {
      const point = series.points.find(
        (one): one is Point & { value: number } => one.year === year && isKnown(one) && one.value !== null,
      );
      return point
        ? [{ series, point, ink: inks.get(series.id) ?? 'entity-0', text: sayPoint(point, series.unit, lang, 'short') }]
        : [];
    })
    .toSorted((a, b) => b.point.value - a.point.value);
  const step = compact ? label * 2.5 : label * 1.9;
  const picture = Math.max(80, rows.length * step + small * 2.2);
  const paper = sheet(
    describe(spec, set),
    [...keyOf(rows, lang), ...(spec.target === null ? [] : ownKey({ ...spec, note: null }))],
    measures,
    size.width,
    size.height ?? spec.height,
    picture,
    picture,
  );
  const names =
    Math.min(size.width * 0.34, Math.max(0, ...rows.map(({ series }) => textWidth(series.name[lang], label, 600)))) +
    12;
  const values = Math.max(0, ...rows.map(({ text }) => textWidth(text, small))) + 10;
  const plot: Plot = {
    left: round(pad + (compact ? 0 : names)),
    right: round(size.width - pad - values),
    top: paper.top,
    bottom: round(paper.bottom - small * 2),
  };
  const target = spec.target !== null && spec.target.value > 0 ? spec.target.value : null;
  const most = Math.max(1e-9, target ?? 0, ...rows.map(({ point }) => point.high ?? point.value));
  const axis = lyingAxis(most, plot, lang, say.percent, isPercent(set.unit));
  const place = (index: number) => round(plot.top + step * (index + (compact ? 0.72 : 0.5)));
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(rows.length > 0 ? axis.marks(small) : []),
      ...(target === null || rows.length === 0 ? [] : uprightTarget(spec, set.unit, axis.x(target), plot, measures)),
      ...rows.flatMap((row, index) => barMarks(row, place(index), axis.x, plot, measures, lang)),
      ...(rows.length === 0 ? [emptyRows(plot, label, say.noFigure)] : []),
      ...paper.marks,
    ],
    points: rows.map(({ series, point, ink, text }, index): ScenePoint => {
      const rank = say.rank(index + 1, rows.length);
      return {
        kind: 'point',
        series: series.id,
        ink,
        year,
        x: axis.x(point.value),
        y: place(index),
        name: `${series.name[lang]}, ${year}`,
        value: sayPoint(point, series.unit, lang, 'full'),
        details: [rank, point.state === 'counted' ? '' : say.state[point.state]].filter(Boolean),
        spoken: `${speakPoint(series, point, lang)}, ${rank} (${text})`,
        sources: point.sources,
      };
    }),
  };
}

/** A count is a full bar, a provisional or converted one a light bar, a bound a dashed one; a bound ends in an arrow to where the true value lies. */
function barMarks(
  { series, point, ink, text }: Row,
  y: number,
  x: (value: number) => number,
  plot: Plot,
  { label, small, compact, pad }: Measures,
  lang: Language,
): Mark[] {
  const end = x(point.value);
  const half = compact ? label * 0.32 : label * 0.55;
  const sure = point.state === 'counted';
  const own = { series: series.id, mark: isCount(point) ? 'point' : 'bound' } as const;
  const bar: Mark = {
    ...own,
    kind: 'path',
    d: `M${plot.left},${round(y - half)}H${end}V${round(y + half)}H${plot.left}z`,
    ...(sure
      ? { fill: ink }
      : isCount(point)
        ? { fill: 'shade', stroke: ink, width: 1.6 }
        : { fill: 'paper', stroke: ink, width: 1.6, dash: '4 3' }),
  };
  const arrow: Mark[] =
    point.state === 'at-least' || point.state === 'at-most'
      ? [
          {
            ...own,
            kind: 'path',
            d: `M${end},${y}h${point.state === 'at-least' ? 9 : -9}m${point.state === 'at-least' ? -3.5 : 3.5},-3.2l${point.state === 'at-least' ? 3.5 : -3.5},3.2l${point.state === 'at-least' ? -3.5 : 3.5},3.2`,
            stroke: ink,
            width: 1.6,
          },
        ]
      : [];
  const name: Mark = compact
    ? {
        kind: 'text',
        series: series.id,
        x: pad,
        y: round(y - label * 0.62),
        text: series.name[lang],
        size: label,
        weight: 600,
        anchor: 'start',
        ink,
      }
    : {
        kind: 'text',
        series: series.id,
        x: plot.left - 10,
        y: round(y + label * 0.35),
        text: shorten(series.name[lang], plot.left - pad - 10, label, 600),
        size: label,
        weight: 600,
        anchor: 'end',
        ink,
      };
  const value: Mark = {
    kind: 'text',
    series: series.id,
    x: round(end + (point.state === 'at-least' ? 16 : 8)),
    y: round(y + small * 0.35),
    text,
    size: small,
    weight: 400,
    anchor: 'start',
    ink,
    // The line of a target may run behind it.
    halo: true,
  };
  return [bar, ...arrow, name, value];
}

function keyOf(rows: readonly Row[], lang: Language): KeyItem[] {
  const say = words[lang].figure.key;
  const has = (state: Point['state']) => rows.some(({ point }) => point.state === state);
  const items: (KeyItem | false)[] = [
    has('provisional') && { mark: 'light', text: say.provisional },
    has('sum-of-parts') && { mark: 'light', text: say.sum },
    has('adjusted') && { mark: 'light', text: say.adjusted },
    (has('at-least') || has('at-most') || has('between')) && { mark: 'bound', text: say.bound },
  ];
  const needed = items.filter((item) => item !== false);
  return needed.length > 0 ? [{ mark: 'full', text: say.counted }, ...needed] : [];
}
