import type { Language } from '../../spec/vocabulary.ts';
import { labWords as en } from './lab-en.ts';
import { labWords as fr } from './lab-fr.ts';

/** Words of the page on which scenarios are made, by language. */
export const labWords = { fr, en } as const satisfies Record<Language, unknown>;
