import type { Language } from '../spec/vocabulary.ts';
import { figure as figureEn } from './en/figure.ts';
import { notes as notesEn } from './en/notes.ts';
import { figure as figureFr } from './fr/figure.ts';
import { notes as notesFr } from './fr/notes.ts';

/** Every word a figure may say, by language. */
export const words = {
  fr: { figure: figureFr, notes: notesFr },
  en: { figure: figureEn, notes: notesEn },
} as const satisfies Record<Language, unknown>;
