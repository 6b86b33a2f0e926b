import { describe } from '../locale/describe.ts';
import { saidOf, sayBounded, sayCounted, saySaid, sayValue, speakSaid } from '../locale/say.ts';
import { sayGrounds } from '../locale/statements.ts';
import { figureWords } from '../locale/figure-words.ts';
import { apart } from '../series/statements.ts';
import type { Said, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { inksOf } from './colour.ts';
import { measuresFor, round, type Measures, type Plot } from './frame.ts';
import { emptyRows, lyingAxis } from './lying-axis.ts';
import { rowStep } from './rows.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { diamond, dot, sideways } from './symbols.ts';
import { shorten, textWidth } from './text.ts';

/** More rows than this are for the table. */
const mostRows = 40;

/** Returns a row a statement: what was said and what was counted on one scale, the widest apart first, and the verdict in words. */
export function claims(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const measures = measuresFor(size.width);
  const { small, pad } = measures;
  const inks = inksOf(set.series);
  const names = new Map(set.series.map((one) => [one.id, one.name[lang]]));
  const rows = set.said
    .toSorted((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)) || a.year - b.year)
    .slice(0, mostRows);
  const labels = rows.map((one) => saySaid(one, names.get(one.port) ?? one.port, set.unit, lang, 'short'));
  const verdicts = rows.map((one) => say.verdict[one.verdict]);
  const steps = measures.compact
    ? { suits: small * 3.4, least: small * 2.4 }
    : { suits: small * 2.3, least: small * 1.4 };
  const height = size.height ?? spec.height;
  const key =
    rows.length > 0
      ? ([
          { mark: 'counted', text: say.key.counted },
          { mark: 'said', text: say.key.said },
        ] as const)
      : [];
  const paper = sheet(describe(spec, set), key, measures, size.width, height, {
    suits: Math.max(90, rows.length * steps.suits + small * 2.4),
    least: rows.length * steps.least + small * 2.4,
  });
  const step = rowStep(rows.length, steps, height === null ? null : paper.bottom - paper.top - small * 2.4);
  const labelWidth = measures.compact
    ? 0
    : Math.min(size.width * 0.4, Math.max(0, ...labels.map((text) => textWidth(text, small, 600)))) + 12;
  const verdictWidth = Math.max(0, ...verdicts.map((text) => textWidth(text, small))) + 12;
  const plot: Plot = {
    left: round(pad + labelWidth),
    right: round(size.width - pad - verdictWidth),
    top: paper.top,
    bottom: round(paper.bottom - small * 2.2),
  };
  const most = Math.max(1, ...rows.flatMap((one) => [one.value, one.counted?.value ?? 0]));
  const axis = lyingAxis(most, plot, lang, say.percent, false);
  const place = (index: number) => round(plot.top + step * (index + (measures.compact ? 0.78 : 0.5)));
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(rows.length > 0 ? axis.marks(small) : []),
      ...rows.flatMap((one, index) =>
        rowMarks(
          one,
          {
            y: place(index),
            x: axis.x,
            ink: inks.get(one.port) ?? 'entity-0',
            label: labels[index] ?? '',
            verdict: verdicts[index] ?? '',
            across: size.width - 2 * pad,
          },
          plot,
          measures,
          pad,
        ),
      ),
      ...(rows.length === 0 ? [emptyRows(plot, measures.label, say.noFigure)] : []),
      ...paper.marks,
    ],
    points: rows.map((one, index) =>
      rowPoint(one, set, spec, names, { x: axis.x(one.value), y: place(index), ink: inks.get(one.port) ?? 'entity-0' }),
    ),
  };
}

type RowPlace = {
  readonly y: number;
  readonly x: (value: number) => number;
  readonly ink: Ink;
  readonly label: string;
  readonly verdict: string;
  /** Width of the sheet within its margins. */
  readonly across: number;
};

function rowMarks(
  one: Said,
  { y, x, ink, label, verdict, across }: RowPlace,
  plot: Plot,
  measures: Measures,
  pad: number,
): Mark[] {
  const { small, compact } = measures;
  const said = x(one.value);
  const counted = one.counted ? x(one.counted.value) : null;
  const own = { series: one.port, mark: 'said' } as const;
  const bar: Mark[] =
    counted === null
      ? []
      : [{ ...own, kind: 'path', d: `M${counted},${y}H${said}`, stroke: ink, width: 1.4, dash: '2 3' }];
  const count: Mark[] =
    counted === null
      ? []
      : [{ ...countMark(one, counted, y, ink, compact ? 3 : 4, plot), series: one.port, mark: 'point' }];
  const text = (words: string, at: { x: number; y: number }, weight: 400 | 600, paint: Ink): Mark => ({
    kind: 'text',
    series: one.port,
    ...at,
    text: words,
    size: small,
    weight,
    anchor: 'start',
    ink: paint,
  });
  const labelAt = compact ? { x: pad, y: round(y - small * 1.0) } : { x: pad, y: round(y + small * 0.35) };
  return [
    ...bar,
    ...count,
    { ...diamond(said, y, compact ? 4.5 : 5.5, ink, one.kind === 'forecast'), ...own },
    text(shorten(label, compact ? across : plot.left - pad - 8, small, 600), labelAt, 600, ink),
    text(verdict, { x: plot.right + 12, y: round(y + small * 0.35) }, 400, 'muted'),
  ];
}

function countMark({ counted }: Said, x: number, y: number, ink: Ink, r: number, plot: Plot): Mark {
  if (counted?.state === 'at-least') return sideways(x, y, Math.min(10, plot.right - x), ink);
  if (counted?.state === 'at-most') return sideways(x, y, -Math.min(10, x - plot.left), ink);
  return dot(x, y, r, ink);
}

function rowPoint(
  one: Said,
  set: SeriesSet,
  { lang }: ChartSpec,
  names: ReadonlyMap<string, string>,
  at: { x: number; y: number; ink: Ink },
): ScenePoint {
  const say = figureWords[lang].figure;
  const name = names.get(one.port) ?? one.port;
  const counted = sayCounted(one, set.unit, lang, 'short');
  return {
    kind: 'said',
    series: one.port,
    year: one.year,
    ...at,
    name: saidOf(one, name, lang),
    value: sayBounded(sayValue(one.value, set.unit, lang, 'full'), one.bound ?? 'counted', lang),
    details: [
      counted === null ? '' : say.counted(counted),
      `${say.verdict[one.verdict]}. ${sayGrounds(one, set, lang)}`,
    ].filter(Boolean),
    spoken: `${speakSaid(one, name, set.unit, lang)}, ${say.verdict[one.verdict]}. ${sayGrounds(one, set, lang)}`,
    sources: one.sources,
  };
}
