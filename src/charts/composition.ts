import { describe } from '../locale/describe.ts';
import { wholePercent } from '../locale/numbers.ts';
import { sayShare } from '../locale/say.ts';
import { words } from '../locale/words.ts';
import { splitPoints } from '../series/ordinary.ts';
import { isKnown } from '../series/point.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { inksOf } from './colour.ts';
import { measuresFor, round, tickTexts, valueAxis, valuesOf, yearScale } from './frame.ts';
import type { KeyItem } from './key.ts';
import { endYears, frameLines, frameTexts, gridFor, panelHead, panelsOf, stretched } from './panels.ts';
import type { Place } from './place.ts';
import type { Ink, PathMark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { scenePoints } from './scene-points.ts';
import { sheet } from './sheet.ts';
import { textWidth } from './text.ts';

/**
 * Returns a panel a port with a bar a year: passengers who start or end their cruise here below, those in transit above, and an open bar
 * where the split of the year was not published. In shares every split bar is as high as the whole.
 */
export function composition(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = words[lang].figure;
  const measures = measuresFor(size.width);
  const { pad, small } = measures;
  const whole = spec.mode === 'share';
  const inks = inksOf(set.series);
  const shown = set.series.filter((one) => one.points.some(isKnown));
  const needed = gridFor(shown.length, size.width - 2 * pad, measures);
  const key: KeyItem[] =
    shown.length === 0
      ? []
      : [
          { mark: 'full', text: say.key.homeport },
          { mark: 'light', text: say.key.transit },
          ...(whole ? [] : [{ mark: 'open', text: say.key.unsplit } as const]),
        ];
  const asked = size.height ?? spec.height;
  const picture = Math.max(120, needed.rows * needed.step);
  const paper = sheet(describe(spec, set), key, measures, size.width, asked, picture, picture);
  const grid = asked === null ? needed : stretched(needed, paper.bottom - paper.top);
  const axis = whole
    ? valueAxis(0, 100, { top: 0, bottom: grid.height }, true)
    : valueAxis(0, valuesOf(shown)[1], { top: 0, bottom: grid.height }, true);
  const texts = tickTexts(axis, lang, say.percent, whole);
  const left = Math.max(...texts.map((text) => textWidth(text, small))) + 8;
  const places = panelsOf(shown.length, grid, { left: pad + left, right: size.width - pad, top: paper.top }, measures);
  const panels = places.flatMap((panel, index) => {
    const series = shown[index];
    const years = yearScale(set.from - 0.5, set.to + 0.5, panel.plot);
    const place: Place = { x: (year) => years(year), y: (value) => panel.plot.top + axis.scale(value) };
    return series ? [{ series, ...panel, ink: inks.get(series.id) ?? 'entity-0', place } as const] : [];
  });
  return {
    ...paper.scene,
    walk: 'series',
    lang,
    plot: { left: pad, right: size.width - pad, top: paper.top, bottom: paper.bottom },
    marks: [
      ...panels.flatMap(({ plot, place }) => frameLines(axis, plot, place)),
      ...panels.flatMap(({ series, ink, plot, place, isFirst, isLast }) => [
        ...(isFirst ? frameTexts(axis, texts, plot, place, measures) : []),
        ...(isLast ? endYears(set, plot, place, measures) : []),
        ...panelHead(series, ink, series.name[lang], lastShare(series, set, lang), plot, measures),
        // Bars of one kind together: each kind is one stroke.
        ...series.points
          .flatMap((point) => barMarks(point, series, ink, place, whole))
          .toSorted((a, b) => (a.fill ?? '').localeCompare(b.fill ?? '')),
      ]),
      ...paper.marks,
    ],
    points: panels.flatMap(({ series, place }) => points(series, set, spec, inks, place, whole)),
  };
}

/** The latest homeport share published for an ordinary year, in words. */
function lastShare(series: Series, set: SeriesSet, lang: ChartSpec['lang']): string {
  const last = splitPoints(series.points, set.breaks).at(-1);
  if (last?.homeportShare === undefined) return '';
  return `${words[lang].figure.percent(wholePercent(last.homeportShare * 100, lang))} (${last.year})`;
}

function barMarks(point: Point, series: Series, ink: Ink, place: Place, whole: boolean): PathMark[] {
  if (point.value === null) return [];
  const half = Math.max(1, ((place.x(1) - place.x(0)) * 0.72) / 2);
  const [left, right] = [round(place.x(point.year) - half), round(place.x(point.year) + half)];
  const bar = (from: number, to: number): string =>
    `M${left},${round(place.y(from))}H${right}V${round(place.y(to))}H${left}z`;
  const own = { series: series.id, mark: 'point', kind: 'path' } as const;
  const total = whole ? 100 : point.value;
  if (point.homeportShare === undefined)
    return whole ? [] : [{ ...own, d: bar(0, total), fill: 'paper', stroke: 'axis', width: 1, dash: '2 2' }];
  const homeport = total * point.homeportShare;
  return [
    { ...own, d: bar(homeport, total), fill: 'shade', stroke: ink, width: 1 },
    { ...own, d: bar(0, homeport), fill: ink, stroke: ink, width: 1 },
  ];
}

function points(
  series: Series,
  set: SeriesSet,
  { lang }: ChartSpec,
  inks: ReadonlyMap<string, Ink>,
  place: Place,
  whole: boolean,
): ScenePoint[] {
  const shares = new Map(series.points.map((point) => [point.year, point]));
  return scenePoints({ ...set, series: [series], said: [] }, lang, inks, place).map((point) => {
    const found = shares.get(point.year);
    const share = found ? sayShare(found, lang) : '';
    const y = whole ? round(place.y(100)) : point.y;
    return {
      ...point,
      y,
      details: [share, ...point.details].filter(Boolean),
      spoken: [point.spoken, share].filter(Boolean).join(', '),
    };
  });
}
