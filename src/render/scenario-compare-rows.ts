import { namesOf, roundedDifference } from '../locale/scenarios/difference.ts';
import { modelStep } from '../series/model-step.ts';
import { missOf } from '../series/past-forecast.ts';
import { toldYear } from '../series/told-year.ts';
import { decimal, type Cell } from './cell.ts';
import type { Figure } from './index.ts';
import { rounded } from './scenario-rows.ts';

const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/**
 * Returns the rows of scenarios side by side, the header first: a row a scenario with its differences from the first one, draw by draw, then its own
 * futures in the unit shown, and its aim in passenger movements. What the model gives is rounded to `difference_step` and `step`, as in the table. Differences of the first one, and of one told for another year, are empty.
 */
export function compareRows({ spec, set }: Figure): Cell[][] {
  const header = [
    'scenario_id',
    'scenario',
    'difference_p50',
    'difference_p10',
    'difference_p90',
    'difference_mean',
    'difference_step',
    'probability_more',
    'probability_same',
    'year',
    'unit',
    'p10',
    'p25',
    'p50',
    'p75',
    'p90',
    'step',
    'target',
    'target_year',
    'target_probability',
    'port_id',
    'base_year',
    'base_value',
    'base_state',
    'draws',
  ];
  const scenarios = set.whatIf?.scenarios ?? [];
  const names = namesOf(scenarios, spec.lang);
  const rows = scenarios.map((one, at): Cell[] => {
    const { difference: by, target, base } = one;
    const future = toldYear(one);
    const step = future && modelStep(future.p10, future.p90);
    const apart = (value: number | undefined) => (by && value !== undefined ? roundedDifference(by, value) : null);
    // Where both have the same counts half in the odds of more; here it stands for itself.
    const more = by && by.probabilityAbove - by.probabilitySame / 2;
    return [
      set.series[at]?.id,
      names[at],
      apart(by?.p50),
      apart(by?.p10),
      apart(by?.p90),
      apart(by?.mean),
      by && modelStep(by.p10, by.p90),
      decimal(more),
      decimal(by?.probabilitySame ?? null),
      one.year,
      set.unit,
      ...quantiles.map((id) => rounded(future?.[id], step ?? 1)),
      step,
      target?.value,
      target?.year,
      decimal(target?.probability ?? null),
      base.port,
      base.year,
      base.value,
      base.atLeast ? 'at-least' : 'counted',
      one.draws,
    ];
  });
  return [header, ...rows];
}

/**
 * Returns the rows of a back-test, the header first: a row a target year. `outside` is by how many passenger movements the count lies above the 80 %
 * interval, below it where negative, 0 within it. What the model gives is rounded to `step`, as in the table.
 */
export function backtestRows({ spec, set }: Figure): Cell[][] {
  const header = [
    'port_id',
    'port',
    'year',
    'origin',
    'p10',
    'p25',
    'p50',
    'p75',
    'p90',
    'step',
    'counted',
    'outside',
    'pandemic_between',
  ];
  const [port] = set.series;
  const rows = (set.whatIf?.pastForecasts ?? []).map((one): Cell[] => {
    const { side, by } = missOf(one);
    const step = modelStep(one.p10, one.p90);
    // A count just outside is not on the edge.
    const outside = by < step ? by : rounded(by, step);
    return [
      port?.id,
      port?.name[spec.lang],
      one.target,
      one.origin,
      ...quantiles.map((id) => rounded(one[id], step)),
      step,
      one.observed,
      outside !== null && side === 'below' ? -outside : outside,
      one.breaks ? 'yes' : 'no',
    ];
  });
  return [header, ...rows];
}
