import type { SwingShown } from '../../series/swings.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { figureWords } from '../figure-words.ts';
import { sayLever, sayLeverValue } from './lever-values.ts';
import { scenarioWords } from './words.ts';

/** Returns a value of a lever as it stands beside a bar: `28`, `105%`; the ends of what may happen by itself are shares of futures. */
export function leverValue(
  { lever }: Pick<SwingShown, 'lever'>,
  end: 'low' | 'high',
  at: number | null,
  lang: Language,
): string {
  const { percent } = figureWords[lang].figure;
  if (at === null) return percent(end === 'low' ? '10' : '90');
  return sayLeverValue(lever, at, lang);
}

/** Returns a lever with the move or disaster it belongs to: `Norwegian, calls a year`; alone it begins like a name. */
export function leverNamed({ lever, of }: Pick<SwingShown, 'lever' | 'of'>, lang: Language): string {
  const words = lever === 'baseline' ? scenarioWords[lang].tornado.baseline : sayLever(lever, lang);
  return of === null ? words.charAt(0).toUpperCase() + words.slice(1) : `${of[lang]}, ${words}`;
}
