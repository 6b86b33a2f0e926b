import type { LeverPast, Seen, SeenWhy } from '../../series/levers.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inFull, ratio, spoken } from '../numbers.ts';
import { figureWords } from '../figure-words.ts';
import { leverWordsEn, type LeverWords } from './lever-words-en.ts';
import { leverWordsFr } from './lever-words-fr.ts';

/** Words of levers, by language. */
export const leverWords = { fr: leverWordsFr, en: leverWordsEn } as const satisfies Record<Language, LeverWords>;

type Format = (value: number) => string;

/** Returns what has been seen of a lever and where from, in one or two sentences. */
export function sayWhy(why: SeenWhy, lang: Language): string {
  const say = leverWords[lang];
  const whole: Format = (value) => inFull(value, lang);
  const share: Format = (value) => sayShare(value, lang);
  const range = (format: Format, ends: Seen = why) => saySeen(ends, format, lang);
  switch (why.code) {
    case 'calls': {
      const told = say.why.calls(why, range(whole), say.yearly(why.from, why.to));
      return `${told}${why.of === 'calls' ? `, ${say.known[why.known]}` : ''}.${why.oneShip ? ` ${say.oneShip}` : ''}`;
    }
    case 'ships':
      return `${say.why.ships(why, range(whole))}.`;
    case 'parameter': {
      const told = say.why.parameter(why, range(why.isShare ? share : whole));
      return `${told}${why.judgement ? `, ${say.judgement}` : ''}.`;
    }
    case 'boarding':
      return `${say.why.boarding(share(why.low), share(why.high), range(share, why.shared))}.`;
    case 'growth':
      return `${say.why.growth(why, range(share))}.`;
    case 'year-totals':
      return `${say.why['year-totals'](
        why,
        range((value) => spoken(value, lang)),
      )}.`;
    case 'busiest-days':
      return `${say.why['busiest-days'](why, range(whole))}, ${say.between(why.from, why.to)}.`;
    case 'ships-at-once':
      return `${say.why['ships-at-once'](why, range(whole))}, ${say.between(why.from, why.to)}.`;
    default:
      return `${say.why.fall(why, share(why.high))}.`;
  }
}

/** Returns a share as a percentage: `−7%`, `−7 %`. */
export function sayShare(value: number, lang: Language): string {
  const text = figureWords[lang].figure.percent(ratio(Math.abs(value) * 100, lang));
  return value < 0 ? `\u2212${text}` : text;
}

/** Returns two ends as a range, and one number where they are written alike. */
export function saySeen({ low, high }: Seen, format: Format, lang: Language): string {
  const [from, to] = [format(low), format(high)];
  return from === to ? from : leverWords[lang].range(from, to);
}

/** Returns a year of a lever's past as a list reads it: `2014: 22, counted`. */
export function sayPast({ year, value, high, state }: LeverPast, format: Format, lang: Language): string {
  const say = leverWords[lang];
  return say.past(year, saySeen({ low: value, high }, format, lang), say.states[state]);
}
