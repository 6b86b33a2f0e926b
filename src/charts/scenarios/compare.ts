import { describe } from '../../locale/describe.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { short } from '../../locale/numbers.ts';
import { namesOf, sayDifference } from '../../locale/scenarios/difference.ts';
import { shortModelled } from '../../locale/scenarios/say.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import { modelStep } from '../../series/model-step.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { toldYear } from '../../series/told-year.ts';
import type { FanYear, ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inksOf } from '../colour.ts';
import { measuresFor, round, type Measures, type Plot } from '../frame.ts';
import { bandOpacity, type KeyItem } from '../key.ts';
import { emptyRows, lyingAxis } from '../lying-axis.ts';
import { ownKey, uprightTarget } from '../own-marks.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { diamond, dot } from '../symbols.ts';
import { textWidth, wrap } from '../text.ts';
import { detailsOf, heightOf, lineMarks, wordsOf, type RowWords } from './compare-words.ts';

type Row = {
  readonly shown: ScenarioShown;
  readonly future: FanYear;
  readonly series: string;
  readonly name: string;
  readonly ink: Ink;
  readonly words: RowWords;
  readonly top: number;
  /** Height of the middle of its bar. */
  readonly y: number;
};

/**
 * Returns a row a scenario on one axis: the bar that holds eight futures in ten, a thicker one that holds half, a tick at their middle, the count it
 * starts from as a dot and its aim as a diamond; beside it, on a phone below it, how it differs from the first one.
 */
export function compare(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = scenarioWords[lang].compare;
  const { figure } = figureWords[lang];
  const measures = measuresFor(size.width);
  const { small, label, pad, compact } = measures;
  const scenarios = set.whatIf?.scenarios ?? [];
  const inkOf = inksOf(set.series);
  const inks = scenarios.map((_, at) => inkOf.get(`scenario-${at + 1}`) ?? 'entity-0');
  const names = namesOf(scenarios, lang);
  const room = size.width - 2 * pad;
  const rooms = compact ? { own: room, apart: room } : { own: room * 0.27, apart: room * 0.25 };
  const words = wordsOf(scenarios, inks, rooms, measures, lang);
  const head =
    compact || scenarios.length < 2
      ? []
      : wrap(say.against(say.quoted(names[0] ?? '')), rooms.apart, small, 400, 2).map((text) => ({
          text,
          size: small,
          weight: 400 as const,
          ink: 'muted' as const,
        }));
  const bar = { above: label * 1.75, below: label * 1.35 };
  const heights = words.map(({ own, apart }) =>
    compact
      ? heightOf(own) + bar.above + bar.below + heightOf(apart) + label * 0.9
      : Math.max(bar.above + bar.below, heightOf(own), heightOf(apart)) + label * 1.1,
  );
  const foot = small * 2.2;
  const needed = heights.reduce((sum, height) => sum + height, 0) + heightOf(head) + small * 0.6 + foot;
  const paper = sheet(
    describe(spec, set),
    [...keyOf(set, lang), ...(spec.target === null ? [] : ownKey({ ...spec, note: null }))],
    measures,
    size.width,
    size.height ?? spec.height,
    { suits: Math.max(140, needed), least: Math.max(140, needed) },
  );
  const plot: Plot = {
    left: round(compact ? pad + 6 : pad + rooms.own + 22),
    right: round(compact ? size.width - pad - 12 : size.width - pad - rooms.apart - 26),
    top: round(paper.top + heightOf(head) + small * 0.6),
    bottom: round(paper.bottom - foot),
  };
  // What is left of a height that was asked for stands between the rows.
  const spare = Math.max(0, (paper.bottom - paper.top - needed) / Math.max(1, scenarios.length));
  let top = plot.top;
  const rows = scenarios.flatMap((shown, at): Row[] => {
    const future = toldYear(shown);
    const row = words[at];
    if (!future || !row) return [];
    const height = (heights[at] ?? 0) + spare;
    const y = compact
      ? top + spare / 2 + heightOf(row.own) + bar.above
      : top + (height - bar.above - bar.below) / 2 + bar.above;
    const placed = { shown, future, series: `scenario-${at + 1}`, name: names[at] ?? '', ink: inks[at] ?? 'entity-0' };
    top += height;
    return [{ ...placed, words: row, top: round(top - height + spare / 2), y: round(y) }];
  });
  const most = mostOf(rows, set.unit === 'guests');
  const own = spec.target !== null && spec.target.value > 0 && spec.target.value <= 2 * most ? spec.target.value : null;
  const axis = lyingAxis(Math.max(most, own ?? 0), plot, lang, figure.percent, false);
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(rows.length === 0 ? [emptyRows(plot, label, figure.noFigure)] : axis.marks(small)),
      ...lineMarks(head, size.width - pad - rooms.apart, paper.top - small * 0.5, ''),
      ...(own === null ? [] : uprightTarget(spec, set.unit, axis.x(own), plot, measures)),
      ...rows.flatMap((row) => barMarks(row, axis.x, plot, measures, set.unit === 'guests', lang)),
      ...rows.flatMap((row) => rowWords(row, measures, size.width - pad - rooms.apart, bar.below)),
      ...paper.marks,
    ],
    points: rows.map((row) => pointOf(row, names[0] ?? '', axis.x, lang)),
  };
}

/** An aim far beyond every future would flatten them: it is told in words alone. */
function mostOf(rows: readonly Row[], isGuests: boolean): number {
  const futures = Math.max(1, ...rows.map(({ future }) => future.p90));
  if (isGuests) return futures;
  const bases = rows.map(({ shown }) => shown.base.value);
  const aims = rows.flatMap((row) => aimOf(row, 2 * futures) ?? []);
  return Math.max(futures, ...bases, ...aims);
}

/** The aim of a scenario, where it is of the year shown. */
function aimOf({ shown: { target, year } }: Row, most: number): number | null {
  return target && target.year === year && target.value <= most ? target.value : null;
}

function barMarks(
  row: Row,
  x: (value: number) => number,
  plot: Plot,
  { label, small }: Measures,
  isGuests: boolean,
  lang: Language,
): Mark[] {
  const { future, shown, series, ink, y } = row;
  const { p10, p25, p50, p75, p90 } = future;
  const own = { series, mark: 'bound' } as const;
  const band = (low: number, high: number, half: number, opacity: number): Mark => ({
    ...own,
    kind: 'path',
    d: `M${x(low)},${round(y - half)}H${x(high)}V${round(y + half)}H${x(low)}z`,
    fill: ink,
    opacity,
  });
  const text = shortModelled(p50, modelStep(p10, p90), lang);
  const wide = textWidth(text, small, 600) / 2;
  const aim = isGuests ? null : aimOf(row, 2 * Math.max(p90, plot.right));
  return [
    { kind: 'path', d: `M${plot.left},${y}H${plot.right}`, stroke: 'grid', width: 1 },
    band(p10, p90, label * 0.3, bandOpacity.light * 1.6),
    band(p25, p75, label * 0.5, bandOpacity.dark * 1.9),
    {
      ...own,
      kind: 'path',
      d: `M${x(p50)},${round(y - label * 0.62)}V${round(y + label * 0.62)}`,
      stroke: ink,
      width: 3,
    },
    {
      kind: 'text',
      series,
      x: round(Math.min(plot.right - wide, Math.max(plot.left + wide, x(p50)))),
      y: round(y - label * 0.82),
      text,
      size: small,
      weight: 600,
      anchor: 'middle',
      ink,
      halo: true,
    },
    ...(isGuests ? [] : baseMarks(shown, x, round(y + label * 0.86), label * 0.26, series)),
    ...(aim === null || x(aim) > plot.right + 1
      ? []
      : [{ ...diamond(x(aim), y, label * 0.42, 'ink', false), series, mark: 'said' } as const]),
  ];
}

/** The count that a scenario starts from; where it is only a lower bound, a bar with an arrow towards where it lies. */
function baseMarks(
  { base }: ScenarioShown,
  x: (value: number) => number,
  y: number,
  r: number,
  series: string,
): Mark[] {
  const at = x(base.value);
  if (!base.atLeast) return [{ ...dot(at, y, round(r), 'ink'), series, mark: 'point' }];
  const h = round(r * 1.2);
  const d = `M${at},${round(y - h)}v${round(h * 2)}M${at},${y}h${round(r * 4)}m${-h},${-h}l${h},${h}l${-h},${h}`;
  return [{ kind: 'path', d, stroke: 'ink', width: 1.6, series, mark: 'bound' }];
}

function rowWords(
  { words, top, y, series }: Row,
  { compact, pad, label }: Measures,
  right: number,
  below: number,
): Mark[] {
  if (compact)
    return [...lineMarks(words.own, pad, top, series), ...lineMarks(words.apart, pad, round(y + below), series)];
  // Beside its bar a column stands on the same middle.
  const middle = y - label * 0.2;
  return [
    ...lineMarks(words.own, pad, middle - heightOf(words.own) / 2, series),
    ...lineMarks(words.apart, right, middle - heightOf(words.apart) / 2, series),
  ];
}

function pointOf(
  { shown, future, series, name, ink, y }: Row,
  first: string,
  x: (value: number) => number,
  lang: Language,
): ScenePoint {
  const say = scenarioWords[lang];
  const { colon } = figureWords[lang].figure;
  const step = modelStep(future.p10, future.p90);
  const value = (one: number) => shortModelled(one, step, lang);
  const wide = say.fan.wide(value(future.p10), value(future.p90));
  const words = shown.difference && sayDifference(shown.difference, lang);
  const against = say.compare.quoted(first);
  return {
    kind: 'point',
    series,
    ink,
    year: shown.year,
    x: x(future.p50),
    y,
    name: `${name}, ${shown.year}`,
    value: value(future.p50),
    details: [
      ...detailsOf(shown, against, say.fan.band(value(future.p25), value(future.p75)), wide, lang),
      say.compare.base(
        shown.base.year,
        `${shown.base.atLeast ? say.fan.atLeast(short(shown.base.value, lang)) : short(shown.base.value, lang)}`,
      ),
    ],
    spoken: [
      `${name}, ${shown.year}${colon}${value(future.p50)}`,
      wide,
      ...(words ? [say.compare.againstIt(words.middle, against), words.futures] : []),
      figureWords[lang].figure.state.modelled,
    ].join(', '),
    sources: [],
  };
}

function keyOf(set: SeriesSet, lang: Language): KeyItem[] {
  const say = scenarioWords[lang].compare;
  const scenarios = set.whatIf?.scenarios ?? [];
  const isGuests = set.unit === 'guests';
  const years = [...new Set(scenarios.map(({ base }) => base.year))].toSorted();
  const isCounted = scenarios.some(({ base }) => !base.atLeast);
  return [
    { mark: 'dark-band', text: say.key.half },
    { mark: 'light-band', text: say.key.most },
    ...(isGuests || !isCounted ? [] : [{ mark: 'counted', text: say.countedIn(years.join(', ')) } as const]),
    ...(isGuests || scenarios.every(({ base }) => !base.atLeast)
      ? []
      : [{ mark: 'bound', text: figureWords[lang].figure.key.bound } as const]),
    ...(!isGuests && scenarios.some(({ target, year }) => target?.year === year)
      ? [{ mark: 'said', text: say.key.aim } as const]
      : []),
  ];
}
