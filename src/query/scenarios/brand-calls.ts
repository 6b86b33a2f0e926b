import type { Presence } from '../../series/owners.ts';
import type { LeverPast } from '../../series/levers.ts';
import type { deployments } from '../../tables/deployments.ts';
import type { Row } from '../../tables/schema.ts';
import { portNamed } from '../owners/departures.ts';
import type { OwnerTables } from '../owners/owner-tables.ts';
import { brandVolumes } from '../owners/port-shares.ts';
import { presenceRecord } from '../owners/presence-record.ts';
import { rosterOf, type Roster } from '../owners/roster.ts';

/** Calls of a brand at a port in a year. `oneShip`: only one of its ships is on record, so that it may have been more. */
export type CallYear = LeverPast & { readonly oneShip: boolean; readonly sources: readonly string[] };

/** What is on record of calls: of departures where a listing of schedules alone has them. */
export type BrandCalls = { readonly of: 'calls' | 'departures'; readonly years: readonly CallYear[] };

/** Who is on record at a port, and how often each brand called. */
export type PortRecord = {
  readonly roster: Roster;
  readonly cells: readonly Presence[];
  /** By brand, in order of year; those of which no number is known are not in it. Plans given up are no calls. */
  readonly calls: ReadonlyMap<string, BrandCalls>;
};

/** Returns the record of a port, kept for the next question. */
export function portRecord(tables: OwnerTables, port: string): PortRecord {
  const ports = records.get(tables) ?? new Map<string, PortRecord>();
  records.set(tables, ports);
  const known = ports.get(port);
  if (known) return known;
  const roster = rosterOf(tables);
  const cells = presenceRecord(tables, roster, port, 'brand');
  const record = { roster, cells, calls: new Map([...listedCalls(tables, port), ...printedCalls(cells, roster)]) };
  ports.set(port, record);
  return record;
}

const records = new WeakMap<OwnerTables, Map<string, PortRecord>>();

function printedCalls(cells: readonly Presence[], roster: Roster): Map<string, BrandCalls> {
  const years = [...new Set(cells.map(({ year }) => year))].toSorted((a, b) => a - b);
  return byBrand(
    'calls',
    years.flatMap((year) => {
      const own = cells.filter((cell) => cell.year === year);
      return [...brandVolumes(own, 'calls', roster, year)].flatMap(([brand, { low, high, most, state, sources }]) =>
        roster.isGroup(brand)
          ? []
          : [{ brand, year, value: low, high, state, sources, oneShip: most === Number.POSITIVE_INFINITY }],
      );
    }),
  );
}

/** Departures of the first full year after each listing: of the year it was made in a part is gone, and of later ones a part is not yet on sale. */
function listedCalls(tables: OwnerTables, port: string): Map<string, BrandCalls> {
  const portOf = portNamed(tables);
  const rows = (tables.deployments.objects() as Row<typeof deployments>[])
    .filter(
      ({ departure_port: place, year, snapshot }) =>
        year === Number(snapshot.slice(0, 4)) + 1 && portOf(place)?.port_id === port,
    )
    .toSorted((a, b) => a.year - b.year);
  return byBrand(
    'departures',
    rows.map(({ brand_id: brand, year, scheduled_departures: value, source_id: source }) => ({
      brand,
      year,
      value,
      high: value,
      state: 'announced' as const,
      sources: [source],
      oneShip: false,
    })),
  );
}

function byBrand(
  of: BrandCalls['of'],
  years: readonly (CallYear & { readonly brand: string })[],
): Map<string, BrandCalls> {
  const brands = [...new Set(years.map(({ brand }) => brand))];
  return new Map(
    brands.map((id) => [id, { of, years: years.flatMap(({ brand, ...year }) => (brand === id ? [year] : [])) }]),
  );
}
