import type { HistoryEntry, WinBack } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** How much text a sheet has room for above its notes, in characters; `row` is what starting an entry takes of it. */
const room = { text: 7400, row: 45, table: 1100 } as const;

/**
 * Returns the part of a history that fits on the sheet, in order of date, and how many entries are left out. What was given as a reason
 * goes before arrivals, those before what was merely noted, and the latest before the earliest.
 */
export function mostTelling(
  file: WinBack,
  lang: Language,
): { readonly shown: readonly HistoryEntry[]; readonly left: number } {
  const { history } = file;
  let left = room.text - room.table - lengthOfRest(file, lang);
  const chosen = new Set<HistoryEntry>();
  for (const entry of history.toSorted(
    (a, b) => weight(b, history) - weight(a, history) || b.date.localeCompare(a.date),
  )) {
    left -= entry.summary[lang].length + room.row;
    if (left < 0) break;
    chosen.add(entry);
  }
  return { shown: history.filter((entry) => chosen.has(entry)), left: history.length - chosen.size };
}

/** What was noted in the year of a departure or a cut, or the one after, is mostly what was given as its reason. */
function weight({ kind, date }: HistoryEntry, history: readonly HistoryEntry[]): number {
  if (kind === 'leaves' || kind === 'cuts') return 4;
  const year = Number(date.slice(0, 4));
  const isReason = history.some((one) => {
    const after = year - Number(one.date.slice(0, 4));
    return (one.kind === 'leaves' || one.kind === 'cuts') && (after === 0 || after === 1);
  });
  if (kind === 'other' && isReason) return 3;
  return kind === 'other' ? 1 : 2;
}

function lengthOfRest({ happened, scheduled, trials, departures }: WinBack, lang: Language): number {
  const cases = [...happened.cases, ...scheduled.cases, ...trials];
  const figures = [...happened.figures, ...scheduled.figures].flatMap((one) => one.figures);
  return (
    cases.reduce((sum, { text }) => sum + text[lang].length + room.row, 0) +
    figures.length * room.row +
    Math.min(6, departures?.ports.length ?? 0) * 25
  );
}
