import { describe } from '../locale/describe.ts';
import { sayPoint, speakPoint } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { ranksOf } from '../series/ranks.ts';
import type { Point, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { trackLabelMarks, trackLabels, trackLabelWidth, type TrackLabel } from './bump-labels.ts';
import { numberedMarks, stepMarks, trackMarks, tracksOf, type Step, type Track } from './bump-marks.ts';
import { inksOf } from './colour.ts';
import { measuresFor, round, yearMarks, yearScale, type Measures, type Plot } from './frame.ts';
import type { KeyItem } from './key.ts';
import { lineStyle } from './line-marks.ts';
import { emptyRows } from './lying-axis.ts';
import { ownKey, ownMarks } from './own-marks.ts';
import { pandemicMarks } from './pandemic.ts';
import type { Place } from './place.ts';
import type { Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { sheet } from './sheet.ts';
import { textWidth } from './text.ts';
import { timeKey } from './time-key.ts';

/** A year must be so wide, and the ports so few, for the places to be written in circles. */
const numbered = { pixelsPerYear: 24, ports: 12 } as const;

/**
 * Returns the places of ports over the years, the first on top: full lines only where the same ports were counted in both years. Groups
 * and totals are left out where there is any port.
 */
export function bump(asked: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const measures = measuresFor(size.width);
  const { pad, small, label } = measures;
  const ranks = ranksOf(asked.series);
  const set = { ...asked, from: ranks[0]?.year ?? asked.from, to: ranks.at(-1)?.year ?? asked.to };
  const tracks = tracksOf(set.series, ranks, inksOf(set.series));
  const rows = Math.max(1, ...ranks.map(({ placed }) => placed.length));
  const labels = trackLabels(tracks, set.to, lang);
  const wide = acrossFor(labels, rows, set, measures, size.width);
  const step = wide.isNumbered ? small * 2.3 : Math.max(label + 4, tracks.length > 20 ? 0 : small * 1.8);
  const head = set.breaks.some(({ kind }) => kind === 'pandemic') ? small * 2 : 0;
  const paper = sheet(
    describe(spec, asked),
    [...keyOf(tracks, set, lang), ...ownKey({ ...spec, target: null })],
    measures,
    size.width,
    size.height ?? spec.height,
    {
      suits: Math.max(size.width * 0.3, tracks.length * step + head + small * 3),
      least: Math.max(140, tracks.length * (label + 2) + head + small * 2.2),
    },
  );
  const bottom = round(paper.bottom - small * 2.2);
  const rowHeight = (bottom - paper.top - head) / rows;
  // Rows too low for circles with numbers in them have their numbers at the left, which takes room.
  const isNumbered = wide.isNumbered && rowHeight >= wide.radius * 2 + 2;
  const across = wide.isNumbered === isNumbered ? wide : acrossFor(labels, rows, set, measures, size.width, false);
  const plot: Plot = { ...across.plot, top: paper.top, bottom };
  const years = yearScale(set.from, set.to, across.years);
  const place: Place = { x: (year) => years(year), y: (row) => plot.top + head + (row - 0.5) * rowHeight };
  const style = lineStyle({ series: tracks.length > 16 ? set.series : [] }, measures);
  const beside = { ...plot, left: across.labels, right: size.width - pad + 2 };
  const names = trackLabelMarks(labels, place, beside, measures);
  if (tracks.length === 0)
    return {
      ...paper.scene,
      walk: 'series',
      lang,
      plot,
      marks: [emptyRows(plot, label, say.noFigure), ...paper.marks],
      points: [],
    };
  return {
    ...paper.scene,
    walk: 'series',
    lang,
    plot,
    marks: [
      ...pandemicMarks(set, place, plot, small, say.pandemic),
      ...yearMarks(years, set.from, set.to, plot, small),
      ...(isNumbered ? [] : placeNumbers(rows, rowHeight, place, plot, small)),
      ...ownMarks({ ...spec, target: null }, set.unit, place, plot, measures, []).marks,
      ...names.leaders,
      ...tracks.flatMap((track) => trackMarks(track, set.breaks, place, style.width)),
      ...tracks.flatMap(({ series, ink, steps }) =>
        steps.flatMap((one) =>
          isNumbered
            ? numberedMarks(one, series.id, ink, place, across.radius, small)
            : stepMarks(one, series.id, ink, place, style.radius + 0.6),
        ),
      ),
      ...names.texts,
      ...paper.marks,
    ],
    points: tracks.flatMap((track) => track.steps.map((one) => readable(track, one, place, lang))),
  };
}

/** What stands where from left to right: place numbers, years, labels; and whether a year is wide enough for numbers in circles. */
function acrossFor(
  labels: readonly TrackLabel[],
  rows: number,
  { from, to }: SeriesSet,
  measures: Measures,
  width: number,
  mayBeNumbered = true,
) {
  const { pad, small } = measures;
  const radius = small * 0.78;
  // A single year is a list: its labels stand beside it at the left.
  const right = from < to ? width - pad - trackLabelWidth(labels, measures, width) : pad + small * 5;
  const span = (left: number) => (right - small - radius - left) / Math.max(1, to - from);
  const isNumbered = mayBeNumbered && labels.length <= numbered.ports && span(pad + radius) >= numbered.pixelsPerYear;
  const left = pad + (isNumbered ? 0 : textWidth(String(rows), small) + small * 0.6);
  const inside = isNumbered ? radius + 2 : small * 0.4;
  const last = round(right - small * 0.6 - inside);
  return {
    isNumbered,
    radius,
    labels: right,
    plot: { left: round(left), right: round(right - small * 0.6) },
    years: { left: round(left + inside), right: last },
  };
}

/** The places at the left, where they are not in the circles themselves: each, or every fifth where they stand too close. */
function placeNumbers(rows: number, rowHeight: number, place: Place, plot: Plot, small: number): Mark[] {
  const every = rowHeight >= small * 1.15 ? 1 : rowHeight * 2 >= small * 1.15 ? 2 : 5;
  return Array.from({ length: rows }, (_, index) => index + 1)
    .filter((row) => row === 1 || row % every === 0)
    .map((row) => ({
      kind: 'text',
      x: round(plot.left - small * 0.6),
      y: round(place.y(row) + small * 0.35),
      text: String(row),
      size: small,
      weight: 400,
      anchor: 'end',
      ink: 'muted',
    }));
}

function keyOf(tracks: readonly Track[], set: SeriesSet, lang: Language): KeyItem[] {
  const say = figureWords[lang].figure;
  const lines = tracks.flatMap((track) => trackMarks(track, set.breaks, { x: Number, y: Number }, 1));
  const joins = lines.filter((one) => one.mark === 'line' && one.kind === 'path');
  const full = joins.filter((one) => one.kind === 'path' && one.dash === undefined);
  const placed = tracks.map(({ series, steps }) => ({ ...series, points: steps.map(({ point }) => point) }));
  const has = (state: Point['state']) => placed.some(({ points }) => points.some((one) => one.state === state));
  const ring = has('provisional') ? say.key.provisionalOrConverted : say.state.adjusted;
  const states = timeKey({ ...set, series: placed, said: [] }, lang);
  const items: (KeyItem | false)[] = [
    full.length > 0 && full.length < joins.length && { mark: 'line', text: say.compare.key.same },
    full.length < joins.length && { mark: 'dotted-line', text: say.compare.key.other },
    lines.some(({ mark }) => mark === 'break') && { mark: 'cut', text: say.compare.key.cut },
    // A place has no band: a converted figure is a ring here, as a provisional one is.
    ...(has('adjusted')
      ? [
          ...states.filter(({ mark }) => mark !== 'provisional' && mark !== 'adjusted'),
          { mark: 'provisional', text: ring } as const,
        ]
      : states),
  ];
  return items.filter((item) => item !== false);
}

function readable(
  { series, ink }: Track,
  { point, place, of, row, year }: Step,
  at: Place,
  lang: Language,
): ScenePoint {
  const say = figureWords[lang].figure;
  const rank = say.compare.placeCounted(place, of);
  const known = point.state === 'counted' || point.state === 'at-least' ? '' : say.state[point.state];
  return {
    kind: 'point',
    series: series.id,
    ink,
    year,
    x: round(at.x(year)),
    y: round(at.y(row)),
    name: `${series.name[lang]}, ${year}`,
    value: sayPoint(point, series.unit, lang, 'full'),
    details: [rank, known].filter(Boolean),
    spoken: `${speakPoint(series, point, lang)}, ${rank}`,
    sources: point.sources,
  };
}
