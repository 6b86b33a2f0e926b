import type { ScenarioFigureNote } from '../../spec/notes.ts';
import type { NoteWords } from '../en/notes.ts';
import { linkWords } from './link-words.ts';
import { sayScenarioNote } from './field-notes.ts';

/** Ce qu’il faut savoir pour lire une figure de scénarios. */
export const scenarioNotes: NoteWords<ScenarioFigureNote> = {
  'unreadable-scenarios': ({ count, examples }, { list }) =>
    `${count === 1 ? 'Un élément ne nomme aucun scénario et a été ignoré' : `${count} éléments ne nomment aucun scénario et ont été ignorés`}\u202F: ${list(examples)}.`,
  'too-many-scenarios': ({ given, kept }) =>
    `${given} scénarios étaient demandés\u202F; une figure en contient ${kept}, les premiers sont montrés.`,
  'unknown-scenarios': ({ examples, used }, { list }) =>
    `${examples.length === 1 ? 'Ce scénario est inconnu' : 'Ces scénarios sont inconnus'}\u202F: ${list(examples)}.${used === null ? '' : ' Le scénario de départ est montré à la place.'}`,
  'scenario-link': ({ problem }) => linkWords.fr.link[problem],
  'scenario-fields': ({ name, fields }) =>
    [
      `${name.fr === '' ? 'Scénario' : name.fr}\u202F: des valeurs n’ont pas été prises telles quelles.`,
      ...fields.map((field) => sayScenarioNote(field, 'fr')),
    ].join(' '),
  'one-scenario': ({ name }) =>
    `Cette figure raconte un scénario à la fois\u202F: «\u202F${name.fr}\u202F», le premier de ceux demandés.`,
  'scenario-port': ({ port }, { name }) => `Un scénario nomme lui-même son port\u202F: ${name(port)}.`,
  'scenario-measure': () => 'Cette figure de scénarios se lit en mouvements de passagers.',
  'scenario-base-at-least': ({ port, year }, { name }) =>
    `${name(port)}, ${year}\u202F: on ne connaît qu’un «\u202Fau moins\u202F»\u202F; tout ce qui en découle est aussi un «\u202Fau moins\u202F».`,
  'scenario-year': ({ asked, used }) => `Le scénario ne dit rien de ${asked}\u202F; ${used} est montré.`,
  'one-tested-port': ({ port }, { name }) =>
    `Le modèle s’éprouve sur un port à la fois\u202F: ${name(port)}, le premier de ceux demandés.`,
  'no-past-forecasts': ({ port }, { name }) =>
    `${name(port)}\u202F: trop peu d’années de suite ont été comptées pour y essayer le modèle.`,
  'several-ports': ({ ports }, { names }) =>
    `Ces scénarios portent sur des ports différents (${names(ports)})\u202F: leur écart n’est un gain pour aucun.`,
  'several-bases': ({ years }, { list }) =>
    `Ces scénarios partent d’années différentes (${list(years.map(String))})\u202F: une part de leur écart tient à ce qui a été compté entre-temps.`,
};
