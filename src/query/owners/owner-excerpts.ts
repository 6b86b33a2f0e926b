import type { OwnerChartId } from '../../spec/vocabulary.ts';
import { packed, type Excerpt } from '../../tables/excerpt.ts';
import { hhiScale } from '../../series/dependence.ts';
import { publications } from '../publications.ts';
import type { OwnerTables } from './owner-tables.ts';

/** The tables of each excerpt about shipowners: who they are, and what each chart tells of them. */
const tablesOf = {
  owners: ['groups', 'brands', 'brandGroups', 'aliases'],
  presence: ['presence', 'operatorEvents', 'operatorCases', 'deployments'],
  market: ['globalMarket'],
  fleet: ['ships', 'capacity'],
} as const;

export type OwnerExcerptName = keyof typeof tablesOf;
export const ownerExcerptNames = Object.keys(tablesOf) as readonly OwnerExcerptName[];

/** Remarks are for the page; that of an alias says what its name stands for. */
const isKept = (table: string, column: string) => table === 'aliases' || !/^note(?:_fr)?$/.test(column);

/** Returns tables about shipowners, with the publications they name. */
export function ownerExcerpt(known: OwnerTables, name: OwnerExcerptName): Excerpt {
  const named = new Set<unknown>(name === 'presence' ? [hhiScale.source] : []);
  const tables = tablesOf[name].map((id) => {
    const rows = known[id].objects() as Readonly<Record<string, unknown>>[];
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) if (column.endsWith('source_id')) named.add(value);
    const columns = Object.keys(rows[0] ?? {}).filter((column) => isKept(id, column));
    return [id, packed<Readonly<Record<string, unknown>>>({ objects: () => rows }, columns)] as const;
  });
  return {
    dataDate: known.dataDate,
    tables: {
      ...Object.fromEntries(tables),
      sources: publications(known, named),
    },
  };
}

/** Returns the excerpts that a chart about shipowners needs besides that of its port. */
export function ownerExcerptsFor(chart: OwnerChartId): readonly OwnerExcerptName[] {
  return ['owners', chart === 'shares' ? 'presence' : chart];
}
