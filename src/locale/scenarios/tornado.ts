import { modelStep } from '../../series/model-step.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { isBaseline, swingsShown, swingStep, type SwingShown } from '../../series/swings.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inFull, times } from '../numbers.ts';
import type { FigureTable, TableCell } from '../table.ts';
import { leverNamed, leverValue } from './levers.ts';
import { sayLever } from './lever-values.ts';
import { spokenModelled } from './say.ts';
import { scenarioWords } from './words.ts';

/** A swing as it is said: the values of the lever at its ends, the result at each, and how far they lie apart. */
export type SaidSwing = {
  readonly low: { readonly at: string; readonly result: string };
  readonly high: { readonly at: string; readonly result: string };
  readonly apart: string;
};

/** Returns the numbers of a swing in words. */
export function saidSwing({ swings }: Pick<ScenarioShown, 'swings'>, one: SwingShown, lang: Language): SaidSwing {
  const step = swingStep(swings, one);
  const number = (value: number) => inFull(Math.round(value / step) * step, lang);
  const isSlight = one.swing > 0 && one.swing < step / 2;
  return {
    low: { at: leverValue(one, 'low', one.low.at, lang), result: number(one.low.result) },
    high: { at: leverValue(one, 'high', one.high.at, lang), result: number(one.high.result) },
    apart: isSlight ? scenarioWords[lang].tornado.noDifference(inFull(step, lang)) : number(one.swing),
  };
}

/** Returns the result with every lever at its centre, as finely as the model vouches for. */
export function sayCentral(shown: ScenarioShown, lang: Language): string {
  const future = shown.fan.find(({ year }) => year === shown.year);
  return spokenModelled(shown.central ?? 0, future ? modelStep(future.p10, future.p90) : 1, lang);
}

/** Returns what a tornado opens with: the lever that weighs most, and whether what may happen to the port by itself weighs more. */
export function tornadoFinding({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang].tornado;
  const name = shown.name[lang];
  const all = shown.swings;
  const lever = all.find((one) => !isBaseline(one));
  const luck = all.find(isBaseline);
  const number = (one: SwingShown, value: number) => spokenModelled(value, swingStep(all, one), lang);
  if (!lever)
    return luck
      ? say.noLever(name, number(luck, luck.low.result), number(luck, luck.high.result), shown.year)
      : say.nothing(name);
  if (lever.swing === 0) return say.noEffect(name, shown.year);
  const words = say.lever(sayLever(lever.lever, lang), lever.of?.[lang] ?? null);
  const found = say.finding(name, words, shown.year, number(lever, lever.swing));
  if (!luck) return found;
  const weight = luck.swing / lever.swing;
  const against = weight >= 1.5 ? say.luck.more(times(weight, lang)) : weight > 0.95 ? say.luck.alike : say.luck.less;
  return [found, against].join(scenarioWords[lang].waterfall.semicolon);
}

/** Returns what a tornado shows, around which result, and how many levers are in its table alone. */
export function tornadoSubtitle({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang].tornado;
  const count = swingsShown(shown).length;
  const others = shown.swings.length - count;
  if (shown.swings.every(isBaseline)) return say.alone(shown.portName[lang], shown.year);
  const what = say.subtitle(shown.portName[lang], shown.year, sayCentral(shown, lang));
  return others === 0 || count === 0 ? what : `${what}. ${say.more(count, others)}`;
}

/** Returns the text alternative: the central result, and the widest five with the result at each end. */
export function tornadoAlternative({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang].tornado;
  return [
    say.alt(shown.name[lang], shown.portName[lang], shown.year, sayCentral(shown, lang)),
    ...swingsShown(shown)
      .slice(0, 5)
      .map((one) => `${speakSwing(shown, one, lang)}.`),
  ].join(' ');
}

/** Returns a swing as a screen reader says it, once and short. */
export function speakSwing(shown: ScenarioShown, one: SwingShown, lang: Language): string {
  const say = scenarioWords[lang].tornado;
  const { low, high } = saidSwing(shown, one, lang);
  const name = leverNamed(one, lang);
  const said = isBaseline(one)
    ? say.wide(name, low.result, high.result)
    : say.spoken(name, low.at, high.at, low.result, high.result);
  return one.judgement ? `${said}, ${say.judgement}` : said;
}

/** Returns a row a lever, the widest first: its ends, the median at each, how far they lie apart, and whether a value is a judgement. */
export function tornadoTable({ lang }: ChartSpec, set: SeriesSet): Omit<FigureTable, 'caption'> {
  const [shown] = set.whatIf?.scenarios ?? [];
  const say = scenarioWords[lang].tornado;
  const { lever: rowLabel, ...columns } = say.columns;
  const number = (text: string): TableCell => ({ text, missing: false, numeric: true });
  const words = (text: string): TableCell => ({ text, missing: false, numeric: false });
  return {
    rowLabel,
    columns: Object.entries(columns).map(([id, name]) => ({ id, name, unit: '' })),
    rows: (shown?.swings ?? []).map((one) => {
      const { low, high, apart } = saidSwing(shown as ScenarioShown, one, lang);
      return {
        key: one.lever,
        head: leverNamed({ ...one, of: null }, lang),
        cells: [
          words(one.of?.[lang] ?? say.wholePort),
          number(low.at),
          number(low.result),
          number(high.at),
          number(high.result),
          number(apart),
          words(isBaseline(one) ? say.ofModel : one.judgement ? say.judged : say.sourced),
        ],
      };
    }),
    said: [],
  };
}
