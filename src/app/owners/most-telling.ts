import type { HistoryEntry, WinBack } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** Lines of type on the sheet, those that its unchanging parts take, and how many letters of a column make one. */
const sheet = { lines: 142, fixed: 74, letters: 58 } as const;
/** Letters that the date and the source of an entry take. */
const datedAndSourced = 50;

/**
 * Returns the part of a history that fits on the sheet, in order of date, and how many entries are left out. What was given as a reason
 * goes before arrivals, those before what was merely noted, and the latest before the earliest.
 */
export function mostTelling(
  file: WinBack,
  lang: Language,
): { readonly shown: readonly HistoryEntry[]; readonly left: number } {
  const { history } = file;
  let left = sheet.lines - sheet.fixed - linesOfRest(file, lang);
  const chosen = new Set<HistoryEntry>();
  for (const entry of history.toSorted(
    (a, b) => weight(b, history) - weight(a, history) || b.date.localeCompare(a.date),
  )) {
    left -= linesOf(entry.summary[lang].length);
    if (left < 0) break;
    chosen.add(entry);
  }
  return { shown: history.filter((entry) => chosen.has(entry)), left: history.length - chosen.size };
}

/** What was noted in the year of a departure or a cut, or after one, is mostly what was given as its reason. */
function weight({ kind, date }: HistoryEntry, history: readonly HistoryEntry[]): number {
  if (kind === 'leaves' || kind === 'cuts') return 4;
  if (kind === 'terminal') return 2;
  if (kind !== 'other') return 3;
  const year = Number(date.slice(0, 4));
  const follows = (turn: HistoryEntry['kind'], years: number) =>
    history.some((one) => one.kind === turn && year - Number(one.date.slice(0, 4)) === years);
  if (follows('leaves', 0) || follows('cuts', 0)) return 4;
  return follows('leaves', 1) || follows('cuts', 1) ? 3 : 1;
}

function linesOfRest({ happened, scheduled, trials }: WinBack, lang: Language): number {
  const cases = [...happened.cases, ...scheduled.cases, ...trials];
  const figures = [...happened.figures, ...scheduled.figures].flatMap((one) => one.figures);
  return cases.reduce((sum, { text }) => sum + linesOf(text[lang].length), 0) + figures.length * 0.8;
}

function linesOf(letters: number): number {
  return Math.ceil((letters + datedAndSourced) / sheet.letters);
}
