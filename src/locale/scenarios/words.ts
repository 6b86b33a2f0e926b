import type { Language } from '../../spec/vocabulary.ts';
import { scenarioWords as en } from './en.ts';
import { scenarioWords as fr } from './fr.ts';

/** Words of figures of scenarios, by language. */
export const scenarioWords = { fr, en } as const satisfies Record<Language, unknown>;
