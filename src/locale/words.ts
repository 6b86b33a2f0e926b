import type { Language } from '../spec/vocabulary.ts';
import { page as pageEn } from './en/page.ts';
import { figureWords } from './figure-words.ts';
import { page as pageFr } from './fr/page.ts';

/** Every word a figure or the page around it may say, by language. */
export const words = {
  fr: { ...figureWords.fr, page: pageFr },
  en: { ...figureWords.en, page: pageEn },
} as const satisfies Record<Language, unknown>;
