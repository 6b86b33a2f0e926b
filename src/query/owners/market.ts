import type { Point, Said, Series, Unit } from '../../series/series-set.ts';
import type { OwnerLevel, MarketId } from '../../spec/vocabulary.ts';
import type { globalMarket } from '../../tables/global-market.ts';
import type { Row } from '../../tables/schema.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { Roster } from './roster.ts';
import { plain } from './shares.ts';

type MarketRow = Row<typeof globalMarket>;

const asked = {
  guests: { metric: 'group_guests', unit: 'guests' },
  capacity: { metric: 'group_capacity_guests', unit: 'guests' },
  share: { metric: 'group_market_share_pct', unit: 'share' },
  occupancy: { metric: 'occupancy_pct', unit: 'occupancy' },
} as const satisfies Record<MarketId, { readonly metric: MarketRow['metric']; readonly unit: Unit }>;

/** What is on record of the world market: a series a shipowner, and what was said of it. */
export type Market = {
  readonly unit: Unit;
  readonly series: readonly Series[];
  readonly said: readonly Said[];
};

/**
 * Returns guests, capacity, share or occupancy of each shipowner by year. A year is what was reported for the whole of it, between the least and
 * the most where reports disagree; what was worked out here is `adjusted`, and stands only where nothing was reported. Projections and the
 * estimates of a model are statements, and figures of a quarter or a month are left out.
 */
export function marketOf(tables: OwnerTables, roster: Roster, market: MarketId, level: OwnerLevel): Market {
  const { metric, unit } = asked[market];
  const rows = (tables.globalMarket.objects() as MarketRow[]).flatMap((row) => {
    const owner = row.metric === metric && row.basis !== 'part-year' ? ownerAt(row, roster, level) : null;
    return owner === null ? [] : [{ ...row, owner }];
  });
  const ids = [...new Set(rows.map(({ owner }) => owner))];
  const series = ids.flatMap((id): Series[] => {
    const own = rows.filter((row) => row.owner === id && !isSaid(row));
    const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
    const points = years.map((year) => pointOf(own.filter((row) => row.year === year)));
    return [{ ...plain(roster.owner(id)), kind: 'shipowner', unit, points }];
  });
  const said = rows.flatMap((row): Said[] =>
    isSaid(row)
      ? [
          {
            port: row.owner,
            year: row.year,
            value: row.value,
            kind: row.basis === 'projection' ? 'forecast' : 'claim',
            bound: null,
            saidIn: null,
            sources: [row.source_id],
            counted: null,
            reachedIn: null,
            verdict: row.basis === 'projection' ? 'open' : 'not-counted',
            grounds: null,
          },
        ]
      : [],
  );
  return { unit, series, said };
}

function isSaid({ basis }: MarketRow): boolean {
  return basis === 'projection' || basis === 'model';
}

/** The one shipowner a row is of at this level. A brand stands for its group for as long as it is the only one in it. */
function ownerAt({ entity, year }: MarketRow, roster: Roster, level: OwnerLevel): string | null {
  const named = roster.named(entity, 'entity');
  if (named.of !== 'owners' || named.brands.length + named.groups.length !== 1) return null;
  const [brand] = named.brands;
  const [group] = named.groups;
  if (level === 'brand') return brand ?? null;
  if (brand === undefined) return group ?? null;
  const owner = roster.ownerOf(brand, 'group', String(year));
  return owner === brand || roster.brandsOf(owner, String(year)).length === 1 ? owner : null;
}

function pointOf(rows: readonly MarketRow[]): Point {
  const reported = rows.filter(({ basis }) => basis === null || basis === undefined);
  const used = reported.length > 0 ? reported : rows;
  const values = used.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first] = used as [MarketRow];
  const state = low < high ? 'between' : reported.length > 0 ? 'counted' : 'adjusted';
  return {
    year: first.year,
    value: low,
    state,
    low: low < high ? low : null,
    high: low < high ? high : null,
    step: 1,
    absence: null,
    reason: null,
    sources: [...new Set(used.map(({ source_id: source }) => source))],
    alternatives: rows.length - used.length,
  };
}
