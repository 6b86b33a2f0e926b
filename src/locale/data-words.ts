import { dataPage as en, type DataPageWords } from './en/data-page.ts';
import { dataPage as fr } from './fr/data-page.ts';
import type { Language } from '../spec/vocabulary.ts';

/** The words of the data page in every language; apart from the others, so that the page of figures does not load them. */
export const dataWords: Readonly<Record<Language, DataPageWords>> = { fr, en };
