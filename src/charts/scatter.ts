import { describe } from '../locale/describe.ts';
import { sayPoint, speakPoint } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { isCount } from '../series/point.ts';
import { pairsOf, type Pair } from '../series/pairs.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { isPercent } from '../series/unit.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { acrossMarks, upMarks } from './cross-axes.ts';
import { inksOf } from './colour.ts';
import { logAxis, measuresFor, round, tickTexts, valueAxis, type Plot, type ValueAxis } from './frame.ts';
import type { KeyItem } from './key.ts';
import { emptyRows } from './lying-axis.ts';
import { pointLabels } from './point-labels.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { dot, ring } from './symbols.ts';
import { textWidth } from './text.ts';

/** Returns a point a port that has both measures in the year, named where there is room; a ring is a value that is not a plain count. */
export function scatter(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const measures = measuresFor(size.width);
  const { small, pad, label, compact } = measures;
  const inks = inksOf(set.series);
  const pairs = pairsOf(set).toSorted((a, b) => a.across.value - b.across.value);
  const paper = sheet(describe(spec, set), keyOf(pairs, lang), measures, size.width, size.height ?? spec.height);
  const bottom = round(paper.bottom - small * 3.6);
  const top = round(paper.top + small * 1.4);
  const up = axisOf(
    pairs.map(({ up: point }) => point.value),
    spec,
    set.unit !== 'change',
    { top, bottom },
  );
  const upTexts = tickTexts(up, lang, say.percent, isPercent(set.unit));
  const left = round(pad + Math.max(0, ...upTexts.map((text) => textWidth(text, small))) + 8);
  const plot: Plot = { left, right: round(size.width - pad - small), top, bottom };
  const across = axisOf(
    pairs.map(({ across: point }) => point.value),
    spec,
    true,
    { top: 0, bottom: plot.right - plot.left },
  );
  const x = (value: number) => round(plot.right - across.scale(value));
  const y = (value: number) => round(up.scale(value));
  const placed = pairs.map((pair) => ({ ...pair, x: x(pair.across.value), y: y(pair.up.value) }));
  const acrossTexts = tickTexts(across, lang, say.percent, isPercent(set.against[0]?.unit ?? 'movements'));
  const radius = compact ? 4.5 : label * 0.36;
  const dots = placed.map(({ series, up: point, across: beside, ...at }): Mark => {
    const ink = inks.get(series.id) ?? 'entity-0';
    const plain = point.state === 'counted' && beside.state === 'counted';
    return {
      ...(plain ? dot(at.x, at.y, radius, ink) : { ...ring(at.x, at.y, radius, ink), width: 2 }),
      series: series.id,
      mark: 'point',
    };
  });
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(pairs.length === 0
        ? [emptyRows(plot, label, say.noFigure)]
        : [
            ...acrossMarks(across, acrossTexts, x, plot, say.axis(say.measure[spec.against], set.to), measures),
            ...upMarks(up, upTexts, plot, upTitle(set, spec), pad, measures),
          ]),
      ...dots,
      ...pointLabels(
        placed.map(({ series, ...at }) => ({
          id: series.id,
          text: series.name[lang],
          ink: inks.get(series.id) ?? 'entity-0',
          x: at.x,
          y: at.y,
          radius,
        })),
        plot,
        measures,
      ),
      ...paper.marks,
    ],
    points: placed.map((pair) => readable(pair, spec, inks)),
  };
}

/** From zero for levels; from the least to the most for growth; equal steps of growth on a log scale. */
function axisOf(
  values: readonly number[],
  spec: ChartSpec,
  isLevel: boolean,
  span: Pick<Plot, 'top' | 'bottom'>,
): ValueAxis {
  const above = values.filter((value) => value > 0);
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  if (spec.mode === 'log' && isLevel && above.length > 0) return logAxis(Math.min(...above), most, span);
  return isLevel ? valueAxis(0, most, span, true) : valueAxis(Math.min(0, least), Math.max(0, most), span, true);
}

function upTitle(set: SeriesSet, { lang, measure }: ChartSpec): string {
  const say = figureWords[lang].figure;
  return set.unit === 'change' && set.base !== null
    ? say.growthAxis(set.base, set.to)
    : say.axis(say.measure[measure], set.to);
}

function readable(
  { series, up, against, across, x, y }: Pair & { readonly x: number; readonly y: number },
  { lang, against: measure }: ChartSpec,
  inks: ReadonlyMap<string, Ink>,
): ScenePoint {
  const say = figureWords[lang].figure;
  const beside = `${say.measure[measure]}${say.colon}${sayPoint(across, against.unit, lang, 'full')}`;
  const how = up.state === 'counted' ? '' : say.state[up.state];
  return {
    kind: 'point',
    series: series.id,
    ink: inks.get(series.id) ?? 'entity-0',
    year: up.year,
    x,
    y,
    name: `${series.name[lang]}, ${up.year}`,
    value: sayPoint(up, series.unit, lang, 'full'),
    details: [beside, how].filter(Boolean),
    spoken: `${speakPoint(series, up, lang)}, ${beside}`,
    sources: [...new Set([...up.sources, ...across.sources])],
  };
}

function keyOf(pairs: readonly Pair[], lang: ChartSpec['lang']): KeyItem[] {
  const say = figureWords[lang].figure.key;
  const rough = pairs.some(({ up, across }) => up.state !== 'counted' || across.state !== 'counted');
  const bounds = pairs.some(({ up, across }) => !isCount(up) || !isCount(across));
  return rough
    ? [
        { mark: 'counted', text: say.counted },
        { mark: 'provisional', text: bounds ? say.notPlain : say.provisionalOrConverted },
      ]
    : [];
}
