import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { Description } from './describe.ts';
import type { NoteContext } from './en/notes.ts';
import type { FigureTable } from './table.ts';

/** How figures of a subject are said and tabled. */
export type Speech<N extends Note = never> = {
  readonly describe: (spec: ChartSpec, set: SeriesSet) => Pick<Description, 'title' | 'subtitle' | 'alt'>;
  readonly note: (note: N, context: NoteContext, lang: Language) => string;
  readonly table: (spec: ChartSpec, set: SeriesSet) => Omit<FigureTable, 'caption'>;
};

/** Subjects whose words come with their charts. */
export type Subject = 'owners' | 'scenarios';

const learned = new Map<Subject, Speech>();

/** Makes the words of a subject known: they are loaded with the charts that need them, so that no other figure waits for them. */
export function learn<N extends Note>(subject: Subject, speech: Speech<N>): void {
  learned.set(subject, speech);
}

/** Returns the words of a subject; throws where no chart of it was prepared. */
export function speechOf(subject: Subject): Speech<Note> {
  const speech = learned.get(subject);
  if (!speech) throw new Error(`words of ${subject} asked for before their chart was prepared`);
  return speech as Speech<Note>;
}
