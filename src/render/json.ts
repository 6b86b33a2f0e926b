import type { Figure } from './index.ts';

/** Returns the whole answer as JSON: `{spec, notes, unit, from, to, base, series, said, events, breaks, sources, dataDate}`. */
export function json({ spec, notes, set }: Figure): string {
  const { question: _, notes: answerNotes, ...answer } = set;
  return `${JSON.stringify({ spec, notes: [...notes, ...answerNotes], ...answer }, null, 2)}\n`;
}
