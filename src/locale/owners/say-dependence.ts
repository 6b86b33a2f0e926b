import { concentration, type Range } from '../../series/dependence.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inFull } from '../numbers.ts';
import { sayPercent } from './say.ts';
import { ownerWords } from './words.ts';

/** Returns a share of one between its two ends, in per cent. */
export function sayRange({ low, high }: Range, lang: Language): string {
  return ownerWords[lang].range(sayPercent(low * 100, lang), sayPercent(high * 100, lang));
}

/** Returns an index of concentration on its scale to 10,000, never without its words: `2,400 to 2,950, high`. */
export function sayHhi({ low, high }: Range, lang: Language): string {
  const { level, levels, hhiValue } = ownerWords[lang].dependence;
  const points = (value: number) => inFull(Math.round(value * 1000) * 10, lang);
  return hhiValue(points(low), points(high), levels(level[concentration(low)], level[concentration(high)]));
}
