import type { Text } from '../../series/series-set.ts';
import type { Range } from '../../spec/scenario.ts';
import { rangeOf, type Parameters } from '../../spec/scenario-reader.ts';
import type { Known } from '../../tables/known.ts';
import type { parameters } from '../../tables/parameters.ts';
import type { Row } from '../../tables/schema.ts';

type Needed = Pick<Known<'parameters'>, 'parameters'>;

/** Returns the parameters of `parameters.csv` by `id/segment`; those without a central value are left out. */
export function parametersOf(tables: Needed): Parameters {
  return new Map(
    (tables.parameters.objects() as Row<typeof parameters>[]).flatMap((row) =>
      row.central === null
        ? []
        : [
            [
              `${row.parameter_id}/${row.segment}`,
              { low: row.low, central: row.central, high: row.high, unit: row.unit },
            ],
          ],
    ),
  );
}

/** Returns the growth of the world's capacity in the long run, towards which every baseline is damped: a logarithm, a year. */
export function longRunGrowth(tables: Needed): number {
  return Math.log(1 + (rangeOf(parametersOf(tables).get('capacity_growth/world'))?.central ?? 0));
}

/** A parameter with its name in words and what it rests on. */
export type SourcedParameter = {
  readonly range: Range;
  readonly label: Text;
  readonly isShare: boolean;
  readonly sources: readonly string[];
  readonly judgement: boolean;
};

/** Returns every parameter that has a central value by `id/segment`, shares for percentages. */
export function sourcedParameters(tables: Needed): ReadonlyMap<string, SourcedParameter> {
  const ranges = parametersOf(tables);
  return new Map(
    (tables.parameters.objects() as Row<typeof parameters>[]).flatMap((row) => {
      const name = `${row.parameter_id}/${row.segment}`;
      const range = rangeOf(ranges.get(name));
      return range === null
        ? []
        : [
            [
              name,
              {
                range,
                label: { fr: row.label_fr, en: row.label_en },
                isShare: row.unit.startsWith('%') || row.unit.startsWith('share'),
                sources: row.source_ids === null ? [] : row.source_ids.split(';'),
                judgement: row.judgement === 'yes',
              },
            ] as const,
          ];
    }),
  );
}
