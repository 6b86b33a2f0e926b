import { modelStep } from '../../series/model-step.ts';
import type { Difference, ScenarioShown } from '../../series/what-if.ts';
import type { Unit } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { short, spoken } from '../numbers.ts';
import { sayFutures } from './say.ts';
import { scenarioWords } from './words.ts';

/** Returns the names of scenarios side by side: one without a name is numbered, and so is one that has the name of an earlier one. */
export function namesOf(scenarios: readonly ScenarioShown[], lang: Language): string[] {
  const plain = scenarios.map(({ name }, at) => name[lang].trim() || scenarioWords[lang].compare.unnamed(at + 1));
  return plain.map((name, at) => {
    const before = plain.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** A difference in words: `−470,000`, `from −590,000 to −360,000`, `fewer in every future`. */
export type DifferenceWords = {
  readonly middle: string;
  readonly range: string;
  readonly futures: string;
};

/** Returns how a scenario differs from the one it is set against, no finer than its 80 % interval vouches for. */
export function sayDifference(difference: Difference, lang: Language): DifferenceWords {
  const say = scenarioWords[lang].compare;
  const signed = (value: number) => {
    const tidy = roundedDifference(difference, value);
    const text = short(Math.abs(tidy), lang, stepOf(difference));
    return tidy === 0 ? text : `${tidy > 0 ? '+' : '\u2212'}${text}`;
  };
  return {
    middle: signed(difference.p50),
    range: say.range(signed(difference.p10), signed(difference.p90)),
    futures: sayInFutures(difference, lang),
  };
}

/** Returns the size of the middle difference without its sign, as a sentence says it. */
export function spokenDifference(difference: Difference, lang: Language): string {
  return spoken(Math.abs(roundedDifference(difference, difference.p50)), lang, stepOf(difference));
}

/** Returns a value of a difference rounded to a step that its 80 % interval vouches for. */
export function roundedDifference(difference: Difference, value: number): number {
  const step = stepOf(difference);
  // Never minus nothing.
  return Math.round(value / step) * step || 0;
}

/** Returns in how many futures of twenty there are more, or fewer where that is oftener, and in how many the same. */
export function sayInFutures({ probabilityAbove, probabilitySame }: Difference, lang: Language): string {
  const say = scenarioWords[lang].compare;
  if (probabilitySame === 1) return say.noDifference;
  const more = probabilityAbove - probabilitySame / 2;
  const less = 1 - probabilityAbove - probabilitySame / 2;
  const side = more >= less ? say.more(inFutures(more, lang)) : say.less(inFutures(less, lang));
  return Math.round(probabilitySame * 20) === 0 ? side : `${side}, ${say.same(inFutures(probabilitySame, lang))}`;
}

/** Returns the odds of a scenario's aim in words; `null` where it has none. An aim is in passenger movements, and says so where `unit` is another. */
export function sayOdds({ target }: ScenarioShown, unit: Unit, lang: Language): string | null {
  if (!target) return null;
  const value = short(target.value, lang);
  const say = scenarioWords[lang];
  const aim = unit === 'guests' ? `${value} ${say.unit.movements}` : value;
  return say.compare.odds(aim, target.year, together(sayFutures(target.probability, lang)));
}

function inFutures(probability: number, lang: Language): string {
  const say = scenarioWords[lang].compare.in;
  const count = Math.round(probability * 20);
  // Shares are counted in draws, and sums of them are off by the last digit of a fraction.
  if (probability < 1e-9) return say.none;
  if (probability > 1 - 1e-9) return say.all;
  if (count === 0) return say.fewer;
  return count === 20 ? say.almostAll : together(say.of(count));
}

/** No line ends within a count of futures: `19 futures of 20`. */
function together(futures: string): string {
  return futures.replaceAll(/(?<=\d|futures?|avenirs?|of|in|sur) (?=\d|futures?|avenirs?|of|in|sur)/g, '\u00A0');
}

function stepOf({ p10, p90 }: Difference): number {
  return modelStep(p10, p90);
}
