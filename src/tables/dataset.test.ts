import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkTable, checkTogether } from './checks.ts';
import { rowsOf } from './cross-checks.ts';
import { dataPackage } from './data-package.ts';
import { schemas, type TableId } from './index.ts';
import { aliasRows, knownIds } from './name-checks.ts';
import { resolveName } from './names.ts';
import { printJson } from './print-json.ts';
import { describeProblem } from './problem.ts';
import { refreshReadme, type ParameterRow } from './readme.ts';
import { fileOf } from './schema.ts';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const read = (file: string) => readFileSync(folder + file, 'utf8');
const ids = Object.keys(schemas) as TableId[];
const checked = ids.map((id) => checkTable(id, read(fileOf(schemas[id]))));
const table = (id: TableId) => checked[ids.indexOf(id)]!;

/** The rows of a table as plain records. */
function rows<T>(id: TableId): T[] {
  const { columns } = table(id);
  return rowsOf(columns).map(
    (row) => Object.fromEntries(Object.keys(columns).map((name) => [name, columns[name]?.[row] ?? null])) as T,
  );
}

describe('the dataset as it is shipped', () => {
  test('nothing is wrong in any table, nor between them', () => {
    expect(
      [...checked.flatMap(({ problems }) => problems ?? []), ...checkTogether(checked).problems].map(describeProblem),
    ).toEqual([]);
  });

  test('every table of the folder is described by a schema', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));
    expect(files.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(
      ids.map((id) => fileOf(schemas[id])).toSorted(),
    );
  });

  test('datapackage.json is what the schemas say (npm run data:describe)', () => {
    expect(read('datapackage.json')).toBe(printJson(dataPackage()));
  });

  test('the counts and parameters of the README are those of the tables (npm run data:describe)', () => {
    const counts = Object.fromEntries(checked.map((each) => [each.id, each.rows])) as Record<TableId, number>;
    expect(read('README.md')).toBe(refreshReadme(read('README.md'), counts, rows<ParameterRow>('parameters')));
  });
});

describe('names', () => {
  const aliases = aliasRows(table('aliases'));
  const known = knownIds(checked);
  const printed = ids.flatMap((id) =>
    Object.entries(schemas[id].columns).flatMap(
      ([column, { names: kind }]: [string, { names?: (typeof aliases)[number]['kind'] }]) =>
        kind === undefined
          ? []
          : [...new Set(table(id).columns[column])].flatMap((name) =>
              name === null ? [] : [{ kind, name: String(name) }],
            ),
    ),
  );

  test('every operator, entity, shipowner, place and departure port stands for something, or says why for nothing', () => {
    const lost = printed.filter(({ kind, name }) => {
      const found = resolveName(name, kind, aliases, known);
      return found === null || (found.ids.length === 0 && found.note === null);
    });
    expect(lost).toEqual([]);
    expect(printed.length).toBeGreaterThan(250);
  });

  test('no alias is left over from a name that no table prints any more', () => {
    const used = new Set(printed.map(({ kind, name }) => `${kind} ${name}`));
    expect(aliases.filter(({ kind, name }) => !used.has(`${kind} ${name}`))).toEqual([]);
  });
});

describe('brands and their groups', () => {
  type Membership = {
    brand_id: string;
    group_id: string;
    from: string | null;
    to: string | null;
    note: string;
  };
  const memberships = rows<Membership>('brandGroups');
  const of = (brand: string) => memberships.filter(({ brand_id: id }) => id === brand);

  test('every brand is in the group that brands.csv gives it, as its last', () => {
    const wrong = rows<{ brand_id: string; group_id: string }>('brands').filter(
      ({ brand_id: brand, group_id: group }) => of(brand).at(-1)?.group_id !== group,
    );
    expect(wrong).toEqual([]);
  });

  test('no brand is in two groups on the same day', () => {
    const overlapping = memberships.filter((one) =>
      of(one.brand_id).some(
        (other) => other !== one && (one.from ?? '') < (other.to ?? '9') && (other.from ?? '') < (one.to ?? '9'),
      ),
    );
    expect(overlapping).toEqual([]);
  });

  test('Silversea was nobody’s in November 2017', () => {
    expect(of('silversea').map(({ group_id, from, to }) => [group_id, from, to])).toEqual([
      ['independent', null, '2018-07'],
      ['rcg', '2018-07', null],
    ]);
  });
});

describe('parameters', () => {
  const parameters = rows<ParameterRow>('parameters');
  type Ship = { brand_id: string; status: string; lower_berths: number | null; crew: number | null };
  const fleet = rows<Ship>('ships').filter(({ status }) => status === 'active');

  /** Every number in the rows of these sources, in the tables that parameters come from. */
  function numbersOf(sources: readonly string[]): number[] {
    const behind = (
      ['spend', 'economics', 'emissions', 'operatorCases', 'growth', 'presence', 'globalMarket'] as const
    ).flatMap((id) => rows<Record<string, string | number | null>>(id));
    return behind
      .filter((row) => sources.includes(String(row['source_id'])))
      .flatMap((row) =>
        Object.values(row).flatMap((cell) => (String(cell ?? '').match(/\d+(\.\d+)?/g) ?? []).map(Number)),
      );
  }

  /** Numbers of the fleet: smallest, middle and largest ship of a brand; crew per berth of the large ships. */
  function numbersOfFleet({ parameter_id: id, segment }: ParameterRow): number[] {
    if (id === 'crew_per_berth') {
      const ratios = fleet.flatMap(({ lower_berths: berths, crew }) =>
        berths !== null && berths >= 1500 && crew !== null ? [crew / berths] : [],
      );
      return [0.1, 0.5, 0.9].map((share) => quantile(ratios, share));
    }
    const berths = fleet.flatMap((ship) =>
      ship.brand_id === segment && ship.lower_berths !== null ? [ship.lower_berths] : [],
    );
    return berths.length > 0 ? [0, 0.5, 1].map((share) => quantile(berths, share)) : [];
  }

  function quantile(values: readonly number[], share: number): number {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
    return low + (high - low) * (at % 1);
  }

  const given = ({ low, central, high }: ParameterRow) => [low, central, high].filter((value) => value !== null);

  test('low, central and high stand in order, and a parameter has at least a central value', () => {
    for (const row of parameters) {
      expect([row.parameter_id, row.segment, given(row)]).toEqual([
        row.parameter_id,
        row.segment,
        given(row).toSorted((a, b) => a - b),
      ]);
      expect(row.central).not.toBeNull();
    }
  });

  test.each(
    parameters
      .filter(({ judgement }) => judgement === 'no')
      .map((row) => [row.parameter_id, row.segment, row] as const),
  )('%s of %s: every value stands in a row of its sources, rounded, as a share of 100 or as 1/k', (_, __, row) => {
    const numbers = [...numbersOf((row.source_ids ?? '').split(';')), ...numbersOfFleet(row)];
    const missing = given(row).filter((value) => {
      const digits = (String(value).split('.')[1] ?? '').length;
      // "Rounded" goes either way: the low end may be rounded down.
      return !numbers.some((number) =>
        [number, number / 100, number / 1000, 1 / number].some((one) => Math.abs(one - value) < 0.51 * 10 ** -digits),
      );
    });
    expect(missing).toEqual([]);
  });

  test('what stands in no row says that it is judgement', () => {
    expect(parameters.filter(({ judgement, source_ids: sources }) => judgement === 'no' && sources === null)).toEqual(
      [],
    );
  });
});
