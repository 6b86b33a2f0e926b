import type { PresenceEvent, PresenceFigure } from '../../series/owners.ts';
import { expectedKind } from '../../series/presence-years.ts';
import type { Point, Series, SeriesSet } from '../../series/series-set.ts';
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
export function sayFigure({ value, ...figure }: PresenceFigure, lang: Language): string {
  return sayValue(figure, inFull(value, lang), lang);
}

/**
 * Returns the figures of a year in words, those first that stand for the year: calls before passengers, the whole shipowner before one ship, a
 * count before what was said. Sources that disagree are one range: `16 to 24 calls, forecast, one ship only`.
 */
export function sayFigures(figures: readonly PresenceFigure[], lang: Language): string[] {
  const alike = new Map<string, PresenceFigure[]>();
  for (const one of figures.toSorted((a, b) => rank(a) - rank(b))) {
    const key = `${one.metric} ${one.status} ${one.covers}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const values = [first, ...more].map(({ value }) => value);
    const [low, high] = [inFull(Math.min(...values), lang), inFull(Math.max(...values), lang)];
    return [sayValue(first, ownerWords[lang].range(low, high), lang)];
  });
}

/** Returns whether a figure can stand for a year: neither one call nor what is of something else than the shipowner at the port that year. */
export function standsForYear({ covers }: PresenceFigure): boolean {
  return covers === null || covers === 'inferred' || covers === 'one-ship' || covers === 'together';
}

const metrics = ['calls', 'departures', 'passengers', 'homeport_passengers', 'ships', 'terminals'] as const;
const statuses = ['final', 'provisional', 'forecast', 'claim', 'target'] as const;

/** The order of figures of a year; the first is the one that is drawn. */
function rank(one: PresenceFigure): number {
  const part = !standsForYear(one) ? 3 : one.covers === 'together' ? 2 : one.covers === 'one-ship' ? 1 : 0;
  // Calls of one ship come before the passengers of all: it is calls that are drawn.
  const place = part >= 2 ? part : 0;
  return place * 1000 + metrics.indexOf(one.metric) * 100 + part * 10 + statuses.indexOf(one.status);
}

function sayValue(
  { metric, status, covers }: Pick<PresenceFigure, 'metric' | 'status' | 'covers'>,
  value: string,
  lang: Language,
): string {
  const say = ownerWords[lang];
  const how = [
    status === 'final' ? '' : figureWords[lang].figure.status[status],
    covers === null ? '' : say.covers[covers],
  ];
  return [say.metric[metric](value), ...how].filter(Boolean).join(', ');
}

/** Returns a change with its date: `leaves, Dec 2024`. */
export function sayEvent(event: Told & Pick<PresenceEvent, 'date'>, lang: Language): string {
  return `${sayChange(event, lang)}, ${dateText(event.date, lang)}`;
}

/** Returns a change without its date; one that was still to come when it was told as announced. */
export function sayChange({ kind, called = true }: Told, lang: Language): string {
  const expected = expectedKind({ kind, called });
  return expected === null ? ownerWords[lang].event[kind] : ownerWords[lang].expected[expected];
}

/** Returns the name of a shipowner; a group that stands among brands says so. */
export function sayOwner({ name, kind }: Pick<Series, 'name' | 'kind'>, lang: Language): string {
  return kind === 'group' ? ownerWords[lang].asGroup(name[lang]) : name[lang];
}

type Told = Pick<PresenceEvent, 'kind'> & Partial<PresenceEvent>;

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
