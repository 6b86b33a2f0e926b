import type { Language } from '../../spec/vocabulary.ts';
import { owners as en, type OwnerWords } from './en.ts';
import { owners as fr } from './fr.ts';

/** The words of shipowners in every language; apart from the others, because they come with the charts that need them. */
export const ownerWords: Readonly<Record<Language, OwnerWords>> = { fr, en };
