import type { Language } from '../spec/vocabulary.ts';
import { take as en, type TakeWords } from './en/take.ts';
import { take as fr } from './fr/take.ts';

/** The words of taking a figure away; apart from the others, because they come when they are asked for. */
export const takeWords: Readonly<Record<Language, TakeWords>> = { fr, en };
