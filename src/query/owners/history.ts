import type { Presence } from '../../series/owners.ts';
import type { Text } from '../../series/series-set.ts';
import type { OperatorCase } from './operator-cases.ts';
import type { Roster } from './roster.ts';

/** A dated thing in print about a shipowner at a port. */
export type HistoryEntry = {
  readonly date: string;
  readonly kind: Presence['events'][number]['kind'];
  /** Whether calls came of it, as far as its source could know. */
  readonly called: Presence['events'][number]['called'];
  readonly summary: Text;
  readonly source: string;
};

/**
 * Returns what is on record of a brand at a port in order of date, each event once. What a group does it does for the brands it has at
 * the time. An event that is also a case lost to a neighbour is told as the case, which says what its number is of.
 */
export function historyOf(
  record: readonly Presence[],
  roster: Roster,
  brand: string,
  cases: readonly OperatorCase[],
): HistoryEntry[] {
  const lost = cases.filter(({ kind }) => kind === 'lost_to_neighbour');
  const told = new Map<string, HistoryEntry>();
  for (const { series, events } of record)
    for (const { date, kind, called, summary, source } of events) {
      if (series !== brand && series !== roster.ownerOf(brand, 'group', date)) continue;
      const size = lost.find((one) => one.source === source && date.startsWith(String(one.year)));
      told.set(`${date} ${kind} ${source} ${summary.en}`, {
        date,
        kind,
        called,
        summary: size?.text ?? summary,
        source,
      });
    }
  return [...told.values()].toSorted((a, b) => a.date.localeCompare(b.date));
}
