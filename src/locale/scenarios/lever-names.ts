import type { Language } from '../../spec/vocabulary.ts';
import { leverNames as en } from './lever-names-en.ts';
import { leverNames as fr } from './lever-names-fr.ts';

/** The names of levers and chances in words, by language. */
export const leverNames = { fr, en } as const satisfies Record<Language, unknown>;
