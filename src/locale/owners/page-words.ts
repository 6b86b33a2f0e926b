import type { Language } from '../../spec/vocabulary.ts';
import { ownersPage as en, type OwnersPageWords } from './page-en.ts';
import { ownersPage as fr } from './page-fr.ts';

/** The words of the page of shipowners in every language; no other page carries them. */
export const ownersPageWords: Readonly<Record<Language, OwnersPageWords>> = { fr, en };
