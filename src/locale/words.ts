import type { Language } from '../spec/vocabulary.ts';
import { figure as figureEn } from './en/figure.ts';
import { notes as notesEn } from './en/notes.ts';
import { page as pageEn } from './en/page.ts';
import { figure as figureFr } from './fr/figure.ts';
import { notes as notesFr } from './fr/notes.ts';
import { page as pageFr } from './fr/page.ts';

/** Every word a figure or the page around it may say, by language. */
export const words = {
  fr: { figure: figureFr, notes: notesFr, page: pageFr },
  en: { figure: figureEn, notes: notesEn, page: pageEn },
} as const satisfies Record<Language, unknown>;
