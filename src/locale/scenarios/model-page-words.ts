import type { Language } from '../../spec/vocabulary.ts';
import { modelPage as en, type ModelPageWords } from './model-page-en.ts';
import { modelPage as fr } from './model-page-fr.ts';

/** The words of the page of the model in every language; no other page carries them. */
export const modelPageWords: Readonly<Record<Language, ModelPageWords>> = { fr, en };
