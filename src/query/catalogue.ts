import type { Source, Text } from '../series/series-set.ts';
import type { breaks } from '../tables/breaks.ts';
import type { claims } from '../tables/claims.ts';
import type { events } from '../tables/events.ts';
import type { Known } from '../tables/known.ts';
import type { missionFacts } from '../tables/mission-facts.ts';
import type { Row } from '../tables/schema.ts';
import type { sources } from '../tables/sources.ts';
import type { traffic } from '../tables/traffic.ts';
import type { PortRow } from './estimates.ts';

/** A publication and what of the loaded tables rests on it; other tables of the dataset may cite it too. */
export type SourceUse = Source & {
  /** Rows of `traffic.csv`. */
  readonly figures: number;
  /** Rows of `claims.csv`, `events.csv`, `breaks.csv` and `mission_facts.csv`. */
  readonly others: number;
};

/** A dated event with everything the dataset says of it. */
export type EventEntry = {
  /** ISO, known to the day, the month or the year. */
  readonly date: string;
  readonly title: Text;
  readonly summary: Text;
  /** Port ids, sea areas, ISO countries or `world`; empty where the row has no scope. */
  readonly scope: readonly string[];
  /** Place as printed. */
  readonly place: string;
  readonly source: Source | null;
};

export type Catalogue = {
  /** Those behind most figures first, then by date. */
  readonly sources: readonly SourceUse[];
  /** In order of date. */
  readonly events: readonly EventEntry[];
  /** Names of the ports, by id. */
  readonly ports: Readonly<Record<string, Text>>;
  readonly dataDate: string | null;
};

/** Returns every publication with how many figures rest on it, and every event. */
export function catalogue(tables: Known): Catalogue {
  const found = sourceEntries(tables);
  const figures = countBy((tables.traffic.objects() as Row<typeof traffic>[]).map((row) => row.source_id));
  const others = countBy([
    ...(tables.claims.objects() as Row<typeof claims>[]).map((row) => row.source_id),
    ...(tables.events.objects() as Row<typeof events>[]).map((row) => row.source_id),
    ...(tables.breaks.objects() as Row<typeof breaks>[]).map((row) => row.source_id),
    ...(tables.missionFacts.objects() as Row<typeof missionFacts>[]).map((row) => row.source_id),
  ]);
  return {
    sources: [...found.values()]
      .map((source) => ({ ...source, figures: figures.get(source.id) ?? 0, others: others.get(source.id) ?? 0 }))
      .toSorted(
        (a, b) => b.figures - a.figures || (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1),
      ),
    events: (tables.events.objects() as Row<typeof events>[])
      .map((row) => ({
        date: row.date,
        title: { fr: row.title_fr ?? row.title, en: row.title },
        summary: { fr: row.summary_fr ?? row.summary, en: row.summary },
        scope: (row.scope ?? '').split(';').filter(Boolean),
        place: row.place,
        source: found.get(row.source_id) ?? null,
      }))
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    ports: Object.fromEntries(
      (tables.ports.objects() as PortRow[]).map((port) => [
        port.port_id,
        { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
      ]),
    ),
    dataDate: tables.dataDate,
  };
}

/** Returns every publication of the dataset by id. */
export function sourceEntries(tables: Pick<Known, 'sources'>): Map<string, Source> {
  const rows = tables.sources.objects() as Row<typeof sources>[];
  return new Map(
    rows.map(({ source_id: id, title, publisher, date, url, lang, type }) => [
      id,
      { id, title, publisher, date, url, lang, type },
    ]),
  );
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
