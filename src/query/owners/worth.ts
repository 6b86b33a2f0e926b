import type { FleetShip, NoWorth } from '../../series/owners.ts';
import type { Text } from '../../series/series-set.ts';
import type { brands } from '../../tables/brands.ts';
import type { parameters } from '../../tables/parameters.ts';
import type { Row } from '../../tables/schema.ts';
import type { spend } from '../../tables/spend.ts';
import { boardingAt, type Boarding } from './boarding.ts';
import { departuresByShip, portNamed } from './departures.ts';
import type { OwnerTables } from './owner-tables.ts';

/** A number between its least and its most, what it rests on, and whether one of the three is a judgement of ours. */
export type Estimated = {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly sources: readonly string[];
  readonly judgement: boolean;
};

/** What a survey says a passenger in transit spends ashore, in euros of its year. */
export type Survey = { readonly year: number; readonly euros: number; readonly source: string };

/** What one ship brings in a year. */
export type Worth = {
  /** `transit`: nobody boards, and a guest is one movement; `boarding`: guests board as at this port, and who does is two. */
  readonly by: 'transit' | 'boarding';
  readonly calls: Estimated;
  /** What the calls are of, where the port has them on record. */
  readonly callsOf: Text | null;
  readonly berths: Estimated;
  /** What the berths are of, where that is not the ships in service. */
  readonly berthsOf: Text | null;
  /** Guests on board by lower berth, 1 where every one of them is taken. */
  readonly occupancy: Estimated;
  /** Share of the guests who start and end here; `null` for a ship in transit. */
  readonly boarding: Boarding | null;
  /** What movements grow by where boarding is shared between ports of a loop; `null` where guests board anyway. */
  readonly shared: Estimated | null;
  readonly movements: Estimated;
  /** What is spent, with the latest survey of the port; `null` where none is on record. */
  readonly spending: {
    readonly ashore: Estimated;
    readonly latest: Survey;
    /** In other euros: told, and no part of the result. */
    readonly others: readonly Survey[];
    /** Euros of the year of the latest survey. */
    readonly direct: Estimated;
  } | null;
};

type ParameterRow = Row<typeof parameters>;
type BrandRow = Row<typeof brands>;

/** Returns what one ship of a brand is worth to a port in a year, or why that cannot be told. */
export function worthOf(
  tables: OwnerTables,
  brand: BrandRow,
  ships: readonly FleetShip[],
  port: string,
): Worth | NoWorth {
  const none = (reason: NoWorth['reason'], year: number | null = null): NoWorth => ({ reason, year });
  if (brand.market_segment === 'cargo') return none('container-line');
  if (brand.active_to !== null && brand.active_to <= (tables.dataDate ?? '9999'))
    return none('closed', Number(brand.active_to.slice(0, 4)));
  const rows = tables.parameters.objects() as ParameterRow[];
  const atPort = rows.find((row) => row.parameter_id === 'calls_per_ship' && row.segment === port);
  const inTransit = atPort ? estimated(atPort) : null;
  // The berths chosen for a brand are those of the ships it sends to the Mediterranean, where the calls are in transit.
  const chosen = inTransit && rows.find((row) => row.parameter_id === 'lower_berths' && row.segment === brand.brand_id);
  const berths = (chosen ? estimated(chosen) : null) ?? berthsInService(ships);
  if (berths === null) return none('no-ships');
  const occupancy = parameterOf(rows, 'occupancy', brand.market_segment, 0.01);
  if (occupancy === null) return none('no-occupancy');
  const boarding = inTransit === null ? boardingAt(tables, port) : null;
  if (inTransit === null && boarding === null) return none('no-boarding');
  const calls = inTransit ?? departuresByShip(tables, port, brandsLike(tables, brand));
  if (calls === null) return none('no-calls');
  const movements = product([calls, berths, occupancy, ...(boarding === null ? [] : [onePlus(boarding)])]);
  return {
    by: boarding === null ? 'transit' : 'boarding',
    calls,
    callsOf: inTransit && atPort ? { fr: atPort.label_fr, en: atPort.label_en } : null,
    berths,
    berthsOf: chosen ? { fr: chosen.label_fr, en: chosen.label_en } : null,
    occupancy,
    boarding,
    shared: boarding === null ? parameterOf(rows, 'embark_share', 'interporting') : null,
    movements,
    spending: boarding === null ? spendingOf(tables, rows, port, movements) : null,
  };
}

/** Returns the product of factors, low with low and high with high: the widest range they allow. */
export function product(factors: readonly Estimated[]): Estimated {
  const times = (end: (factor: Estimated) => number) => factors.reduce((result, factor) => result * end(factor), 1);
  return {
    low: times(({ low }) => low),
    central: times(({ central }) => central),
    high: times(({ high }) => high),
    sources: [...new Set(factors.flatMap(({ sources }) => sources))],
    judgement: factors.some(({ judgement }) => judgement),
  };
}

/** The surveys of a port, and the latest of them times who goes ashore; euros of different years make no range together. */
function spendingOf(
  tables: OwnerTables,
  rows: readonly ParameterRow[],
  port: string,
  movements: Estimated,
): Worth['spending'] {
  const portOf = portNamed(tables);
  const surveys = (tables.spend.objects() as Row<typeof spend>[])
    .filter(
      (row) =>
        portOf(row.place)?.port_id === port &&
        row.passenger_type === 'transit' &&
        row.currency === 'EUR' &&
        row.basis === 'per person per visit',
    )
    .flatMap(({ year, value, source_id: source }): Survey[] => (year === null ? [] : [{ year, euros: value, source }]))
    .toSorted((a, b) => b.year - a.year);
  const [latest, ...others] = surveys;
  const ashore = parameterOf(rows, 'share_ashore', 'all');
  if (!latest || ashore === null) return null;
  const { euros, source } = latest;
  const each = { low: euros, central: euros, high: euros, sources: [source], judgement: false };
  return { ashore, latest, others, direct: product([movements, ashore, each]) };
}

function parameterOf(rows: readonly ParameterRow[], id: string, segment: string, scale = 1): Estimated | null {
  const found = rows.find((row) => row.parameter_id === id && row.segment === segment);
  return found ? estimated(found, scale) : null;
}

function estimated(row: ParameterRow, scale = 1): Estimated | null {
  if (row.low === null || row.central === null || row.high === null) return null;
  return {
    low: row.low * scale,
    central: row.central * scale,
    high: row.high * scale,
    sources: row.source_ids === null ? [] : row.source_ids.split(';'),
    judgement: row.judgement === 'yes',
  };
}

function onePlus({ low, central, high, sources, judgement }: Estimated): Estimated {
  return { low: 1 + low, central: 1 + central, high: 1 + high, sources, judgement };
}

function brandsLike(tables: OwnerTables, { market_segment: segment }: BrandRow): ReadonlySet<string> {
  const rows = tables.brands.objects() as BrandRow[];
  return new Set(rows.flatMap((row) => (row.market_segment === segment ? [row.brand_id] : [])));
}

/** The least, the middle and the most lower berths of the ships in service. */
function berthsInService(ships: readonly FleetShip[]): Estimated | null {
  const sailing = ships.filter(({ status, berths }) => status === 'active' && berths !== null);
  const berths = sailing.map((ship) => ship.berths ?? 0).toSorted((a, b) => a - b);
  const [low, central, high] = [berths[0], berths[Math.floor(berths.length / 2)], berths.at(-1)];
  if (low === undefined || central === undefined || high === undefined) return null;
  const sources = [...new Set(sailing.flatMap((ship) => ship.sources.slice(0, 1)))];
  return { low, central, high, sources, judgement: false };
}
