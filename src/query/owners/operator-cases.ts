import type { Text } from '../../series/series-set.ts';
import type { operatorCases } from '../../tables/operator-cases.ts';
import type { Row } from '../../tables/schema.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { Roster } from './roster.ts';

/** A real gain, loss or trial of a shipowner around Marseille. */
export type OperatorCase = {
  readonly year: number;
  readonly kind: Row<typeof operatorCases>['kind'];
  readonly text: Text;
  readonly source: string;
};

/** Returns the cases around Marseille of one brand alone, in order of year: what several did together says nothing of one of them. */
export function casesOf(tables: OwnerTables, roster: Roster, brand: string): OperatorCase[] {
  return (tables.operatorCases.objects() as Row<typeof operatorCases>[])
    .filter(({ operator }) => {
      const named = roster.named(operator, 'operator');
      return named.of === 'owners' && named.brands.length === 1 && named.brands[0] === brand;
    })
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, kind, event, event_fr: fr, note, note_fr: noteFr, source_id: source }) => ({
      year,
      kind,
      text: { fr: `${fr ?? event}\u202F: ${noteFr ?? note}`, en: `${event}: ${note}` },
      source,
    }));
}
