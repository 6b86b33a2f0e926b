import { itemsOf, problemAt, rowsOf, type CheckedTable } from './cross-checks.ts';
import { resolveName, type AliasRow, type KnownIds } from './names.ts';
import type { Problem } from './problem.ts';

/**
 * Returns every free-text name that stands for nothing known, every alias that names an id that is not there, and every scope that
 * names no place. Without `aliases.csv` nothing maps the names, and they are left alone.
 */
export function nameChecks(tables: readonly CheckedTable[]): Problem[] {
  const known = knownIds(tables);
  const scopes = tables.flatMap((table) => unknownScopes(table, known));
  const aliasTable = tables.find(({ schema }) => schema.name === 'aliases');
  if (!aliasTable) return scopes;
  const rows = aliasRows(aliasTable);
  return [
    ...scopes,
    ...danglingAliases(aliasTable, rows, known),
    ...tables.flatMap((table) => unknownNames(table, rows, known)),
  ];
}

/** Returns the rows of the alias table. */
export function aliasRows({ columns }: CheckedTable): AliasRow[] {
  return rowsOf(columns).map(
    (row) => Object.fromEntries(Object.keys(columns).map((name) => [name, columns[name]?.[row] ?? null])) as AliasRow,
  );
}

/** Returns every id of the dataset, by what it is an id of. */
export function knownIds(tables: readonly CheckedTable[]): KnownIds {
  const column = (table: string, name: string) =>
    (tables.find(({ schema }) => schema.name === table)?.columns[name] ?? []).filter(
      (value) => typeof value === 'string',
    );
  return {
    brand_id: new Set(column('brands', 'brand_id')),
    group_id: new Set(column('groups', 'group_id')),
    ship_id: new Set(column('ships', 'ship_id')),
    port_id: new Set(column('ports', 'port_id')),
    region: new Set(['world', ...column('ports', 'region')]),
    country: new Set(column('ports', 'country')),
  };
}

function unknownScopes({ schema, columns }: CheckedTable, known: KnownIds): Problem[] {
  const isPlace = (item: string) => known.port_id.has(item) || known.region.has(item) || isCountry(item);
  return Object.entries(schema.columns).flatMap(([name, column]) => {
    if (!column.scope) return [];
    return rowsOf(columns).flatMap((row) =>
      itemsOf(columns[name]?.[row] ?? null, column)
        .filter((item) => !isPlace(String(item)))
        .map((item) =>
          problemAt(schema, row, name, String(item), 'a port id, a sea area, an ISO country code or world'),
        ),
    );
  });
}

/** A country without a port (an event in Tunisia) is still a country. */
function isCountry(item: string): boolean {
  return /^[A-Z]{2}$/.test(item);
}

function danglingAliases(table: CheckedTable, rows: readonly AliasRow[], known: KnownIds): Problem[] {
  return rows.flatMap(({ ids, id_type: type, note }, row) => {
    const problem = (column: string, value: string, expected: string) =>
      problemAt(table.schema, row, column, value, expected);
    if (type === 'none') {
      if (ids !== null) return [problem('ids', ids, 'no ids where id_type is none')];
      return note === null ? [problem('note', '', 'why the name stands for none')] : [];
    }
    if (ids === null) return [problem('ids', '', `one ${type} or several`)];
    return ids
      .split(';')
      .filter((id) => !(type === 'country' ? isCountry(id) : known[type].has(id)))
      .map((id) => problem('ids', id, `a ${type}`));
  });
}

function unknownNames({ schema, columns }: CheckedTable, rows: readonly AliasRow[], known: KnownIds): Problem[] {
  return Object.entries(schema.columns).flatMap(([name, column]) => {
    const { names: kind } = column;
    if (kind === undefined) return [];
    const unknown = new Set(
      [...new Set(columns[name])].filter(
        (value) => value !== null && resolveName(String(value), kind, rows, known) === null,
      ),
    );
    return rowsOf(columns).flatMap((row) => {
      const value = columns[name]?.[row] ?? null;
      return unknown.has(value)
        ? [problemAt(schema, row, name, String(value), `a name of kind ${kind} in aliases.csv, or an id`)]
        : [];
    });
  });
}
