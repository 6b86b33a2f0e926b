import { growthGrain } from '../series/grain.ts';
import { isCount } from '../series/point.ts';
import { ranksOf, type YearOfRanks } from '../series/ranks.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import { twoYears, type TwoYears } from '../series/two-years.ts';
import { isPercent } from '../series/unit.ts';
import type { Language } from '../spec/vocabulary.ts';
import { ratio, signed, times } from './numbers.ts';
import { sayPoint } from './say.ts';
import { figureWords } from './figure-words.ts';

/**
 * Returns who gained and who lost most between the two years of a slope, or, of two ports at most, what became of each; `null` where no
 * change can be told.
 */
export function slopeFinding(set: SeriesSet, lang: Language): string | null {
  const say = figureWords[lang].figure.compare;
  const { from, to } = set;
  const shown = twoYears(set).filter(({ first, last }) => first !== null || last !== null);
  if (shown.length <= 2) {
    const changes = shown.flatMap((pair) => changeOfOne(pair, lang) ?? []);
    return changes.length === 0 ? null : say.each(from, to, changes);
  }
  // By what can be told: a change that rounding makes does not lead; of equals told, the one that is told most finely.
  const changed = shown
    .filter(({ change }) => change !== null)
    .toSorted((a, b) => tellable(b) - tellable(a) || grainOf(a) - grainOf(b));
  const [best, worst] = [firmest(changed), firmest(changed.toReversed())];
  const up = best && tellable(best) > 0 ? best : null;
  const down = worst && tellable(worst) < 0 ? worst : null;
  const name = ({ series }: TwoYears) => series.name[lang];
  const change = (pair: TwoYears) => sayChange(pair, lang) ?? '';
  const of = changed.length;
  if (up && down) return say.gainedAndLost(from, to, of, name(up), change(up), name(down), change(down));
  if (up) return say.gained(from, to, of, name(up), change(up));
  return down ? say.lost(from, to, of, name(down), change(down)) : null;
}

/** The first of a ranking of changes; where it is told in round numbers only, the one after it that may be as large and is told finely. */
function firmest(ranked: readonly TwoYears[]): TwoYears | undefined {
  const [first] = ranked;
  if (!first || grainOf(first) <= 1) return first;
  const within = (other: TwoYears) => Math.abs((other.change ?? 0) - (first.change ?? 0)) <= grainOf(first);
  return ranked.find((other) => grainOf(other) <= 1 && within(other)) ?? first;
}

/** Where a bound or a new definition leaves no change to tell, the two figures are told themselves. */
function changeOfOne(pair: TwoYears, lang: Language): string | null {
  const say = figureWords[lang].figure.compare;
  const { series, first, last } = pair;
  const change = sayChange(pair, lang);
  if (change !== null) return say.changeOf(series.name[lang], change);
  if (first === null || last === null) return null;
  const value = (point: Point) => sayPoint(point, series.unit, lang, 'spoken');
  return say.fromTo(series.name[lang], value(first), value(last));
}

/**
 * Returns the change of a port between two years as said: `+35%`, `×4.6` from twice as many on (or that in per cent too), `+1.6 points`
 * for a share; `null` where none can be told. A change that the rounding of its figures leaves open is said in round numbers, with "about".
 */
export function sayChange(pair: TwoYears, lang: Language, large: 'times' | 'percent' = 'times'): string | null {
  const say = figureWords[lang].figure;
  const { series, first, last, change } = pair;
  if (change === null || first === null || last === null) return null;
  const rounded = tellable(pair);
  if (isPercent(series.unit)) {
    const sign = rounded > 0 ? '+' : rounded < 0 ? '\u2212' : '';
    return say.compare.points(`${sign}${ratio(Math.abs(rounded), lang)}`, rounded);
  }
  const isTimes = change >= 100 && large === 'times';
  const text = isTimes ? say.compare.factor(times(change / 100 + 1, lang)) : say.percent(signed(rounded, lang));
  const isConverted = first.state === 'adjusted' || last.state === 'adjusted';
  return isConverted || (grainOf(pair) > 1 && !isTimes) ? say.about(text) : text;
}

/** A change to the digit that can be told of it: 0 where it is lost in the rounding of its figures. */
function tellable(pair: TwoYears): number {
  const grain = grainOf(pair);
  // Tenths are whole numbers divided once, so that they print without the noise of multiplication.
  return grain < 1 ? Math.round((pair.change ?? 0) * 10) / 10 : Math.round((pair.change ?? 0) / grain) * grain;
}

/** How finely a change can be told: points by tenths, per cents by how exactly both figures are printed. */
function grainOf({ series, first, last }: TwoYears): 0.1 | 1 | 5 | 10 {
  if (isPercent(series.unit)) return 0.1;
  return series.unit === 'index' || first === null || last === null ? 1 : growthGrain(first, last);
}

/** Returns the place of Marseille, else of the port that leads at the end, in the first and the last year it has one; `null` where none has. */
export function bumpFinding(set: SeriesSet, lang: Language): string | null {
  const ranks = ranksOf(set.series);
  const leader = ranks.at(-1)?.placed[0]?.series.id;
  if (leader === undefined) return null;
  const isPlaced = ranks.some(({ placed }) => placed.some(({ series }) => series.id === 'marseille'));
  return placesOf(ranks, isPlaced ? 'marseille' : leader, lang);
}

/** Returns the first and the last place of one port in a sentence: `Marseille: 5th of 14 in 2008, 3rd of 14 in 2024`; `null` without any. */
export function placesOf(ranks: readonly YearOfRanks[], id: Series['id'], lang: Language): string | null {
  const say = figureWords[lang].figure.compare;
  const own = ranks.flatMap(({ year, placed }) =>
    placed.flatMap((one) => (one.series.id === id ? [{ ...one, year }] : [])),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const name = first.series.name[lang];
  const place = (one: typeof first) => say.place(one.place, one.of);
  return first.year === last.year
    ? say.placeIn(name, place(last), last.year)
    : say.placesFrom(name, place(first), first.year, place(last), last.year);
}

/** Returns why no change is told of a port, in words. */
export function whyNoChange({ first, last, cut }: TwoYears, lang: Language): string {
  const say = figureWords[lang].figure.compare.noChange;
  if (first === null || last === null) return say.missing;
  return cut?.title[lang] ?? (isCount(first) && isCount(last) ? say.zero : say.bound);
}
