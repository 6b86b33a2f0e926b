import type { Language } from '../../spec/vocabulary.ts';

/** Returns a number with up to three decimals, as few as it has. */
export function precise(value: number, lang: Language): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 3 }).format(value);
}

/** Returns a ratio as a count of a hundred, `null` for none. */
export function ofHundred(ratio: number | null, lang: Language): string | null {
  return ratio === null ? null : precise(Math.round(ratio * 100), lang);
}
