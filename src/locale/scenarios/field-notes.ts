import type { ScenarioNote } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';

const words = {
  fr: {
    unreadable: ({ field, given, used }) => `${field} : « ${given} » ne se lit pas ; ${used} à la place.`,
    unknown: ({ field, given, used }) => `${field} : « ${given} » est inconnu ; ${used} à la place.`,
    clamped: ({ field, given, used }) =>
      `${field} : ${given} sort des bornes ; ${used} est la valeur admise la plus proche.`,
    missing: ({ field, used }) => `${field} manque ; ${used} à la place.`,
    'too-many': ({ field, given, used }) => `${field} : ${given}, c’est trop ; les ${used} premiers sont gardés.`,
    'too-long': ({ field, used }) => `${field} est trop long ; gardé : ${used}.`,
    disordered: ({ field, given, used }) => `${field} : ${given} n’est pas dans l’ordre ; lu comme ${used}.`,
  },
  en: {
    unreadable: ({ field, given, used }) => `${field}: “${given}” cannot be read; ${used} instead.`,
    unknown: ({ field, given, used }) => `${field}: “${given}” is unknown; ${used} instead.`,
    clamped: ({ field, given, used }) => `${field}: ${given} is out of bounds; ${used} is the nearest valid value.`,
    missing: ({ field, used }) => `${field} is missing; ${used} instead.`,
    'too-many': ({ field, given, used }) => `${field}: ${given} are too many; the first ${used} are kept.`,
    'too-long': ({ field, used }) => `${field} is too long; kept: ${used}.`,
    disordered: ({ field, given, used }) => `${field}: ${given} is out of order; read as ${used}.`,
  },
} as const satisfies Record<Language, Record<ScenarioNote['code'], (note: ScenarioNote) => string>>;

/** Returns what was not taken as it was given in a scenario, in one sentence. */
export function sayScenarioNote(note: ScenarioNote, lang: Language): string {
  const sentence = words[lang][note.code](note);
  return lang === 'fr' ? sentence.replaceAll(/ (?=[:;!?»])|(?<=«) /g, '\u202F') : sentence;
}
