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
  /** What a living figure alone says of itself. */
  alone: {
    open: 'Ouvrir dans Escale',
    failed: 'Les données de cette figure n’ont pas pu être lues\u202F: la connexion est peut-être coupée.',
    retry: 'Réessayer',
  },
};

const en: typeof fr = {
  licence: 'Licence Ouverte 2.0 (open licence)',
  frozen: (date) => `Frozen figure: it keeps the data of ${date}.`,
  frozenUndated: 'Frozen figure: it keeps its data as they were.',
  newer: ['Newer data exist (', ').'],
  living: 'See the living figure',
  table: 'Table of the values',
  cite: 'Cite this figure',
  alone: {
    open: 'Open in Escale',
    failed: 'The data of this figure could not be read. The connection may be down.',
    retry: 'Try again',
  },
};

/** Words that only a figure alone says, in a file or in a frame; the page does not carry them. */
export const fileWords = { fr, en } as const satisfies Record<Language, unknown>;
