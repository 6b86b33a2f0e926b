import type { Known } from '../tables/known.ts';
import type { missionFacts } from '../tables/mission-facts.ts';
import type { Row } from '../tables/schema.ts';

/** Returns the press on the mission of November 2017: every source of `mission_facts.csv`, those quoted for context only left out. */
export function missionSources(tables: Known<'missionFacts'>): Set<string> {
  const facts = tables.missionFacts.objects() as Row<typeof missionFacts>[];
  return new Set(facts.filter((fact) => !fact.key.endsWith('_context')).map((fact) => fact.source_id));
}
