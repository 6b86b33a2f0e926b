import type { Text } from '../../series/series-set.ts';
import type { OwnerLevel } from '../../spec/vocabulary.ts';
import type { brandGroups } from '../../tables/brand-groups.ts';
import type { brands } from '../../tables/brands.ts';
import type { groups } from '../../tables/groups.ts';
import type { NameKind } from '../../tables/name-kinds.ts';
import { resolveName, type AliasRow, type KnownIds } from '../../tables/names.ts';
import type { Row } from '../../tables/schema.ts';
import type { OwnerTables } from './owner-tables.ts';

/** A shipowner as a figure names it: a brand, a group, or an operator no table has beyond its printed name. */
export type Owner = { readonly id: string; readonly name: Text; readonly colour: number | null };

/** Who a printed name stands for. */
export type Named =
  | { readonly of: 'owners'; readonly brands: readonly string[]; readonly groups: readonly string[] }
  /** One operator that is not in `brands.csv`. */
  | { readonly of: 'printed' }
  /** Every operator of the port, or nobody in particular. */
  | { readonly of: 'nobody' };

/** The shipowners, who they belonged to and when, and what printed names stand for. */
export type Roster = {
  readonly owner: (id: string) => Owner;
  /** Whether an id is a brand or a group. */
  readonly knows: (id: string) => boolean;
  readonly isGroup: (id: string) => boolean;
  readonly brandIds: readonly string[];
  /** Throws where `aliases.csv` does not know the name: the check of the dataset forbids it. */
  readonly named: (name: string, kind: Extract<NameKind, 'operator' | 'entity'>) => Named;
  /** The brand itself, or its group at a date; a brand without a group is an owner of its own. */
  readonly ownerOf: (brand: string, level: OwnerLevel, date: string) => string;
  /** The brands of a group at a date that sailed then, as far as the table says. */
  readonly brandsOf: (group: string, date: string) => readonly string[];
  /** The brands an id stands for, whenever they belonged to it. */
  readonly within: (id: string) => ReadonlySet<string>;
  /** First and last year of a brand, where they are on record. */
  readonly years: (brand: string) => { readonly from: number | null; readonly to: number | null };
};

/** What stands in `groups.csv` for brands whose owner no source gives. */
const ungrouped = 'independent';

/** Returns the roster of shipowners. Dates may be known to the year only; a year is then its last day. */
export function rosterOf(tables: OwnerTables): Roster {
  const brandRows = tables.brands.objects() as Row<typeof brands>[];
  const groupRows = tables.groups.objects() as Row<typeof groups>[];
  const memberships = tables.brandGroups.objects() as Row<typeof brandGroups>[];
  const aliasRows = tables.aliases.objects() as AliasRow[];
  const brandById = new Map(brandRows.map((row) => [row.brand_id, row]));
  const groupById = new Map(groupRows.map((row) => [row.group_id, row]));
  const known: KnownIds = {
    brand_id: new Set(brandById.keys()),
    group_id: new Set(groupById.keys()),
    ship_id: new Set(),
    port_id: new Set(),
    region: new Set(),
    country: new Set(),
  };

  const groupOf = (brand: string, date: string): string => {
    const own = memberships.filter((row) => row.brand_id === brand);
    const day = lastDay(date);
    const then = own.find(({ from, to }) => (from ?? '') <= day && (to === null || day < to));
    if (then) return then.group_id;
    // Before its first date a brand belonged to somebody the table does not have.
    const isBefore = own.length > 0 && own.every(({ from }) => from !== null && day < from);
    return isBefore ? ungrouped : (brandById.get(brand)?.group_id ?? ungrouped);
  };
  const sailed = (brand: string, date: string) => {
    const row = brandById.get(brand);
    const day = lastDay(date);
    return row !== undefined && (row.active_from ?? '') <= day && (row.active_to === null || date <= row.active_to);
  };

  return {
    isGroup: (id) => !brandById.has(id) && groupById.has(id),
    brandIds: brandRows.map((row) => row.brand_id),
    knows: (id) => brandById.has(id) || (groupById.has(id) && id !== ungrouped),
    owner: (id) => {
      const row = brandById.get(id) ?? groupById.get(id);
      const name = plainName(row?.name ?? id);
      return { id, name: { fr: name, en: name }, colour: row?.colour ?? null };
    },
    named: (name, kind) => {
      const found = resolveName(name, kind, aliasRows, known);
      if (found === null) throw new Error(`unknown ${kind}: ${name}`);
      const ids = (type: 'brand_id' | 'group_id') => found.ids.flatMap((one) => (one.type === type ? [one.id] : []));
      const [brandIds, groupIds] = [ids('brand_id'), ids('group_id')];
      if (brandIds.length + groupIds.length > 0) return { of: 'owners', brands: brandIds, groups: groupIds };
      return { of: found.note?.startsWith('not in brands.csv') ? 'printed' : 'nobody' };
    },
    ownerOf: (brand, level, date) => {
      if (level === 'brand') return brand;
      const group = groupOf(brand, date);
      return group === ungrouped ? brand : group;
    },
    brandsOf: (group, date) =>
      brandRows.flatMap(({ brand_id: brand }) =>
        groupOf(brand, date) === group && sailed(brand, date) ? [brand] : [],
      ),
    within: (id) =>
      brandById.has(id)
        ? new Set([id])
        : new Set(memberships.flatMap((row) => (row.group_id === id ? [row.brand_id] : []))),
    years: (brand) => {
      const row = brandById.get(brand);
      return { from: yearOf(row?.active_from ?? null), to: yearOf(row?.active_to ?? null) };
    },
  };
}

/** The name without what the table adds in brackets. */
function plainName(name: string): string {
  return name.replace(/\s*\(.*\)/, '').replace(/ - (?:liquidated|insolvent)$/, '');
}

function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
