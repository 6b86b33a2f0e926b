import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { OwnerNote } from '../spec/notes.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { Description } from './describe.ts';
import type { NoteContext } from './en/notes.ts';
import type { FigureTable } from './table.ts';

/** How figures of shipowners are said and tabled. */
export type OwnerSpeech = {
  readonly describe: (spec: ChartSpec, set: SeriesSet) => Pick<Description, 'title' | 'subtitle' | 'alt'>;
  readonly note: (note: OwnerNote, context: NoteContext, lang: Language) => string;
  readonly table: (spec: ChartSpec, set: SeriesSet) => Omit<FigureTable, 'caption'>;
};

let learned: OwnerSpeech | null = null;

/** Makes the words of shipowners known: they are loaded with the charts that need them, so that no other figure waits for them. */
export function learn(speech: OwnerSpeech): void {
  learned = speech;
}

/** Returns the words of shipowners; throws where no chart of theirs was prepared. */
export function ownerSpeech(): OwnerSpeech {
  if (learned === null) throw new Error('words of shipowners asked for before their chart was prepared');
  return learned;
}
