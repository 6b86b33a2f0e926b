import { isOwnerNote, type Note } from '../spec/notes.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { Point, PointState, Said, Series, SeriesSet, Unit } from '../series/series-set.ts';
import { isPercent } from '../series/unit.ts';
import { inFull, listed, monthName, ratio, short, spoken, signed, wholePercent } from './numbers.ts';
import type { NoteContext } from './en/notes.ts';
import { figureWords } from './figure-words.ts';
import { speechOf } from './later-speech.ts';

type Size = 'short' | 'spoken' | 'full';

/** Returns a value in its unit: `2.6 M`, `23.5%`, `112`. */
export function sayValue(value: number, unit: Unit, lang: Language, size: Size, step = 1): string {
  if (unit === 'share' || unit === 'occupancy') return figureWords[lang].figure.percent(ratio(value, lang));
  if (unit === 'homeport') return figureWords[lang].figure.percent(wholePercent(value, lang));
  if (unit === 'change') {
    // A change between rounded figures is told as roughly as they are.
    const text = figureWords[lang].figure.percent(signed(Math.round(value / step) * step, lang));
    return step > 1 ? figureWords[lang].figure.about(text) : text;
  }
  if (unit === 'index') return ratio(value, lang);
  return size === 'full'
    ? inFull(value, lang)
    : size === 'short'
      ? short(value, lang, step)
      : spoken(value, lang, step);
}

/** Returns what a point shows, bounds in words: `1.49 M`, `more than 5.3 M`; an absence gives its reason. */
export function sayPoint(point: Point, unit: Unit, lang: Language, size: Size): string {
  const say = figureWords[lang].figure;
  // A converted value is written no finer than it is known.
  const isConverted =
    point.reason === 'weighted-years' ||
    point.state === 'modelled' ||
    point.reason === 'passengers-by-calls' ||
    point.reason?.startsWith('guests-') === true;
  const tidy = (number: number) =>
    isConverted && unit !== 'index' && !isPercent(unit) ? Math.round(number / point.step) * point.step : number;
  const value = (number: number) => sayValue(tidy(number), unit, lang, size, point.step);
  if (point.value === null) return say.absence[point.absence ?? 'not-published'];
  if (point.state === 'at-least') return say.atLeast(value(point.value));
  if (point.state === 'at-most') return say.atMost(value(point.value));
  if (point.state === 'between') return say.between(value(point.low ?? point.value), value(point.high ?? point.value));
  return value(point.value);
}

/** Returns a value followed by the words of its unit: `2.6 million movements`; a percentage or an index says itself. */
export function withUnitWords(value: string, unit: Unit, lang: Language): string {
  const say = figureWords[lang].figure;
  return isPercent(unit) || unit === 'index' ? value : say.ofUnit(value, say.unit[unit]);
}

/** Returns a value with the words of its bound, where it is one. */
export function sayBounded(value: string, state: PointState, lang: Language): string {
  const say = figureWords[lang].figure;
  return state === 'at-least' ? say.atLeast(value) : state === 'at-most' ? say.atMost(value) : value;
}

/** Returns what was counted in the year of a statement, bounds in words; `null` when nothing was. */
export function sayCounted(said: Said, unit: Unit, lang: Language, size: Size): string | null {
  if (said.counted === null) return null;
  return sayBounded(sayValue(said.counted.value, unit, lang, size), said.counted.state, lang);
}

/** Returns a point as a screen reader says it, once and short: place, year, value, and how it is known when not simply counted. */
export function speakPoint(series: Series, point: Point, lang: Language): string {
  const say = figureWords[lang].figure;
  const known = point.value !== null;
  const value = sayPoint(point, series.unit, lang, 'full');
  const how = qualifier(point, series.unit, lang);
  return `${series.name[lang]}, ${point.year}${say.colon}${known ? withUnitWords(value, series.unit, lang) : value}${how === '' ? '' : `, ${how}`}`;
}

/** Returns how a value is known where it is not simply counted, with its band when it was converted; empty otherwise. */
export function qualifier(point: Point, unit: Unit, lang: Language): string {
  const say = figureWords[lang].figure;
  if (
    point.state === 'provisional' ||
    point.state === 'sum-of-parts' ||
    point.state === 'announced' ||
    point.state === 'said'
  )
    return say.state[point.state];
  if (point.state !== 'adjusted' && point.state !== 'modelled') return '';
  const known = point.low !== null && point.high !== null && point.high > point.low;
  const end = (value: number) => sayValue(value, unit, lang, 'short', point.state === 'modelled' ? point.step : 1);
  return known
    ? `${say.state[point.state]}, ${say.between(end(point.low ?? 0), end(point.high ?? 0))}`
    : say.state[point.state];
}

/** Returns the homeport share of a point in words, `31% homeport`; empty where none was published. */
export function sayShare(point: Point, lang: Language): string {
  if (point.homeportShare === undefined) return '';
  return figureWords[lang].figure.homeportShare(
    figureWords[lang].figure.percent(wholePercent(point.homeportShare * 100, lang)),
  );
}

/** Returns when a statement was made, of which year, and its value, bounds in words: the same on labels, in tables and spoken. */
export function saySaid(said: Said, name: string | null, unit: Unit, lang: Language, size: Size): string {
  const say = figureWords[lang].figure;
  const when = say.saidWhen[said.kind](said.saidIn, said.year);
  const value = sayBounded(sayValue(said.value, unit, lang, size), said.bound ?? 'counted', lang);
  return `${name === null ? when.charAt(0).toUpperCase() + when.slice(1) : `${name}, ${when}`}${say.colon}${value}`;
}

/** Returns a statement without its value. */
export function saidOf(said: Said, name: string, lang: Language): string {
  return `${name}, ${figureWords[lang].figure.saidWhen[said.kind](said.saidIn, said.year)}`;
}

/** Returns a statement as a screen reader says it, with what was counted. */
export function speakSaid(said: Said, name: string, unit: Unit, lang: Language): string {
  const say = figureWords[lang].figure;
  const counted = sayCounted(said, unit, lang, 'spoken');
  return [saySaid(said, name, unit, lang, 'spoken'), counted === null ? null : say.counted(counted)]
    .filter(Boolean)
    .join(', ');
}

/** Returns the name of a sea area. */
export function sayArea(id: string, lang: Language): string {
  const { regions } = figureWords[lang];
  return Object.hasOwn(regions, id) ? regions[id as keyof typeof regions] : id;
}

/** Returns a note in the reader's language. */
export function sayNote(note: Note, set: SeriesSet, lang: Language): string {
  const name = (id: string) => [...set.series, ...set.against].find((one) => one.id === id)?.name[lang] ?? id;
  const context: NoteContext = {
    name,
    names: (ids) => listed(ids.map(name), lang),
    list: (items) => listed(items, lang),
    area: (id) => sayArea(id, lang),
    movements: (value) => withUnitWords(spoken(value, lang, 1000), 'movements', lang),
    percent: (share) => figureWords[lang].figure.percent(ratio(Math.round(share * 100), lang)),
    month: (month) => monthName(month, lang, 'long'),
  };
  if (isOwnerNote(note)) return speechOf('owners').note(note, context, lang);
  // The words of notes about scenarios come with their figures.
  const { notes } = figureWords[lang];
  if (!(note.code in notes)) return speechOf('scenarios').note(note, context, lang);
  const write = notes[note.code as keyof typeof notes] as (note: Note, context: NoteContext) => string;
  return write(note, context);
}
