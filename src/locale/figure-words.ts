import type { Language } from '../spec/vocabulary.ts';
import { figure as figureEn } from './en/figure.ts';
import { notes as notesEn } from './en/notes.ts';
import { reading as readingEn } from './en/reading.ts';
import { regions as regionsEn } from './en/regions.ts';
import { figure as figureFr } from './fr/figure.ts';
import { notes as notesFr } from './fr/notes.ts';
import { reading as readingFr } from './fr/reading.ts';
import { regions as regionsFr } from './fr/regions.ts';

/** Every word that a figure says itself, wherever it stands, by language. */
export const figureWords = {
  fr: { figure: figureFr, notes: notesFr, reading: readingFr, regions: regionsFr },
  en: { figure: figureEn, notes: notesEn, reading: readingEn, regions: regionsEn },
} as const satisfies Record<Language, unknown>;
