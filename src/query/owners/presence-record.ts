import type { Presence, PresenceEvent, PresenceFigure } from '../../series/owners.ts';
import type { OwnerLevel } from '../../spec/vocabulary.ts';
import type { AliasRow } from '../../tables/names.ts';
import type { deployments } from '../../tables/deployments.ts';
import type { operatorEvents } from '../../tables/operator-events.ts';
import type { presence } from '../../tables/presence.ts';
import type { Row } from '../../tables/schema.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { Roster } from './roster.ts';

/** One of the owners that an operator stands for in a year, and all of them. */
type Found = { readonly owner: string; readonly year: number; readonly owners: readonly string[] };

/** How an operator that is in no table is told apart from an id: by its name as printed. */
export const printedOnly = 'as-printed:';

/**
 * Returns everything on record of each shipowner at a port, a cell an owner and year, in order of owner and year. A figure or event that
 * names several of them stands with each, marked `together`; what concerns every operator of the port stands with none.
 */
export function presenceRecord(tables: OwnerTables, roster: Roster, port: string, level: OwnerLevel): Presence[] {
  const cells = new Map<string, { series: string; year: number; figures: PresenceFigure[]; events: PresenceEvent[] }>();
  const cell = (series: string, year: number) => {
    const key = `${series} ${year}`;
    const known = cells.get(key) ?? { series, year, figures: [], events: [] };
    cells.set(key, known);
    return known;
  };
  for (const row of tables.presence.objects() as Row<typeof presence>[]) {
    if (row.port_id !== port) continue;
    for (const { owner, year, owners } of ownersOf(roster, row.operator, String(row.year), level))
      cell(owner, year).figures.push({
        metric: row.metric,
        value: row.value,
        status: row.status,
        covers: row.covers ?? (owners.length > 1 ? 'together' : null),
        operator: row.operator,
        source: row.source_id,
      });
  }
  const places = placesOf(tables, port);
  for (const row of tables.deployments.objects() as Row<typeof deployments>[])
    if (places.has(row.departure_port))
      cell(roster.ownerOf(row.brand_id, level, String(row.year)), row.year).figures.push({
        metric: 'departures',
        value: row.scheduled_departures,
        status: 'forecast',
        covers: null,
        operator: row.brand_id,
        source: row.source_id,
      });
  for (const row of tables.operatorEvents.objects() as Row<typeof operatorEvents>[])
    if (row.port_id === port)
      for (const { owner, year, owners } of ownersOf(roster, row.operator, row.date, level))
        cell(owner, year).events.push({
          date: row.date,
          kind: row.event,
          called: row.called === 'yes',
          owners,
          operator: row.operator,
          summary: { fr: row.summary_fr ?? row.summary, en: row.summary },
          source: row.source_id,
        });
  return [...cells.values()].toSorted((a, b) => a.series.localeCompare(b.series) || a.year - b.year);
}

/** The owners a printed operator stands for at a date, each once, groups that are named first. */
function ownersOf(roster: Roster, operator: string, date: string, level: OwnerLevel): Found[] {
  const named = roster.named(operator, 'operator');
  const year = Number(date.slice(0, 4));
  if (named.of === 'nobody') return [];
  const owners =
    named.of === 'printed'
      ? [`${printedOnly}${operator}`]
      : [...new Set([...named.groups, ...named.brands.map((brand) => roster.ownerOf(brand, level, date))])];
  return owners.map((owner) => ({ owner, year, owners }));
}

/** The names of departure ports that stand for a port and no other. */
function placesOf(tables: OwnerTables, port: string): ReadonlySet<string> {
  const rows = tables.aliases.objects() as AliasRow[];
  return new Set([
    port,
    ...rows.flatMap(({ kind, name, id_type: type, ids }) =>
      kind === 'place' && type === 'port_id' && ids === port ? [name] : [],
    ),
  ]);
}
