import type { SwingShown } from '../../series/swings.ts';
import type { DisasterField, LimitField, MoveField } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { figureWords } from '../figure-words.ts';
import { inFull, ratio } from '../numbers.ts';
import { scenarioWords } from './words.ts';

/** Numbers of a scenario that are parts of a whole, told in per cent. */
const inPercent: Readonly<Partial<Record<MoveField | LimitField | DisasterField, true>>> = {
  occupancy: true,
  embarkShare: true,
  firstEmbarkShare: true,
  displaced: true,
  alreadyInTrend: true,
  probability: true,
  withdrawal: true,
  moved: true,
  rate: true,
  depth: true,
};

/** Returns what a lever is: `calls a year`; its path where no word is known for it. */
export function leverWords(lever: string, lang: Language): string {
  const say = scenarioWords[lang];
  if (lever === 'baseline') return say.tornado.baseline;
  if (lever === 'growth') return say.levers.growth;
  const [part, ...rest] = lever.split('.');
  const words: Readonly<Record<string, string>> =
    part === 'moves' ? say.levers.move : part === 'limits' ? say.levers.limit : say.levers.disaster;
  const field = rest.at(-1) ?? '';
  return Object.hasOwn(words, field) ? (words[field] ?? lever) : lever;
}

/** Returns a value of a lever as it stands beside a bar: `28`, `105%`; the ends of what may happen by itself are shares of futures. */
export function leverValue(
  { lever }: Pick<SwingShown, 'lever'>,
  end: 'low' | 'high',
  at: number | null,
  lang: Language,
): string {
  const { percent } = figureWords[lang].figure;
  if (at === null) return percent(end === 'low' ? '10' : '90');
  const field = lever.split('.').at(-1) ?? '';
  return field === 'growth' || Object.hasOwn(inPercent, field)
    ? percent(ratio(at * 100, lang).replace('-', '\u2212'))
    : inFull(at, lang);
}

/** Returns a lever with the move or disaster it belongs to: `Norwegian, calls a year`; alone it begins like a name. */
export function leverNamed({ lever, of }: Pick<SwingShown, 'lever' | 'of'>, lang: Language): string {
  const words = leverWords(lever, lang);
  return of === null ? words.charAt(0).toUpperCase() + words.slice(1) : `${of[lang]}, ${words}`;
}
