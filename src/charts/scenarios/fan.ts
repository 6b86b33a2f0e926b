import { area, line } from 'd3';
import { figureWords } from '../../locale/figure-words.ts';
import { spoken } from '../../locale/numbers.ts';
import { sayFutures, shortModelled } from '../../locale/scenarios/say.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import { modelStep } from '../../series/model-step.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { FanYear, ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { round } from '../frame.ts';
import { dashes, dots, type KeyItem } from '../key.ts';
import { lineStyle } from '../line-marks.ts';
import type { Place } from '../place.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { scenePoints } from '../scene-points.ts';
import { timeFrame } from '../time-frame.ts';
import { aimMarks } from './aim-words.ts';
import { countedKey, countedMarks } from './counted.ts';
import { futureDots } from './futures.ts';
import { bandOpacity, darkBand, futures, lightBand } from './key-symbols.ts';

/**
 * Returns what was counted as a line, and from its base on the futures of a scenario: a light band that holds eight in ten, a dark one that holds
 * half, a dotted line through their median, a dashed one where the port by itself would be, twenty dots in the year of the aim, and what was counted
 * since laid over it. Lines of the model are grey and never solid.
 */
export function fan(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = scenarioWords[lang].fan;
  const [observed, modelled] = set.series;
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!observed || !modelled || !shown) return timeFrame(set, spec, size, [], []).scene([], []);
  const isGuests = set.unit === 'guests';
  const years = shown.fan.filter(({ year }) => year >= set.from && year <= set.to);
  const most = Math.max(...years.map(({ p90 }) => p90), ...observed.points.map(({ value }) => value ?? 0), 1);
  const aim = !isGuests && shown.target && shown.target.value <= 2 * most ? shown.target : null;
  const model = { fr: 'Modèle', en: 'Model' } as const;
  const frame = timeFrame(
    { ...set, series: [observed, { ...modelled, name: model }] },
    spec,
    size,
    keyOf(
      set,
      shown,
      spec,
      aim !== null,
      years.some(({ year }) => year === shown.year),
    ),
    [...years.map(({ p90 }) => p90), ...(aim ? [aim.value] : [])],
  );
  const { measures, inks, place, plot } = frame;
  const ink = inks.get(observed.id) ?? 'entity-0';
  const ofModel = inks.get(modelled.id) ?? 'entity-0';
  const own = { series: modelled.id, mark: 'line' } as const;
  const based = fromBase(shown, years, observed.points, set.from);
  const middle = line<FanYear>(
    ({ year }) => place.x(year),
    ({ p50 }) => place.y(p50),
  ).digits(1);
  const alone = line<{ year: number; p50: number }>(
    ({ year }) => place.x(year),
    ({ p50 }) => place.y(p50),
  ).digits(1);
  const byItself = shown.alone.filter(({ year }) => year >= set.from && year <= set.to);
  const seen = years.some(({ year }) => year === shown.year);
  const heights = based.map(({ year, p90 }) => ({ year, value: p90 }));
  const highest = { year: shown.year, value: Math.max(0, ...shown.dots) };
  return frame.scene(
    [
      band(
        based,
        ({ p10 }) => p10,
        ({ p90 }) => p90,
        bandOpacity.light,
      ),
      band(
        based,
        ({ p25 }) => p25,
        ({ p75 }) => p75,
        bandOpacity.dark,
      ),
      ...(byItself.length > 1
        ? [{ ...own, kind: 'path', d: alone(byItself) ?? '', stroke: 'muted', width: 1.2, dash: dashes } as const]
        : []),
      ...(based.length > 1
        ? [{ ...own, kind: 'path', d: middle(based) ?? '', stroke: ofModel, width: 2.2, dash: dots } as const]
        : []),
      ...(seen
        ? futureDots(shown.dots, {
            x: place.x(shown.year),
            y: place.y,
            radius: measures.compact ? 1.8 : measures.label > 16 ? 3.4 : 2.6,
            side: place.x(shown.year) > plot.right - 40 ? 'left' : 'right',
            aim: isGuests ? null : (shown.target?.value ?? null),
            series: modelled.id,
            ink: 'ink',
          })
        : []),
      ...countedMarks(observed, ink, place, lineStyle(set, measures)),
      ...(aim && seen
        ? aimMarks(
            aim,
            { place, plot, size: measures.small, counted: observed.points, heights, highest },
            say.aim(spoken(aim.value, lang), aim.year),
          )
        : []),
    ],
    [
      ...scenePoints({ ...set, series: [observed] }, lang, inks, place),
      ...years.map((year) => futurePoint(year, shown, modelled.id, ink, place, lang)),
      ...(aim && seen ? [aimPoint(shown, aim, modelled.id, place, lang)] : []),
    ],
  );

  function band(
    all: readonly FanYear[],
    low: (one: FanYear) => number,
    high: (one: FanYear) => number,
    opacity: number,
  ): Mark {
    const shape = area<FanYear>(
      ({ year }) => place.x(year),
      (one) => place.y(low(one)),
      (one) => place.y(high(one)),
    ).digits(1);
    return { kind: 'path', series: modelled?.id ?? '', mark: 'bound', d: shape(all) ?? '', fill: ink, opacity };
  }
}

/** The fan opens at the count it starts from, where that is shown. */
function fromBase(
  { base }: ScenarioShown,
  years: readonly FanYear[],
  points: SeriesSet['series'][number]['points'],
  from: number,
): readonly FanYear[] {
  const start = points.find(({ year }) => year === base.year)?.value;
  if (start === undefined || start === null || base.year < from || years[0]?.year !== base.year + 1) return years;
  const one = { p10: start, p25: start, p50: start, p75: start, p90: start, guests50: start, lost50: 0 };
  return [{ year: base.year, ...one }, ...years];
}

function futurePoint(
  { year, p10, p25, p50, p75, p90 }: FanYear,
  shown: ScenarioShown,
  series: string,
  ink: Ink,
  place: Place,
  lang: ChartSpec['lang'],
): ScenePoint {
  const say = scenarioWords[lang].fan;
  const { figure } = figureWords[lang];
  const step = modelStep(p10, p90);
  const value = (one: number) => shortModelled(one, step, lang);
  const alone = shown.alone.find((one) => one.year === year);
  const details = [
    figure.state.modelled,
    say.band(value(p25), value(p75)),
    say.wide(value(p10), value(p90)),
    ...(alone ? [say.aloneValue(value(alone.p50))] : []),
  ];
  return {
    kind: 'point',
    series,
    ink,
    year,
    x: round(place.x(year)),
    y: round(place.y(p50)),
    name: `${shown.name[lang]}, ${year}`,
    value: value(p50),
    details,
    spoken: `${shown.name[lang]}, ${year}${figure.colon}${value(p50)}, ${say.wide(value(p10), value(p90))}, ${figure.state.modelled}`,
    sources: [],
  };
}

function aimPoint(
  shown: ScenarioShown,
  aim: { readonly value: number; readonly year: number; readonly probability: number },
  series: string,
  place: Place,
  lang: ChartSpec['lang'],
): ScenePoint {
  const say = scenarioWords[lang].fan;
  const futures = sayFutures(aim.probability, lang);
  const value = spoken(aim.value, lang);
  return {
    kind: 'said',
    series,
    ink: 'ink',
    year: aim.year,
    x: round(place.x(aim.year)),
    y: round(place.y(aim.value)),
    name: `${shown.name[lang]}, ${aim.year}`,
    value: say.aim(value, aim.year),
    details: [futures],
    spoken: say.aimSpoken(value, aim.year, futures),
    sources: [],
  };
}

function keyOf(
  set: SeriesSet,
  shown: ScenarioShown,
  { lang }: ChartSpec,
  hasAim: boolean,
  hasDots: boolean,
): KeyItem[] {
  const say = scenarioWords[lang].fan;
  const isGuests = set.unit === 'guests';
  return [
    ...countedKey(set, say.counted, lang),
    { mark: 'dotted-line', text: say.median },
    { mark: darkBand, text: say.half },
    { mark: lightBand, text: say.most },
    ...(shown.alone.length > 0 ? [{ mark: 'dashed-line', text: say.alone } as const] : []),
    ...(hasAim ? [{ mark: 'said', text: say.target } as const] : []),
    ...(hasDots ? [{ mark: futures, text: isGuests || !shown.target ? say.dot : say.dotAim } as const] : []),
  ];
}
