import { modelStep } from '../../series/model-step.ts';
import { toldYear } from '../../series/told-year.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Difference, FanYear, ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inFull, listed, spoken } from '../numbers.ts';
import type { FigureTable, TableCell } from '../table.ts';
import { namesOf, roundedDifference, sayDifference, sayInFutures, sayOdds, spokenDifference } from './difference.ts';
import { fanFinding } from './fan.ts';
import { sayFutures, spokenModelled } from './say.ts';
import { scenarioWords } from './words.ts';

/** A scenario that differs, and by how much. */
type Apart = { readonly name: string; readonly by: Difference };

/** In a title a name keeps so many letters. */
const longest = 48;

/** Returns what scenarios side by side open with: which gives most or least against the first, and in how many futures. */
export function compareFinding(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = scenarioWords[lang].compare;
  const scenarios = set.whatIf?.scenarios ?? [];
  const [first] = scenarios;
  if (!first) return '';
  if (scenarios.length === 1) return fanFinding(spec, set);
  const names = namesOf(scenarios, lang).map((name) => say.quoted(cut(name)));
  const others = scenarios.flatMap(({ difference }, at): Apart[] =>
    difference === null ? [] : [{ name: names[at] ?? '', by: difference }],
  );
  if (others.length === 0) return say.title.apart(listed(names, lang));
  return findingOf(others, names[0] ?? '', first.year, set, lang);
}

function findingOf(others: readonly Apart[], first: string, year: number, set: SeriesSet, lang: Language): string {
  const say = scenarioWords[lang].compare.title;
  const names = () => listed([first, ...others.map(({ name }) => name)], lang);
  if (others.every(({ by }) => by.probabilitySame === 1)) return say.same(names());
  const middle = ({ by }: Apart) => roundedDifference(by, by.p50);
  const sorted = others.toSorted((a, b) => b.by.p50 - a.by.p50);
  const [best, worst] = [sorted[0] as Apart, sorted.at(-1) as Apart];
  const value = ({ by }: Apart) => spokenDifference(by, lang);
  const unit = scenarioWords[lang].unit[set.unit === 'guests' ? 'guests' : 'movements'];
  const counted = (one: Apart) =>
    scenarioWords[lang].compare.counted(value(one), unit, middle(one) > 0 ? 'more' : 'less');
  if (middle(best) > 0 && middle(worst) < 0)
    return say.both(best.name, counted(best), worst.name, value(worst), first, year);
  const side = middle(best) > 0 ? 'more' : 'less';
  const one = side === 'more' ? best : worst;
  if (middle(one) === 0) return say.nearly(names(), year);
  const futures = sayInFutures(one.by, lang);
  return others.length === 1
    ? say.gives(one.name, counted(one), first, year, futures)
    : say.extreme(one.name, counted(one), first, year, side, futures);
}

/** Returns what is told, of which port and year, and how scenarios are set against each other. */
export function compareSubtitle({ lang }: ChartSpec, set: SeriesSet): string {
  const say = scenarioWords[lang];
  const scenarios = set.whatIf?.scenarios ?? [];
  const [first] = scenarios;
  if (!first) return '';
  const unit = say.unit[set.unit === 'guests' ? 'guests' : 'movements'];
  const write = scenarios.length === 1 ? say.compare.subtitleAlone : say.compare.subtitle;
  const told = write(portsOf(scenarios, lang), unit, first.year, inFull(first.draws, lang));
  return hasOtherAims(scenarios) ? `${told}. ${say.compare.otherAims}` : told;
}

/** Returns the text alternative: each scenario with its interval, the odds of its aim, and how it differs from the first. */
export function compareAlternative({ lang }: ChartSpec, set: SeriesSet): string {
  const say = scenarioWords[lang].compare;
  const scenarios = set.whatIf?.scenarios ?? [];
  const [first] = scenarios;
  if (!first) return '';
  const names = namesOf(scenarios, lang);
  return [
    say.alt(portsOf(scenarios, lang), first.year),
    ...scenarios.flatMap((one, at) => {
      const future = toldYear(one);
      const odds = sayOdds(one, set.unit, lang);
      const words = one.difference && sayDifference(one.difference, lang);
      const value = (number: number) => spokenModelled(number, future ? modelStep(future.p10, future.p90) : 1, lang);
      return [
        ...(future
          ? [say.altRow(names[at] ?? '', value(future.p50), one.year, value(future.p10), value(future.p90))]
          : []),
        ...(odds === null ? [] : [`${odds}.`]),
        ...(words
          ? [`${say.againstIt(words.middle, say.quoted(names[0] ?? ''))}, ${words.range}, ${words.futures}.`]
          : []),
      ];
    }),
  ].join(' ');
}

/** Returns a row a scenario: its differences from the first one, then its own futures, its aim and the count it starts from. */
export function compareTable({ lang }: ChartSpec, set: SeriesSet): Omit<FigureTable, 'caption'> {
  const say = scenarioWords[lang];
  const { difference, low, high, futures, year, aim, odds, base, port } = say.compare.columns;
  const scenarios = set.whatIf?.scenarios ?? [];
  const names = namesOf(scenarios, lang);
  const quantiles = { p50: '', p10: '', p25: '', p75: '', p90: '' } satisfies Partial<Record<keyof FanYear, string>>;
  const ids = Object.keys(quantiles) as (keyof typeof quantiles)[];
  const columns = {
    difference: difference(say.compare.quoted(names[0] ?? '')),
    low,
    high,
    futures,
    year,
    ...Object.fromEntries(ids.map((id) => [id, say.fan.columns[id]])),
    aim,
    odds,
    base,
    port,
  };
  return {
    rowLabel: say.compare.scenario,
    columns: Object.entries(columns).map(([id, name]) => ({ id, name, unit: '' })),
    rows: scenarios.map((one, at) => {
      const future = toldYear(one);
      const step = future ? modelStep(future.p10, future.p90) : 1;
      const { target } = one;
      const start = spoken(one.base.value, lang);
      return {
        key: `scenario-${at + 1}`,
        head: names[at] ?? '',
        cells: [
          ...differenceCells(one, at, scenarios.length, lang),
          number(String(one.year)),
          ...ids.map((id) =>
            future ? number(inFull(Math.round(future[id] / step) * step, lang)) : absent(say.fan.notModelled),
          ),
          target ? number(`${inFull(target.value, lang)} (${target.year})`) : absent(say.compare.noAim),
          target ? words(sayFutures(target.probability, lang)) : absent(say.compare.noAim),
          words(`${one.base.atLeast ? say.fan.atLeast(start) : start} (${one.base.year})`),
          words(one.portName[lang]),
        ],
      };
    }),
    said: scenarios.length > 1 ? [say.compare.paired] : [],
  };
}

/** Middle, low and high of the difference, and in how many futures; the first scenario says what the others are set against. */
function differenceCells(one: ScenarioShown, at: number, count: number, lang: Language): TableCell[] {
  const say = scenarioWords[lang].compare;
  const { difference: by } = one;
  if (by === null) {
    const reason = at > 0 ? say.otherYear(one.year) : count === 1 ? say.alone : say.first;
    return Array.from({ length: 4 }, () => absent(reason));
  }
  const signed = (value: number) => {
    const tidy = roundedDifference(by, value);
    const text = inFull(Math.abs(tidy), lang);
    return number(tidy === 0 ? text : `${tidy > 0 ? '+' : '\u2212'}${text}`);
  };
  return [signed(by.p50), signed(by.p10), signed(by.p90), words(sayInFutures(by, lang))];
}

/** Whether odds that stand beside one another are of different aims. */
function hasOtherAims(scenarios: readonly ScenarioShown[]): boolean {
  const aims = scenarios.flatMap(({ target }) => (target ? [`${target.value} ${target.year}`] : []));
  return new Set(aims).size > 1;
}

function portsOf(scenarios: readonly ScenarioShown[], lang: Language): string {
  return listed([...new Set(scenarios.map(({ portName }) => portName[lang]))], lang);
}

function cut(name: string): string {
  const letters = [...name];
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : name;
}

function number(text: string): TableCell {
  return { text, missing: false, numeric: true };
}

function words(text: string): TableCell {
  return { text, missing: false, numeric: false };
}

function absent(text: string): TableCell {
  return { text, missing: true, numeric: false };
}
