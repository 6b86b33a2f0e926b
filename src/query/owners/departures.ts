import type { Text } from '../../series/series-set.ts';
import type { deployments } from '../../tables/deployments.ts';
import type { AliasRow } from '../../tables/names.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { Estimated } from './worth.ts';

type Deployment = Row<typeof deployments>;

/** Where the ships of a brand leave from, as the latest listing that has any of them says. */
export type Departures = {
  /** Month of the listing. */
  readonly listed: string;
  readonly source: string;
  /** Those with most departures first. */
  readonly ports: readonly {
    readonly name: Text;
    readonly departures: number;
    readonly from: number;
    readonly to: number;
  }[];
};

/** Returns the ports a brand leaves from in the latest listing that names it; `null` where none does. */
export function departuresOf(tables: OwnerTables, brand: string): Departures | null {
  const latest = latestListing(rowsOf(tables).filter((row) => row.brand_id === brand));
  const [first] = latest;
  if (!first) return null;
  const portOf = portNamed(tables);
  const ports = [...new Set(latest.map(({ departure_port: place }) => place))].map((place) => {
    const own = latest.filter((row) => row.departure_port === place);
    const years = own.map(({ year }) => year);
    const port = portOf(place);
    return {
      name: port ? nameOf(port) : { fr: place, en: place },
      departures: own.reduce((sum, row) => sum + row.scheduled_departures, 0),
      from: Math.min(...years),
      to: Math.max(...years),
    };
  });
  return {
    listed: first.snapshot,
    source: first.source_id,
    ports: ports.toSorted((a, b) => b.departures - a.departures),
  };
}

/**
 * Returns how often one ship leaves a port in a year: the departures of the brands of a segment by their ships, in the first full year of
 * the latest listing. A judgement, because a ship is taken to leave from there all year; `null` where none of them does.
 */
export function departuresByShip(tables: OwnerTables, port: string, brands: ReadonlySet<string>): Estimated | null {
  const portOf = portNamed(tables);
  const latest = latestListing(rowsOf(tables).filter((row) => portOf(row.departure_port)?.port_id === port));
  const [first] = latest;
  if (!first) return null;
  const fullYear = Number(first.snapshot.slice(0, 4)) + 1;
  const own = latest.filter(({ year, brand_id: brand, ships }) => year === fullYear && brands.has(brand) && ships > 0);
  const each = own.map((row) => Math.round(row.scheduled_departures / row.ships)).toSorted((a, b) => a - b);
  const [low, central, high] = [each[0], each[Math.floor(each.length / 2)], each.at(-1)];
  if (low === undefined || central === undefined || high === undefined) return null;
  return { low, central, high, sources: [first.source_id], judgement: true };
}

/** Returns the port that a printed place stands for. */
export function portNamed(tables: OwnerTables): (place: string) => PortRow | undefined {
  const ports = new Map((tables.ports.objects() as PortRow[]).map((row) => [row.port_id, row]));
  const aliases = new Map(
    (tables.aliases.objects() as AliasRow[])
      .filter(({ kind, id_type: type }) => kind === 'place' && type === 'port_id')
      .map(({ name, ids }) => [name, ids]),
  );
  return (place) => ports.get(aliases.get(place) ?? place);
}

/** Returns the short name of a port in both languages. */
export function nameOf(port: PortRow): Text {
  return { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name };
}

function rowsOf(tables: OwnerTables): Deployment[] {
  return tables.deployments.objects() as Deployment[];
}

function latestListing(rows: readonly Deployment[]): Deployment[] {
  const listed = rows
    .map(({ snapshot }) => snapshot)
    .toSorted()
    .at(-1);
  return rows.filter(({ snapshot }) => snapshot === listed);
}
