import type { Language } from '../../spec/vocabulary.ts';
import { scenarioControls as en, type ScenarioControlWords } from './controls-en.ts';
import { scenarioControls as fr } from './controls-fr.ts';

/** The words of what can be asked of figures of scenarios; they come with the controls. */
export const scenarioControlWords: Readonly<Record<Language, ScenarioControlWords>> = { fr, en };
