import type { ScenarioFigureNote } from '../../spec/notes.ts';
import type { NoteWords } from '../en/notes.ts';
import { linkWords } from './link-words.ts';
import { sayScenarioNote } from './field-notes.ts';

/** What must be known to read a figure of scenarios. */
export const scenarioNotes: NoteWords<ScenarioFigureNote> = {
  'unreadable-scenarios': ({ count, examples }, { list }) =>
    `${count === 1 ? 'One item names no scenario and was' : `${count} items name no scenario and were`} ignored: ${list(examples)}.`,
  'too-many-scenarios': ({ given, kept }) =>
    `${given} scenarios were asked for; a figure holds ${kept}, the first ones are shown.`,
  'unknown-scenarios': ({ examples, used }, { list }) =>
    `${examples.length === 1 ? 'This scenario is not' : 'These scenarios are not'} known: ${list(examples)}.${used === null ? '' : ' The scenario to begin with is shown instead.'}`,
  'scenario-link': ({ problem }) => linkWords.en.link[problem],
  'scenario-fields': ({ name, fields }) =>
    [
      `${name.en === '' ? 'Scenario' : name.en}: some values were not taken as written.`,
      ...fields.map((field) => sayScenarioNote(field, 'en')),
    ].join(' '),
  'one-scenario': ({ name }) => `This figure tells one scenario at a time: “${name.en}”, the first of those asked for.`,
  'scenario-port': ({ port }, { name }) => `A scenario names its own port: ${name(port)}.`,
  'scenario-measure': () => 'This figure of scenarios is told in passenger movements.',
  'scenario-base-at-least': ({ port, year }, { name }) =>
    `${name(port)}, ${year}: only “at least” is known; every value from there on is “at least” as well.`,
  'scenario-year': ({ asked, used }) => `The scenario tells nothing of ${asked}; showing ${used}.`,
  'one-tested-port': ({ port }, { name }) =>
    `The model is tried on one port at a time: ${name(port)}, the first of those asked for.`,
  'no-past-forecasts': ({ port }, { name }) =>
    `${name(port)}: too few years in a row were counted to try the model on.`,
  'several-ports': ({ ports }, { names }) =>
    `These scenarios are of different ports (${names(ports)}): their difference is not a gain of either.`,
  'several-bases': ({ years }, { list }) =>
    `These scenarios look ahead from different years (${list(years.map(String))}): a part of their difference is what was counted in between.`,
};
