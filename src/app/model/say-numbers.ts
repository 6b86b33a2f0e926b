import { inFull } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { fewestForShare } from './lean.ts';

/** Returns a number with up to three decimals, as few as it has. */
export function precise(value: number, lang: Language): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 3 }).format(value);
}

/** Returns a ratio as a count of a hundred, `null` for none. */
export function ofHundred(ratio: number | null, lang: Language): string | null {
  return ratio === null ? null : precise(Math.round(ratio * 100), lang);
}

/** Returns a part of `n` as a count of them: `7 of 13`. */
export function countOf(part: number, n: number, say: ModelPageWords, lang: Language): string {
  return say.of(inFull(part, lang), inFull(n, lang));
}

/** Returns a share of `n` as a count of a hundred, or of themselves where they are few: `84 in 100`, `7 of 13`; `null` for none. */
export function shareOf(share: number | null, n: number, say: ModelPageWords, lang: Language): string | null {
  if (share === null) return null;
  return n < fewestForShare
    ? countOf(Math.round(share * n), n, say, lang)
    : say.ofHundred(precise(Math.round(share * 100), lang));
}
