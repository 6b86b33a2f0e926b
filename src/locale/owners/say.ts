import type { PresenceEvent, PresenceFigure } from '../../series/owners.ts';
import type { Point, SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { dateText, inFull, wholePercent } from '../numbers.ts';
import { figureWords } from '../figure-words.ts';
import { ownerWords } from './words.ts';

/** Returns a share of 100 as a whole percentage: totals are rounded, and so are the parts. */
export function sayPercent(value: number, lang: Language): string {
  return figureWords[lang].figure.percent(wholePercent(value, lang));
}

/** Returns a share between its two ends, or the one it has. */
export function sayShareRange({ value, low, high, state }: Point, lang: Language): string {
  const say = figureWords[lang].figure;
  const [least, most] = [sayPercent(low ?? value ?? 0, lang), sayPercent(high ?? value ?? 0, lang)];
  if (state === 'at-most' && least !== most) return ownerWords[lang].range(least, most);
  return least === most ? least : say.between(least, most);
}

/** Returns what shares are shares of: calls, or passengers. */
export function whatIsShared(set: Pick<SeriesSet, 'question'>, lang: Language): string {
  return ownerWords[lang].measure[set.question.measure === 'calls' ? 'calls' : 'passengers'];
}

/** Returns a figure with how it is known: `142 calls, forecast`. */
export function sayFigure({ metric, value, status, covers }: PresenceFigure, lang: Language): string {
  const say = ownerWords[lang];
  const how = [
    status === 'final' ? '' : figureWords[lang].figure.status[status],
    covers === null ? '' : say.covers[covers],
  ];
  return [say.metric[metric](inFull(value, lang)), ...how].filter(Boolean).join(', ');
}

/** Returns a change with its date: `leaves, Dec 2024`. */
export function sayEvent({ kind, date }: Pick<PresenceEvent, 'kind' | 'date'>, lang: Language): string {
  return `${ownerWords[lang].event[kind]}, ${dateText(date, lang)}`;
}

/** Returns years as runs: `1996, 2007, 2014–2018`. */
export function yearsInWords(years: readonly number[], lang: Language): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.length === 0
    ? ownerWords[lang].unknown
    : runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
