import type { Language } from '../spec/vocabulary.ts';

const fr = {
  licence: 'Licence Ouverte 2.0',
  /** What tells a file that stays as it was from the living figure. */
  frozen: (date: string) => `Figure figée\u202F: elle garde les données du ${date}.`,
  frozenUndated: 'Figure figée\u202F: elle garde ses données telles quelles.',
  /** Around the day of the newer data. */
  newer: ['Des données plus récentes existent (', ').'],
  living: 'Voir la figure vivante',
  table: 'Tableau des valeurs',
  cite: 'Citer cette figure',
};

const en: typeof fr = {
  licence: 'Licence Ouverte 2.0 (open licence)',
  frozen: (date) => `Frozen figure: it keeps the data of ${date}.`,
  frozenUndated: 'Frozen figure: it keeps its data as they were.',
  newer: ['Newer data exist (', ').'],
  living: 'See the living figure',
  table: 'Table of the values',
  cite: 'Cite this figure',
};

/** Words that only files of their own say; the page does not carry them. */
export const fileWords = { fr, en } as const satisfies Record<Language, unknown>;
