import type { ShipChoice } from '../../series/levers.ts';
import type { Row } from '../../tables/schema.ts';
import type { ships } from '../../tables/ships.ts';
import type { OwnerTables } from '../owners/owner-tables.ts';

type Sailing = ShipChoice & { readonly brand: string; readonly source: string };

/** Returns the ships in service whose berths are known, the largest first: of a brand, or of all of them for `null`. */
export function sailing(tables: OwnerTables, brand: string | null): readonly Sailing[] {
  const known = fleets.get(tables.ships) ?? new Map<string | null, readonly Sailing[]>([[null, all(tables)]]);
  fleets.set(tables.ships, known);
  const own = known.get(brand) ?? (known.get(null) ?? []).filter((ship) => ship.brand === brand);
  known.set(brand, own);
  return own;
}

const fleets = new WeakMap<OwnerTables['ships'], Map<string | null, readonly Sailing[]>>();

function all(tables: OwnerTables): Sailing[] {
  return (tables.ships.objects() as Row<typeof ships>[])
    .flatMap((row): Sailing[] =>
      row.status !== 'active' || row.lower_berths === null
        ? []
        : [
            {
              id: row.ship_id,
              name: row.name,
              berths: row.lower_berths,
              built: row.year_built,
              brand: row.brand_id,
              source: row.source_id,
            },
          ],
    )
    .toSorted((a, b) => b.berths - a.berths || a.name.localeCompare(b.name));
}
