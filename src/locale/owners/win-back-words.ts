import type { Language } from '../../spec/vocabulary.ts';
import { winBack as en, type WinBackWords } from './win-back-en.ts';
import { winBack as fr } from './win-back-fr.ts';

/** The words of the win-back file; apart from the page's, because they come with the file. */
export const winBackWords: Readonly<Record<Language, WinBackWords>> = { fr, en };
