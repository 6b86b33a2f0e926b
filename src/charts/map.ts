import { describe } from '../locale/describe.ts';
import { sayPoint, sayValue, speakPoint } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { isKnown } from '../series/point.ts';
import { rankingYear } from '../series/ranking-year.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { BasemapName, Position } from './basemap-paths.ts';
import { inksOf } from './colour.ts';
import { measuresFor, round, type Plot } from './frame.ts';
import type { KeyItem } from './key.ts';
import { emptyRows } from './lying-axis.ts';
import { frameOf, holds, mapHeight, mapView } from './map-frame.ts';
import { circleBoxes, mapLabels } from './map-labels.ts';
import { circleMark, cornerNote, crossMarks, landMarks } from './map-marks.ts';
import type { Ink, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { sizeKey, sizesFor } from './size-key.ts';

type Port = Series & { readonly at: Position };

type Row = {
  readonly series: Port;
  readonly point: Point & { readonly value: number };
  readonly ink: Ink;
  readonly rank: string;
};

/**
 * Returns the ports of one year as circles on a map, as large in area as their figures; ports alone, since a sum lies nowhere.
 * A bound is a dashed ring, a provisional or converted count a light circle, a port without a figure a small cross.
 */
export function map(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const measures = measuresFor(size.width);
  const { small, pad, label } = measures;
  const ports = set.series.filter((one): one is Port => one.kind === 'port' && one.at !== null);
  const rows = rowsOf(ports, set, lang);
  const empty = ports.filter((one) => !rows.some(({ series }) => series === one));
  const frame = frameOf(
    spec.frame,
    rows.map(({ series }) => series.at),
  );
  const foot = small * 0.6;
  const paper = sheet(
    describe(spec, set),
    rows.length === 0 ? [] : keyOf(rows, empty, frame, lang),
    measures,
    size.width,
    size.height ?? spec.height,
    { suits: rows.length === 0 ? 120 : mapHeight(frame, size.width - 2 * pad) + foot },
  );
  const picture: Plot = {
    left: pad,
    right: round(size.width - pad),
    top: paper.top,
    bottom: round(paper.bottom - foot),
  };
  const scene = { ...paper.scene, walk: 'rows', lang } as const;
  if (rows.length === 0)
    return { ...scene, plot: picture, marks: [emptyRows(picture, label, say.noFigure), ...paper.marks], points: [] };

  const view = mapView(frame, picture);
  const shown = rows.flatMap((row) => {
    const at = view.place(row.series.at);
    return at ? [{ ...row, ...at }] : [];
  });
  const most = Math.max(0, ...shown.map(({ point }) => point.value));
  const largest = largestRadius(frame, view.plot);
  // Area tells the value; what is too small to see is drawn as small as can be seen.
  const radiusOf = (value: number) => round(Math.max(2, largest * Math.sqrt(value / (most || 1))));
  const circles = shown.map(({ series, point, ink, x, y }) => ({
    id: series.id,
    name: series.name[lang],
    value: sayPoint(point, series.unit, lang, 'short'),
    state: point.state,
    ink,
    x,
    y,
    radius: radiusOf(point.value),
  }));
  const crosses = empty.flatMap(({ id, at }) => {
    const place = view.place(at);
    return place ? [{ id, ...place, radius: small * 0.3 }] : [];
  });
  const drawn = [...circles, ...crosses].flatMap(circleBoxes);
  const key = sizeKey(
    sizesFor(most).map((value) => ({ radius: radiusOf(value), text: sayValue(value, set.unit, lang, 'short') })),
    view.plot,
    drawn,
    small,
  );
  const outside = ports.length - circles.length - crosses.length;
  const note =
    outside === 0 ? null : cornerNote(say.outsideFrame(outside), view.plot, key ? [key.box] : [], drawn, small);
  const taken = [...crosses.flatMap(circleBoxes), ...[key, note].flatMap((one) => (one ? [one.box] : []))];
  // The port asked for first is what the figure is about: it is named whatever its size.
  const naming = circles.toSorted((a, b) => Number(b.id === ports[0]?.id) - Number(a.id === ports[0]?.id));
  return {
    ...scene,
    plot: view.plot,
    marks: [
      ...landMarks(view),
      ...circles.map(circleMark),
      ...crosses.flatMap((one) => crossMarks(one, small)),
      ...(key?.marks ?? []),
      ...(note?.marks ?? []),
      ...mapLabels(naming, taken, view.plot, small),
      ...paper.marks,
    ],
    points: shown.map(({ series, point, ink, rank, x, y }): ScenePoint => ({
      kind: 'point',
      series: series.id,
      ink,
      year: point.year,
      x,
      y,
      name: `${series.name[lang]}, ${point.year}`,
      value: sayPoint(point, series.unit, lang, 'full'),
      details: [rank, point.state === 'counted' ? '' : say.state[point.state]].filter(Boolean),
      spoken: `${speakPoint(series, point, lang)}, ${rank}`,
      sources: point.sources,
    })),
  };
}

/** The ports that have a figure in the year, the largest first: so they are drawn, walked and ranked, in the picture or outside. */
function rowsOf(ports: readonly Port[], set: SeriesSet, lang: Language): Row[] {
  const inks = inksOf(set.series);
  const year = rankingYear(set);
  return ports
    .flatMap((series) => {
      const point = series.points.find(
        (one): one is Point & { value: number } => one.year === year && isKnown(one) && one.value !== null,
      );
      return point ? [{ series, point, ink: inks.get(series.id) ?? ('entity-0' as const) }] : [];
    })
    .toSorted((a, b) => b.point.value - a.point.value)
    .map((row, index, all) => ({ ...row, rank: figureWords[lang].figure.rank(index + 1, all.length) }));
}

/** Ports crowd together in the world, and there is less of each. */
function largestRadius(frame: BasemapName, { left, right }: Plot): number {
  return Math.min(44, Math.max(11, (right - left) * (frame === 'world' ? 0.02 : 0.026)));
}

function keyOf(rows: readonly Row[], empty: readonly Port[], frame: BasemapName, lang: Language): KeyItem[] {
  const say = figureWords[lang].figure;
  const has = (...states: Point['state'][]) => rows.some(({ point }) => states.includes(point.state));
  const items: (KeyItem | false)[] = [
    has('provisional') && { mark: 'provisional', text: say.key.provisional },
    has('sum-of-parts') && { mark: 'provisional', text: say.key.sum },
    has('adjusted') && { mark: 'provisional', text: say.state.adjusted },
    has('at-least', 'at-most', 'between') && { mark: 'dashed', text: say.key.bound },
    empty.some(({ at }) => holds(frame, at)) && { mark: 'cross', text: say.state.missing },
  ];
  const needed = items.filter((item) => item !== false);
  return needed.length > 0 ? [{ mark: 'counted', text: say.key.counted }, ...needed] : [];
}
