import type { Language } from '../spec/vocabulary.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const formats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<Language, Intl.ListFormat>();

/** Making a format takes a thousand times as long as using it, and a figure writes hundreds of dates. */
function dateFormat(lang: Language, detail: 'day' | 'month' | 'month-name' | 'full-month'): Intl.DateTimeFormat {
  const key = `${lang} ${detail}`;
  const known =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(locales[lang], {
      month: detail === 'full-month' ? 'long' : 'short',
      ...(detail === 'day' || detail === 'month' ? { year: 'numeric' } : {}),
      ...(detail === 'day' ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  dateFormats.set(key, known);
  return known;
}

function format(lang: Language, digits: number, least = 0): Intl.NumberFormat {
  const key = `${lang} ${digits} ${least}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits, minimumFractionDigits: least });
  formats.set(key, known);
  return known;
}

/**
 * Returns a number in full, as its source prints it.
 *
 * @example
 * inFull(1487313, 'en') // '1,487,313'
 */
export function inFull(value: number, lang: Language): string {
  return format(lang, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0).format(value);
}

/**
 * Returns a number as short as people say it, with no digit that its source (`step`) does not vouch for.
 *
 * @example
 * short(1487313, 'en') // '1.49 M'
 * short(2600000, 'en', 100000) // '2.6 M'
 */
export function short(value: number, lang: Language, step = 1): string {
  if (Math.abs(value) < 999_500) return inFull(tidy(value), lang);
  return `${millions(value, lang, step)}\u00A0M`;
}

/**
 * Returns a number as it is read aloud in a sentence.
 *
 * @example
 * spoken(2600000, 'en', 100000) // '2.6 million'
 */
export function spoken(value: number, lang: Language, step = 1): string {
  if (Math.abs(value) < 999_500) return inFull(tidy(value), lang);
  const plural = lang === 'fr' && Math.abs(value) >= 2_000_000;
  return `${millions(value, lang, step)}\u00A0million${plural ? 's' : ''}`;
}

/** Returns a percentage or index value with the digits that mean something: 23.5, 4.1, 112. */
export function ratio(value: number, lang: Language): string {
  return format(lang, Math.abs(value) < 99.95 ? 1 : 0).format(value);
}

/**
 * Returns a percentage as a whole number; below one with a tenth, because a few are not none.
 *
 * @example
 * wholePercent(0.2, 'en') // '0.2'
 */
export function wholePercent(value: number, lang: Language): string {
  return Math.abs(value) < 1 ? format(lang, 1).format(value) : format(lang, 0).format(value);
}

/** Returns how many times larger, as said: `2.5`, `11`. */
export function times(value: number, lang: Language): string {
  return format(lang, value < 9.95 ? 1 : 0).format(value);
}

/** Returns a whole number with its sign: `+4`, `−12`. */
export function signed(value: number, lang: Language): string {
  const text = format(lang, 0).format(Math.abs(value));
  return Math.round(value) === 0 ? text : `${value > 0 ? '+' : '\u2212'}${text}`;
}

/** Returns an axis value; all ticks of an axis share the decimals that its `step` needs. */
export function tick(value: number, lang: Language, step: number): string {
  if (value < 0) return `\u2212${tick(-value, lang, step)}`;
  if (value === 0) return '0';
  if (step >= 500_000 || Math.abs(value) >= 1_000_000)
    return `${format(lang, decimalsFor(step / 1_000_000), decimalsFor(step / 1_000_000)).format(value / 1_000_000)}\u00A0M`;
  return format(lang, decimalsFor(step)).format(value);
}

/**
 * Returns a partial ISO date as written: `22 nov. 2026`, `1er mars 2027`, `sept. 2024`, `2017`.
 */
export function dateText(iso: string, lang: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const text = dateFormat(lang, day === undefined ? 'month' : 'day').format(date);
  // French counts the first day of a month alone, and Intl does not.
  return lang === 'fr' && day === 1 ? text.replace(/^1\b/, '1er') : text;
}

/** Returns a month's name, 1 for January: `sept.` or `septembre`. */
export function monthName(month: number, lang: Language, length: 'short' | 'long' = 'short'): string {
  return dateFormat(lang, length === 'long' ? 'full-month' : 'month-name').format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
}

/** Returns items as a sentence lists them: `Marseille, Gênes et Naples`. */
export function listed(items: readonly string[], lang: Language): string {
  const known = listFormats.get(lang) ?? new Intl.ListFormat(locales[lang], { type: 'conjunction' });
  listFormats.set(lang, known);
  return known.format(items);
}

function millions(value: number, lang: Language, step: number): string {
  const vouched = decimalsFor(step / 1_000_000);
  return format(lang, Math.min(vouched, Math.abs(value) < 9_995_000 ? 2 : 1)).format(value / 1_000_000);
}

function decimalsFor(step: number): number {
  return step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
}

/** Below a million three significant digits suffice in a label, and exact small numbers stay exact. */
function tidy(value: number): number {
  if (Math.abs(value) < 10_000) return value;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return Math.round(value / unit) * unit;
}
