import type { Source, Text } from '../../series/series-set.ts';
import type { missionShipowners } from '../../tables/mission-shipowners.ts';
import type { Row } from '../../tables/schema.ts';
import { sourcesNamed } from '../sources-of.ts';
import { historyOf, type HistoryEntry } from './history.ts';
import type { OwnerTables } from './owner-tables.ts';
import { presenceRecord } from './presence-record.ts';
import { rosterOf, type Owner } from './roster.ts';

/** A shipowner the mission of November 2017 was to meet or to win back, and what became of it at Marseille. */
export type MissionOwner = {
  readonly brand: string;
  readonly name: Text;
  /** As printed, each with what the article says of it. */
  readonly named: readonly { readonly printed: string; readonly context: Text; readonly source: string }[];
  /** What is on record since the mission, in order of date. */
  readonly afterwards: readonly HistoryEntry[];
};

/** What the page of shipowners knows besides its figures. */
export type Shipowners = {
  /** Every brand, by name. */
  readonly brands: readonly Owner[];
  readonly mission: readonly MissionOwner[];
  readonly sources: readonly Source[];
  readonly dataDate: string | null;
};

/** The mission began on that day. */
const missionDay = '2017-11-04';

/** Returns the brands that can be asked for, and the shipowners of the 2017 programme with what became of each since. */
export function shipowners(tables: OwnerTables): Shipowners {
  const roster = rosterOf(tables);
  const rows = (tables.missionShipowners.objects() as Row<typeof missionShipowners>[]).filter(
    (row) => row.brand_id !== null && row.brand_id !== undefined,
  );
  const record = presenceRecord(tables, roster, 'marseille', 'brand');
  const mission = [...new Set(rows.map((row) => row.brand_id as string))].map((brand): MissionOwner => {
    return {
      brand,
      name: roster.owner(brand).name,
      named: rows
        .filter((row) => row.brand_id === brand)
        .map((row) => ({
          printed: row.name,
          context: { fr: row.context_fr ?? row.context, en: row.context },
          source: row.source_id,
        })),
      afterwards: historyOf(record, roster, brand, []).filter(({ date }) => date >= missionDay),
    };
  });
  return {
    brands: roster.brandIds.map(roster.owner).toSorted((a, b) => a.name.en.localeCompare(b.name.en)),
    mission,
    sources: sourcesNamed(
      tables,
      mission.flatMap(({ named, afterwards }) => [...named, ...afterwards].map(({ source }) => source)),
    ),
    dataDate: tables.dataDate,
  };
}
