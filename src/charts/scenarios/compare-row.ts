import { figureWords } from '../../locale/figure-words.ts';
import { short } from '../../locale/numbers.ts';
import { sayDifference } from '../../locale/scenarios/difference.ts';
import { shortModelled } from '../../locale/scenarios/say.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import { modelStep } from '../../series/model-step.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { FanYear, ScenarioShown } from '../../series/what-if.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { round, type Measures, type Plot } from '../frame.ts';
import { bandOpacity } from './key-symbols.ts';
import type { Ink, Mark, ScenePoint } from '../scene.ts';
import { diamond, dot } from '../symbols.ts';
import { textWidth } from '../text.ts';
import { detailsOf, heightOf, lineMarks, type RowWords } from './compare-words.ts';

/** A scenario among others, with its place in the picture. */
export type Row = {
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

/** The aim of a scenario, where it is of the year shown. */
export function aimOf({ shown: { target, year } }: Row): number | null {
  return target && target.year === year ? target.value : null;
}

/** Returns the bars of a scenario, the tick and the words of their middle, the count it starts from and its aim. */
export function barMarks(
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
  const aim = isGuests ? null : aimOf(row);
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

/** Returns the words of a scenario beside its bar, on a phone above and below it. */
export function rowWords(
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

/** Returns what pointer and keyboard find at the middle of a scenario. */
export function pointOf(
  { shown, future, series, name, ink, y }: Row,
  first: string,
  x: (value: number) => number,
  unit: SeriesSet['unit'],
  lang: Language,
): ScenePoint {
  const say = scenarioWords[lang];
  const { colon } = figureWords[lang].figure;
  const step = modelStep(future.p10, future.p90);
  const value = (one: number) => shortModelled(one, step, lang);
  const wide = say.fan.wide(value(future.p10), value(future.p90));
  const words = shown.difference && sayDifference(shown.difference, lang);
  const against = say.compare.quoted(first);
  const base = short(shown.base.value, lang);
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
      ...detailsOf(shown, against, say.fan.band(value(future.p25), value(future.p75)), wide, unit, lang),
      say.compare.base(shown.base.year, shown.base.atLeast ? say.fan.atLeast(base) : base),
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
