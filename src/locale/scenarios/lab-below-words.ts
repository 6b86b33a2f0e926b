import type { Language } from '../../spec/vocabulary.ts';
import { belowWords as en } from './lab-below-en.ts';
import { belowWords as fr } from './lab-below-fr.ts';

/** Words of what stands below the levers of a scenario, by language. */
export const belowWords = { fr, en } as const satisfies Record<Language, unknown>;
