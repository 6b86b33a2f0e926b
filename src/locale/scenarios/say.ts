import { short, spoken } from '../numbers.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { leverNames } from './lever-names.ts';

/** Returns a probability as futures of twenty: `13 futures in 20`; one that is nearly none or all is not rounded to it. */
export function sayFutures(probability: number, lang: Language): string {
  const say = leverNames[lang].futures;
  const count = Math.round(probability * 20);
  if (probability === 0) return say.none;
  if (probability === 1) return say.all;
  if (count === 0) return say.fewer;
  return count === 20 ? say.almostAll : say.of(count);
}

/** Returns whether `sayFutures` speaks of no future, of one or of several, for the verb that follows. */
export function countOfFutures(probability: number): 'none' | 'one' | 'several' {
  if (probability === 0) return 'none';
  return Math.round(probability * 20) <= 1 ? 'one' : 'several';
}

/** Returns a value of the model, rounded to a step it vouches for, as it stands in a label. */
export function shortModelled(value: number, step: number, lang: Language): string {
  return short(Math.round(value / step) * step, lang, step);
}

/** Returns the same as a sentence says it. */
export function spokenModelled(value: number, step: number, lang: Language): string {
  return spoken(Math.round(value / step) * step, lang, step);
}
