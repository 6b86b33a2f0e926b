import { describe } from '../../locale/describe.ts';
import { sayEvent, sayFigures, sayOwner, standsForYear } from '../../locale/owners/say.ts';
import { ownerWords } from '../../locale/owners/words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Presence } from '../../series/owners.ts';
import { isKnownThere, isThere } from '../../series/presence-years.ts';
import type { Series, SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inksOf } from '../colour.ts';
import { measuresFor, round, yearMarks, yearScale, type Measures, type Plot } from '../frame.ts';
import type { KeyItem } from '../key.ts';
import { emptyRows } from '../lying-axis.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { ring } from '../symbols.ts';
import { changeMark, signOf, type Change } from './changes.ts';
import { shorten, textWidth } from '../text.ts';
import { adds, comes, cuts, expected } from './change-symbols.ts';

type Row = { readonly series: Series; readonly ink: Ink; readonly y: number; readonly cells: readonly Presence[] };

/**
 * Returns a row a shipowner with a bar for every year it is on record as calling: as high as its calls, full where they were counted and light
 * where they were announced, a line where only its presence is known; and a sign for every change. What is merely noted of a year without calls
 * is a ring.
 */
export function presence(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const { figure } = figureWords[lang];
  const measures = measuresFor(size.width);
  const { small, label, pad, compact } = measures;
  const inks = inksOf(set.series);
  const step = round(compact ? label * 3.1 : label * 2.05);
  const rowsHeight = Math.max(100, set.series.length * step + small * 3);
  const paper = sheet(describe(spec, set), keyOf(set, lang), measures, size.width, size.height ?? spec.height, {
    suits: rowsHeight,
    least: rowsHeight,
  });
  const names = Math.min(
    size.width * 0.34,
    Math.max(0, ...set.series.map((one) => textWidth(sayOwner(one, lang), label, 600))),
  );
  const plot: Plot = {
    left: round(pad + (compact ? 0 : names + 16)),
    right: round(size.width - pad),
    top: paper.top,
    bottom: round(paper.bottom - small * 2.2),
  };
  const years = yearScale(set.from - 0.6, set.to + 0.6, plot);
  const pitch = Math.max(2, (plot.right - plot.left) / Math.max(1, set.to - set.from + 1.2));
  const rows = set.series.map((series, index): Row => ({
    series,
    ink: inks.get(series.id) ?? 'entity-0',
    y: round(plot.top + step * (index + 0.85)),
    cells: set.presence.filter((cell) => cell.series === series.id),
  }));
  const most = Math.max(1, ...set.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const height = (calls: number) => (calls / most) * label * 1.05;
  return {
    ...paper.scene,
    walk: 'series',
    lang,
    plot,
    marks: [
      ...(rows.length === 0
        ? [emptyRows(plot, label, figure.noFigure)]
        : yearMarks(years, set.from, set.to, plot, small)),
      ...rows.flatMap((row) => frameOf(row, plot, lang, measures)),
      ...rows.flatMap((row) =>
        row.cells.filter(isThere).map((cell) => barOf(row, cell, round(years(cell.year)), pitch, height)),
      ),
      ...rows.flatMap((row) =>
        row.cells.flatMap((cell) =>
          signsOf(row, cell, years(cell.year), barHeight(row.series, cell, height), measures),
        ),
      ),
      ...paper.marks,
    ],
    points: rows.flatMap((row) => row.cells.map((cell) => pointOf(row, cell, round(years(cell.year)), lang))),
  };
}

function frameOf({ series, y }: Row, plot: Plot, lang: Language, { label, compact, pad }: Measures): Mark[] {
  const line: Mark = { kind: 'path', d: `M${plot.left},${y}H${plot.right}`, stroke: 'grid', width: 1 };
  const name: Mark = {
    kind: 'text',
    series: series.id,
    x: compact ? pad : plot.left - 12,
    y: round(compact ? y - label * 1.75 : y - label * 0.1),
    text: shorten(sayOwner(series, lang), compact ? plot.right - pad : plot.left - pad - 12, label, 600),
    size: label,
    weight: 600,
    anchor: compact ? 'start' : 'end',
    ink: 'ink',
  };
  return [line, name];
}

function barOf(
  { series, ink, y }: Row,
  cell: Presence,
  x: number,
  pitch: number,
  height: (calls: number) => number,
): Mark {
  const half = round(Math.max(1, pitch * 0.42));
  const own = { kind: 'path', series: series.id, mark: 'point' } as const;
  const high = barHeight(series, cell, height);
  const d = `M${round(x - half)},${y}h${round(half * 2)}v${-high}h${round(-half * 2)}z`;
  return isSure(cell, series)
    ? { ...own, d, fill: ink, stroke: ink, width: 1 }
    : { ...own, d, fill: 'shade', stroke: ink, width: 1 };
}

function barHeight({ points }: Series, { year }: Presence, height: (calls: number) => number): number {
  const calls = points.find((point) => point.year === year);
  return calls && calls.value !== null ? round(Math.max(4, height(calls.high ?? calls.value))) : 2.5;
}

/** Calls that were counted; without a number of calls, anything that was not only announced. */
function isSure(cell: Presence, { points }: Series): boolean {
  const calls = points.find((point) => point.year === cell.year && point.value !== null);
  if (calls) return calls.state === 'counted' || calls.state === 'provisional';
  return isKnownThere(cell);
}

/** The changes of a year side by side above its bar, each kind once; where there is neither, a ring. */
function signsOf(
  { series, ink, y }: Row,
  cell: Presence,
  x: number,
  top: number,
  { compact, label }: Measures,
): Mark[] {
  const kinds = [...new Set(cell.events.flatMap((event) => signOf(event) ?? []))];
  if (isOnlyNoted(cell)) return [{ ...ring(x, y - label * 0.45, label * 0.22, ink), series: series.id, mark: 'event' }];
  const size = compact ? 3.4 : label * 0.3;
  const offset = ((kinds.length - 1) * size * 2.3) / 2;
  return kinds.map((kind: Change, index) => ({
    ...changeMark(kind, round(x - offset + index * size * 2.3), round(y - top - size - 3), size, ink),
    series: series.id,
    mark: 'event' as const,
  }));
}

/** Neither calls nor a change: an aim, a plan given up, or something noted. */
function isOnlyNoted(cell: Presence): boolean {
  return !isThere(cell) && cell.events.every((event) => signOf(event) === null);
}

function pointOf({ series, ink, y }: Row, cell: Presence, x: number, lang: Language): ScenePoint {
  const { figure } = figureWords[lang];
  const name = `${sayOwner(series, lang)}, ${cell.year}`;
  const figures = sayFigures(cell.figures, lang);
  const changes = [...new Set(cell.events.filter((one) => signOf(one) !== null).map((one) => sayEvent(one, lang)))];
  const notes = cell.events.map(({ summary }) => summary[lang]);
  const { key } = ownerWords[lang];
  const first = cell.figures.some(standsForYear) ? figures[0] : undefined;
  const value = first ?? changes[0] ?? (isThere(cell) ? key.onRecord : key.noted);
  const details = [...new Set([...figures, ...changes, ...notes])].filter((detail) => detail !== value);
  return {
    kind: 'point',
    series: series.id,
    ink,
    year: cell.year,
    x,
    y,
    name,
    value,
    // A year of ten sources would fill the window: the panel below the figure has all of it.
    details: details.slice(0, 4),
    spoken: [name + figure.colon + value, ...changes.filter((change) => change !== value)].join(', '),
    sources: [...new Set([...cell.figures, ...cell.events].map(({ source }) => source))],
  };
}

function keyOf({ presence: cells, series }: SeriesSet, lang: Language): KeyItem[] {
  const say = ownerWords[lang].key;
  const points = series.flatMap((one) => one.points.filter(({ value }) => value !== null));
  const has = (change: Change) => cells.some(({ events }) => events.some((event) => signOf(event) === change));
  const there = cells.filter(isThere);
  const items: (KeyItem | false)[] = [
    points.some(({ state }) => state === 'counted') && { mark: 'full', text: say.callsCounted },
    there.some((cell) => series.some((one) => one.id === cell.series && !isSure(cell, one))) && {
      mark: 'light',
      text: say.announced,
    },
    there.length > points.length && { mark: 'line', text: say.onRecord },
    cells.some(isOnlyNoted) && { mark: 'provisional', text: say.noted },
    has('comes') && { mark: comes, text: say.comes },
    has('expected') && { mark: expected, text: say.expected },
    has('adds') && { mark: adds, text: say.adds },
    has('cuts') && { mark: cuts, text: say.cuts },
    has('leaves') && { mark: 'cross', text: say.leaves },
  ];
  return items.filter((item) => item !== false);
}
