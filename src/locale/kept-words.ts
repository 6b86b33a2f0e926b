import type { Language } from '../spec/vocabulary.ts';
import { kept as en, type KeptWords } from './en/kept.ts';
import { kept as fr } from './fr/kept.ts';

/** The words of the figures a reader keeps; apart from the others, because they come with the list and not with the page. */
export const keptWords: Readonly<Record<Language, KeptWords>> = { fr, en };
