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
