import type { Language } from '../../spec/vocabulary.ts';
import { belowWords as en } from './lab-below-en.ts';
import { belowWords as fr } from './lab-below-fr.ts';

/** Words of what is below the levers of the page on which scenarios are made, by language. */
export const belowWords = { fr, en } as const satisfies Record<Language, unknown>;
