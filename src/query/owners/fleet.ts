import type { FleetShip } from '../../series/owners.ts';
import type { OwnerLevel, ShipFilter } from '../../spec/vocabulary.ts';
import type { capacity } from '../../tables/capacity.ts';
import type { Row } from '../../tables/schema.ts';
import type { ships } from '../../tables/ships.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { Roster } from './roster.ts';

type ShipRow = Row<typeof ships>;

/** The longest ship a port is on record to have handled, in metres; `null` where no source says. */
export type Handled = { readonly metres: number; readonly sources: readonly string[] } | null;

/** Returns the longest ship a port has handled. Berths of one terminal, and plans, are no bound of the port. */
export function longestHandled(tables: OwnerTables, port: string): Handled {
  const rows = (tables.capacity.objects() as Row<typeof capacity>[]).filter(
    ({ place, metric }) => place === port && metric === 'largest_ship_handled_length_m',
  );
  if (rows.length === 0) return null;
  const metres = Math.max(...rows.map(({ value }) => value));
  return { metres, sources: rows.flatMap((row) => (row.value === metres ? [row.source_id] : [])) };
}

/** Returns the ships that sail, are listed or are on order, with their owner today and whether the port has handled one as long. */
export function fleetOf(tables: OwnerTables, roster: Roster, level: OwnerLevel, handled: Handled): FleetShip[] {
  return (tables.ships.objects() as ShipRow[]).flatMap((row): FleetShip[] => {
    const { status } = row;
    if (status === 'scrapped_or_lost' || status === 'historic_2020') return [];
    return [
      {
        id: row.ship_id,
        name: row.name,
        series: roster.ownerOf(row.brand_id, level, row.as_of),
        built: row.year_built,
        berths: row.lower_berths,
        tonnage: row.gross_tonnage,
        metres: row.length_m,
        fuel: row.fuel,
        shorePower: row.shore_power_ready,
        status,
        fits:
          row.length_m === null || handled === null ? 'unknown' : row.length_m <= handled.metres ? 'fits' : 'longer',
        sources: [
          ...new Set(
            [row.source_id, row.length_source_id, row.fuel_source_id, row.shore_source_id].filter(
              (one) => one !== null,
            ),
          ),
        ],
      },
    ];
  });
}

const passes = {
  all: () => true,
  fits: ({ fits }) => fits === 'fits',
  'shore-power': ({ shorePower }) => shorePower === 'yes',
  lng: ({ fuel }) => fuel === 'lng' || fuel === 'hfo_mgo+lng_in_port',
} as const satisfies Record<ShipFilter, (ship: FleetShip) => boolean>;

/** Returns the ships a filter lets through. What is unknown of a ship does not pass for a yes. */
export function shipsShown(fleet: readonly FleetShip[], filter: ShipFilter): FleetShip[] {
  return fleet.filter(passes[filter]);
}
