import { modelStep } from '../../series/model-step.ts';
import { missOf } from '../../series/past-forecast.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { PastForecast } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { figureWords } from '../figure-words.ts';
import { dateText, inFull, spoken } from '../numbers.ts';
import type { FigureTable, TableCell } from '../table.ts';
import { spokenModelled } from './say.ts';
import { scenarioWords } from './words.ts';

/** Returns what a back-test opens with: how many counts fell within the band of their year, those with a pandemic between told apart. */
export function backtestFinding({ lang }: ChartSpec, set: SeriesSet): string {
  const say = scenarioWords[lang].backtest.title;
  const port = portOf(set, lang);
  const ahead = aheadOf(set, lang);
  const all = set.whatIf?.pastForecasts ?? [];
  if (all.length === 0)
    return set.notes.some(({ code }) => code === 'no-past-forecasts')
      ? say.none(port)
      : say.noneInTime(port, ahead, set.from === set.to ? String(set.to) : `${set.from}–${set.to}`);
  const [calm, broken] = [all.filter(({ breaks }) => !breaks), all.filter(({ breaks }) => breaks)];
  if (calm.length === 0) return say.onlyPandemic(port, say.fell(within(broken), broken.length), ahead);
  const first = say.of(port, say.fell(within(calm), calm.length), ahead);
  return broken.length === 0 ? first : `${first} (${say.pandemic(within(broken), broken.length)})`;
}

/** Returns what is held against what, and how often the band is to hold. */
export function backtestSubtitle({ lang }: ChartSpec, set: SeriesSet): string {
  return scenarioWords[lang].backtest.subtitle(aheadOf(set, lang));
}

/** Returns the text alternative: the port and years, and every count outside the band with how far. */
export function backtestAlternative({ lang }: ChartSpec, set: SeriesSet): string {
  const say = scenarioWords[lang].backtest;
  const outside = (set.whatIf?.pastForecasts ?? []).filter((one) => missOf(one).side !== 'within');
  const told = outside.map((one) => {
    const where = sayWhere(one, lang);
    return say.altYear(one.target, one.breaks ? `${where} (${say.breaks})` : where);
  });
  return [
    say.alt(portOf(set, lang), set.from, set.to, aheadOf(set, lang)),
    ...(told.length > 0 ? [`${say.altOutside} ${told.join(say.next)}.`] : []),
  ].join(' ');
}

/** Returns a row a target year, the latest first: what was known, what was forecast, what was counted, and where the count fell. */
export function backtestTable({ lang }: ChartSpec, set: SeriesSet): Omit<FigureTable, 'caption'> {
  const say = scenarioWords[lang];
  const { origin, p50, counted, where, breaks } = say.backtest.columns;
  const { p10, p25, p75, p90 } = say.fan.columns;
  const port = set.series[0]?.id ?? '';
  return {
    rowLabel: figureWords[lang].figure.year,
    columns: Object.entries({ origin, p50, p10, p25, p75, p90, counted, where, breaks }).map(([id, name]) => ({
      id,
      name,
      unit: '',
    })),
    rows: (set.whatIf?.pastForecasts ?? [])
      .toSorted((a, b) => b.target - a.target)
      .map((one) => {
        const step = modelStep(one.p10, one.p90);
        const modelled = (value: number) => number(inFull(Math.round(value / step) * step, lang));
        return {
          key: String(one.target),
          head: String(one.target),
          cells: [
            number(String(one.origin)),
            ...[one.p50, one.p10, one.p25, one.p75, one.p90].map(modelled),
            { ...number(inFull(one.observed, lang)), asks: { port, year: one.target } },
            words(sayWhere(one, lang)),
            words(one.breaks ? say.backtest.breaks : say.backtest.noBreak),
          ],
        };
      }),
    said:
      set.whatIf && set.whatIf.pastForecasts.length > 0
        ? [say.backtest.calibrated(dateText(set.whatIf.calibrated, lang))]
        : [],
  };
}

/** Returns where a count fell in words: `within the band`, `above the band by 120,000`. */
export function sayWhere(forecast: PastForecast, lang: Language): string {
  const say = scenarioWords[lang].backtest;
  const { side, by } = missOf(forecast);
  if (side === 'within') return say.within;
  // How far outside is told no finer than the band is, but a count just outside is not on its edge.
  const step = modelStep(forecast.p10, forecast.p90);
  return say[side](by < step ? spoken(by, lang) : spokenModelled(by, step, lang));
}

function within(all: readonly PastForecast[]): number {
  return all.filter((one) => missOf(one).side === 'within').length;
}

function portOf({ series }: SeriesSet, lang: Language): string {
  return series[0]?.name[lang] ?? '';
}

function aheadOf({ whatIf }: SeriesSet, lang: Language): string {
  return scenarioWords[lang].backtest.ahead(whatIf?.ahead ?? 1);
}

function number(text: string): TableCell {
  return { text, missing: false, numeric: true };
}

function words(text: string): TableCell {
  return { text, missing: false, numeric: false };
}
