import type { Source, Text } from '../series/series-set.ts';
import type { Known } from '../tables/known.ts';
import type { missionFacts } from '../tables/mission-facts.ts';
import type { missionShipowners } from '../tables/mission-shipowners.ts';
import type { Row } from '../tables/schema.ts';
import { sourceEntries } from './catalogue.ts';

/** What one article prints of a fact. */
export type MissionPrint = { readonly statement: Text; readonly source: string };

/** A figure or date of the mission with every article that prints it. */
export type MissionFact = {
  readonly key: string;
  /** A number, an ISO date, or `none` where an article says that there is none. */
  readonly value: string;
  readonly unit: string | null;
  readonly prints: readonly MissionPrint[];
};

export type MissionShipowner = {
  /** As printed, misprints included. */
  readonly name: string;
  /** Its usual name; `null` where nobody in particular is named. */
  readonly brand: string | null;
  readonly role: string;
  readonly context: Text;
  readonly source: string;
};

export type Mission = {
  /** In the order of the table; articles that print different values of one key make a fact each. */
  readonly facts: readonly MissionFact[];
  readonly shipowners: readonly MissionShipowner[];
  /** Every publication behind them, those that print most first. */
  readonly articles: readonly (Source & { readonly prints: number })[];
};

/** Returns what the press printed about the mission of November 2017: its figures and dates, its shipowners, its articles. */
export function mission(tables: Known<'missionFacts' | 'missionShipowners' | 'sources'>): Mission {
  const rows = tables.missionFacts.objects() as Row<typeof missionFacts>[];
  const owners = tables.missionShipowners.objects() as Row<typeof missionShipowners>[];
  const facts = new Map<string, Omit<MissionFact, 'prints'> & { readonly prints: MissionPrint[] }>();
  for (const { key, value, unit, statement, statement_fr: french, source_id: source } of rows) {
    const id = `${key} ${value}`;
    const fact = facts.get(id) ?? { key, value, unit, prints: [] };
    fact.prints.push({ statement: { fr: french ?? statement, en: statement }, source });
    facts.set(id, fact);
  }
  const cited = [...rows, ...owners].map((row) => row.source_id);
  const known = sourceEntries(tables);
  return {
    facts: [...facts.values()],
    shipowners: owners.map((row) => ({
      name: row.name,
      brand: row.normalised_brand,
      role: row.role,
      context: { fr: row.context_fr ?? row.context, en: row.context },
      source: row.source_id,
    })),
    articles: [...new Set(cited)]
      .flatMap((id) => known.get(id) ?? [])
      .map((source) => ({ ...source, prints: cited.filter((id) => id === source.id).length }))
      .toSorted((a, b) => b.prints - a.prints),
  };
}
