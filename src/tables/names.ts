import type { aliases } from './aliases.ts';
import type { IdType, NameKind } from './name-kinds.ts';
import type { Row } from './schema.ts';

export type AliasRow = Row<typeof aliases>;

/** What the ids of the dataset are: those of `brands.csv`, `groups.csv`, `ports.csv` and so on. */
export type KnownIds = { readonly [T in IdType]: ReadonlySet<string> };

/** What a printed name stands for: one id or several; none where it stands for nobody in particular, and then `note` says why. */
export type Resolved = {
  readonly ids: readonly { readonly type: IdType; readonly id: string }[];
  readonly note: string | null;
};

/** What an id may be where no alias is needed. */
const ownIds = {
  operator: ['brand_id', 'group_id'],
  entity: ['brand_id', 'group_id'],
  shipowner: ['brand_id', 'group_id'],
  place: ['port_id'],
} as const satisfies Record<NameKind, readonly IdType[]>;

/**
 * Returns what a printed name stands for, `null` when neither the aliases nor the ids know it. Spelling counts: `Carnival` is the
 * group in one source, `carnival` the id of the brand.
 *
 * @example
 * resolveName('Costa + MSC', 'operator', aliasRows, known)
 * // { ids: [{ type: 'brand_id', id: 'costa' }, { type: 'brand_id', id: 'msc' }], note: null }
 */
export function resolveName(
  name: string,
  kind: NameKind,
  aliasRows: readonly AliasRow[],
  known: KnownIds,
): Resolved | null {
  const rows = aliasRows.filter((row) => row.kind === kind && row.name === name);
  if (rows.length > 0) {
    const ids = rows.flatMap(({ ids, id_type: type }) =>
      type === 'none' || ids === null ? [] : ids.split(';').map((id) => ({ type, id })),
    );
    const notes = rows.flatMap(({ note }) => note ?? []);
    return { ids, note: notes.length > 0 ? notes.join('; ') : null };
  }
  const type = ownIds[kind].find((each) => known[each].has(name));
  return type === undefined ? null : { ids: [{ type, id: name }], note: null };
}
