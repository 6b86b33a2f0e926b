import type { FleetShip, Presence, PresenceFigure } from '../../series/owners.ts';
import type { Source, Text } from '../../series/series-set.ts';
import type { brands } from '../../tables/brands.ts';
import type { capacity } from '../../tables/capacity.ts';
import type { deployments } from '../../tables/deployments.ts';
import type { AliasRow } from '../../tables/names.ts';
import type { operatorCases } from '../../tables/operator-cases.ts';
import type { parameters } from '../../tables/parameters.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import { sourcesNamed } from '../sources-of.ts';
import { fleetOf, longestHandled } from './fleet.ts';
import type { OwnerTables } from './owner-tables.ts';
import { presenceRecord } from './presence-record.ts';
import { rosterOf, type Roster } from './roster.ts';
import { parameterOf, product, type Estimated, type Worth } from './worth.ts';

/** A dated thing in print about a shipowner at a port. */
export type HistoryEntry = {
  readonly date: string;
  readonly kind: Presence['events'][number]['kind'];
  readonly summary: Text;
  readonly source: string;
};

/** What is known of a shipowner at a port, for whoever wants it back. */
export type WinBack = {
  readonly brand: { readonly id: string; readonly name: Text };
  readonly group: Text | null;
  readonly port: { readonly id: string; readonly name: Text };
  /** In order of date. */
  readonly history: readonly HistoryEntry[];
  /** The last years with figures, the latest first. */
  readonly lastFigures: readonly { readonly year: number; readonly figures: readonly PresenceFigure[] }[];
  /** Programmed calls and trials with their size, the latest first. */
  readonly cases: readonly { readonly year: number; readonly text: Text; readonly source: string }[];
  /** Ports its ships leave from in the latest listing, those with most departures first. */
  readonly departures: {
    readonly listed: string;
    readonly source: string;
    readonly ports: readonly {
      readonly name: Text;
      readonly departures: number;
      readonly from: number;
      readonly to: number;
    }[];
  } | null;
  readonly ships: readonly FleetShip[];
  /** The longest ship the port has handled, in metres. */
  readonly handled: { readonly metres: number; readonly sources: readonly string[] } | null;
  /** What is in print of shore power at the port, the latest year first; plans and promises among them. */
  readonly shorePower: readonly { readonly year: number; readonly berths: number; readonly source: string }[];
  readonly worth: Worth;
  readonly sources: readonly Source[];
  readonly dataDate: string | null;
};

/** Returns the file of a brand and a port; `null` where either is in no table. What no source says is empty or `null`, never zero. */
export function winBack(tables: OwnerTables, brandId: string, portId: string): WinBack | null {
  const roster = rosterOf(tables);
  const brand = (tables.brands.objects() as Row<typeof brands>[]).find((row) => row.brand_id === brandId);
  const port = (tables.ports.objects() as PortRow[]).find((row) => row.port_id === portId);
  if (!brand || !port) return null;
  const record = presenceRecord(tables, roster, portId, 'brand');
  const group = roster.ownerOf(brandId, 'group', tables.dataDate ?? '9999');
  const own = record.filter(({ series }) => series === brandId);
  // What a group does it does for its brands.
  const history = [...own, ...record.filter(({ series }) => series === group && group !== brandId)]
    .flatMap(({ events }) => events)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const handled = longestHandled(tables, portId);
  const ships = fleetOf(tables, roster, 'brand', handled)
    .filter(({ series }) => series === brandId)
    .toSorted((a, b) => (b.berths ?? 0) - (a.berths ?? 0));
  const file = {
    brand: { id: brandId, name: roster.owner(brandId).name },
    group: group === brandId ? null : roster.owner(group).name,
    port: { id: portId, name: nameOf(port) },
    history: history.map(({ date, kind, summary, source }) => ({ date, kind, summary, source })),
    lastFigures: own
      .filter(({ figures }) => figures.length > 0)
      .toSorted((a, b) => b.year - a.year)
      .slice(0, 3)
      .map(({ year, figures }) => ({ year, figures })),
    cases: portId === 'marseille' ? casesOf(tables, roster, brandId) : [],
    departures: departuresOf(tables, brandId),
    ships,
    handled,
    shorePower: shorePowerAt(tables, portId),
    worth: worthOf(tables, brand, ships, portId),
  };
  return { ...file, sources: sourcesNamed(tables, namedIn(file)), dataDate: tables.dataDate };
}

/** The cases around Marseille in which a brand is named. */
function casesOf(tables: OwnerTables, roster: Roster, brand: string): WinBack['cases'] {
  return (tables.operatorCases.objects() as Row<typeof operatorCases>[])
    .filter(({ operator }) => {
      const named = roster.named(operator, 'operator');
      return named.of === 'owners' && named.brands.includes(brand);
    })
    .toSorted((a, b) => b.year - a.year)
    .map((row) => ({
      year: row.year,
      text: { fr: `${row.event_fr ?? row.event}\u202F: ${row.note_fr ?? row.note}`, en: `${row.event}: ${row.note}` },
      source: row.source_id,
    }));
}

function departuresOf(tables: OwnerTables, brand: string): WinBack['departures'] {
  const rows = (tables.deployments.objects() as Row<typeof deployments>[]).filter((row) => row.brand_id === brand);
  const listed = rows
    .map(({ snapshot }) => snapshot)
    .toSorted()
    .at(-1);
  const latest = rows.filter(({ snapshot }) => snapshot === listed);
  const [first] = latest;
  if (!first || listed === undefined) return null;
  const byPlace = new Map<string, typeof latest>();
  for (const row of latest) byPlace.set(row.departure_port, [...(byPlace.get(row.departure_port) ?? []), row]);
  const named = placeNames(tables);
  const ports = [...byPlace].map(([place, own]) => {
    const years = own.map(({ year }) => year);
    return {
      name: named(place),
      departures: own.reduce((sum, row) => sum + row.scheduled_departures, 0),
      from: Math.min(...years),
      to: Math.max(...years),
    };
  });
  return { listed, source: first.source_id, ports: ports.toSorted((a, b) => b.departures - a.departures) };
}

/** The port a printed place stands for, by its name in both languages; else the place as printed. */
function placeNames(tables: OwnerTables): (place: string) => Text {
  const ports = new Map((tables.ports.objects() as PortRow[]).map((row) => [row.port_id, row]));
  const aliases = (tables.aliases.objects() as AliasRow[]).filter(
    ({ kind, id_type: type }) => kind === 'place' && type === 'port_id',
  );
  return (place) => {
    const port = ports.get(aliases.find(({ name }) => name === place)?.ids ?? place);
    return port ? nameOf(port) : { fr: place, en: place };
  };
}

function shorePowerAt(tables: OwnerTables, port: string): WinBack['shorePower'] {
  return (tables.capacity.objects() as Row<typeof capacity>[])
    .filter(({ place, metric }) => place === port && metric === 'shore_power_berths')
    .toSorted((a, b) => b.year - a.year)
    .map(({ year, value, source_id: source }) => ({ year, berths: value, source }));
}

/** What people spend ashore was asked at Marseille alone. */
function worthOf(tables: OwnerTables, brand: Row<typeof brands>, ships: readonly FleetShip[], port: string): Worth {
  const rows = tables.parameters.objects() as Row<typeof parameters>[];
  const calls = parameterOf(rows, 'calls_per_ship', ['all']);
  const berths = parameterOf(rows, 'lower_berths', [brand.brand_id]) ?? berthsOf(ships);
  const occupancy = parameterOf(rows, 'occupancy', [brand.market_segment], 0.01);
  const movements = product([calls, berths, occupancy]);
  const ashore = parameterOf(rows, 'share_ashore', ['all']);
  const spend = port === 'marseille' ? parameterOf(rows, 'spend_per_visit', ['transit']) : null;
  return { calls, berths, occupancy, movements, ashore, spend, directSpend: product([movements, ashore, spend]) };
}

/** The least, the middle and the most lower berths of the ships in service. */
function berthsOf(ships: readonly FleetShip[]): Estimated | null {
  const sailing = ships.filter(({ status, berths }) => status === 'active' && berths !== null);
  const berths = sailing.map((ship) => ship.berths ?? 0).toSorted((a, b) => a - b);
  const [low, central, high] = [berths[0], berths[Math.floor(berths.length / 2)], berths.at(-1)];
  if (low === undefined || central === undefined || high === undefined) return null;
  const sources = [...new Set(sailing.flatMap((ship) => ship.sources.slice(0, 1)))];
  return { low, central, high, sources, judgement: false };
}

function nameOf(port: PortRow): Text {
  return { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name };
}

function namedIn(file: Omit<WinBack, 'sources' | 'dataDate'>): string[] {
  const factors: readonly (Estimated | null)[] = Object.values(file.worth);
  return [
    ...file.history.map(({ source }) => source),
    ...file.lastFigures.flatMap(({ figures }) => figures.map(({ source }) => source)),
    ...file.cases.map(({ source }) => source),
    ...(file.departures === null ? [] : [file.departures.source]),
    ...file.ships.flatMap(({ sources }) => sources),
    ...(file.handled?.sources ?? []),
    ...file.shorePower.map(({ source }) => source),
    ...factors.flatMap((factor) => factor?.sources ?? []),
  ];
}
