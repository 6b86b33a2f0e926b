import { describe } from '../../locale/describe.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { inFull } from '../../locale/numbers.ts';
import { sayWhere } from '../../locale/scenarios/backtest.ts';
import { shortModelled } from '../../locale/scenarios/say.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import { modelStep } from '../../series/model-step.ts';
import { missOf } from '../../series/past-forecast.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { PastForecast } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { measuresFor, round } from '../frame.ts';
import { dots, type KeyItem } from '../key.ts';
import { lineStyle } from '../line-marks.ts';
import type { Place } from '../place.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { circle } from '../symbols.ts';
import { wrap } from '../text.ts';
import { timeFrame } from '../time-frame.ts';
import { countedKey, countedMarks } from './counted.ts';
import { bandOpacity, darkBand, lightBand, outside } from './key-symbols.ts';

/**
 * Returns what was counted as a line, and behind each count the forecast of its year made so many years before: a light bar that holds eight futures in
 * ten, a darker one that holds half, dots across its median; open bars where a pandemic lies between. A count outside its bar has a ring around it.
 */
export function backtest(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const [observed] = set.series;
  const forecasts = set.whatIf?.pastForecasts ?? [];
  if (!observed || forecasts.length === 0) return withoutForecasts(set, spec, size);
  const frame = timeFrame(
    { ...set, series: [observed] },
    spec,
    size,
    keyOf(set, lang),
    // Air above the bars for the word that stands over the pandemic.
    forecasts.map(({ p90, breaks }) => (breaks ? p90 * 1.12 : p90)),
  );
  const { measures, inks, place, plot } = frame;
  const ink = inks.get(observed.id) ?? 'entity-0';
  const perYear = set.to > set.from ? (plot.right - plot.left) / (set.to - set.from) : plot.right - plot.left;
  const half = round(Math.max(2, Math.min(9, perYear * 0.34)));
  const style = lineStyle(set, measures);
  return frame.scene(
    [
      ...forecasts.flatMap((one) => barMarks(one, place, half, ink)),
      ...countedMarks(observed, ink, place, { ...style, width: style.width * 0.5 }),
      ...forecasts
        .filter((one) => missOf(one).side !== 'within')
        .map((one): Mark => ({
          // Told by shape, whatever the colour.
          ...circle(place.x(one.target), place.y(one.observed), style.radius + 4, 'ink'),
          series: 'forecast',
          mark: 'bound',
        })),
    ],
    forecasts.map((one) => pointOf(one, observed.name[lang], observed.id, ink, place, lang)),
  );
}

/** A light bar with a darker one on it; only their outlines where a pandemic lies between, because no forecast knew of it. */
function barMarks(
  { target, p10, p25, p50, p75, p90, breaks }: PastForecast,
  place: Place,
  half: number,
  ink: Ink,
): Mark[] {
  const own = { series: 'forecast', mark: 'bound' } as const;
  const x = place.x(target);
  const box = (low: number, high: number, wide: number) =>
    `M${round(x - wide)},${round(place.y(high))}H${round(x + wide)}V${round(place.y(low))}H${round(x - wide)}z`;
  const [outer, inner] = [box(p10, p90, half * 0.62), box(p25, p75, half)];
  const tick = `M${round(x - half - 1)},${round(place.y(p50))}H${round(x + half + 1)}`;
  const median = { ...own, kind: 'path', d: tick, stroke: 'muted', width: 1.8, dash: dots } as const;
  if (breaks) return [{ ...own, kind: 'path', d: outer, stroke: ink, fill: 'paper', width: 1, dash: '2 2' }, median];
  return [
    { ...own, kind: 'path', d: outer, fill: ink, opacity: bandOpacity.light * 1.3 },
    { ...own, kind: 'path', d: inner, fill: ink, opacity: bandOpacity.dark * 1.3 },
    median,
  ];
}

function pointOf(one: PastForecast, port: string, series: string, ink: Ink, place: Place, lang: Language): ScenePoint {
  const say = scenarioWords[lang].backtest;
  const { fan } = scenarioWords[lang];
  const { colon } = figureWords[lang].figure;
  const step = modelStep(one.p10, one.p90);
  const value = (number: number) => shortModelled(number, step, lang);
  const where = sayWhere(one, lang);
  const wide = fan.wide(value(one.p10), value(one.p90));
  const counted = say.counted(inFull(one.observed, lang));
  return {
    kind: 'point',
    series,
    ink,
    year: one.target,
    x: round(place.x(one.target)),
    y: round(place.y(one.observed)),
    name: `${port}, ${one.target}`,
    value: counted,
    details: [
      where,
      say.from(one.origin),
      say.middle(value(one.p50)),
      fan.band(value(one.p25), value(one.p75)),
      wide,
      ...(one.breaks ? [say.breaks] : []),
    ],
    spoken: [`${port}, ${one.target}${colon}${counted}`, where, wide, ...(one.breaks ? [say.breaks] : [])].join(', '),
    sources: [],
  };
}

function keyOf(set: SeriesSet, lang: Language): KeyItem[] {
  const say = scenarioWords[lang].backtest.key;
  const forecasts = set.whatIf?.pastForecasts ?? [];
  const calm = forecasts.some(({ breaks }) => !breaks);
  const items: (KeyItem | false)[] = [
    ...countedKey(set, say.counted, lang),
    forecasts.some((one) => missOf(one).side !== 'within') && { mark: outside, text: say.outside },
    { mark: 'dotted-line', text: say.middle },
    calm && { mark: darkBand, text: say.half },
    calm && { mark: lightBand, text: say.most },
    forecasts.some(({ breaks }) => breaks) && { mark: 'said-bar', text: say.breaks },
  ];
  return items.filter((item) => item !== false);
}

/** Where nothing can be held against a count the picture is the sentence that says so. */
function withoutForecasts(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const measures = measuresFor(size.width);
  const { pad, label } = measures;
  const paper = sheet(describe(spec, set), [], measures, size.width, size.height ?? spec.height);
  const plot = { left: pad, right: size.width - pad, top: paper.top, bottom: round(paper.bottom - label) };
  const { lang } = spec;
  const text = set.notes.some(({ code }) => code === 'no-past-forecasts')
    ? scenarioWords[lang].backtest.needs
    : figureWords[lang].figure.noFigure;
  const lines = wrap(text, Math.max(80, (plot.right - plot.left) * 0.8), label, 400, 5);
  const first = (plot.top + plot.bottom - (lines.length - 1) * label * 1.4) / 2;
  return {
    ...paper.scene,
    walk: 'series',
    lang,
    plot,
    marks: [
      ...lines.map((line, at): Mark => ({
        kind: 'text',
        x: round((plot.left + plot.right) / 2),
        y: round(first + at * label * 1.4),
        text: line,
        size: label,
        weight: 400,
        anchor: 'middle',
        ink: 'muted',
      })),
      ...paper.marks,
    ],
    points: [],
  };
}
