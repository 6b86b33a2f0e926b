import { namesOf } from '../locale/scenarios/difference.ts';
import { missOf } from '../series/past-forecast.ts';
import { toldYear } from '../series/told-year.ts';
import { decimal, type Cell } from './cell.ts';
import type { Figure } from './index.ts';

/**
 * Returns the rows of scenarios side by side, the header first: a row a scenario with its differences from the first one, draw by draw, then its own
 * futures in the unit shown, and its aim in passenger movements. Differences of the first one, and of one told for another year, are empty.
 */
export function compareRows({ spec, set }: Figure): Cell[][] {
  const header = [
    'scenario_id',
    'scenario',
    'difference_p50',
    'difference_p10',
    'difference_p90',
    'difference_mean',
    'probability_more',
    'probability_same',
    'year',
    'unit',
    'p10',
    'p25',
    'p50',
    'p75',
    'p90',
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
  const whole = (value: number | undefined) => (value === undefined ? null : Math.round(value));
  const rows = scenarios.map((one, at): Cell[] => {
    const { difference: by, target, base } = one;
    const future = toldYear(one);
    // Where both have the same counts half in the odds of more; here it stands for itself.
    const more = by && by.probabilityAbove - by.probabilitySame / 2;
    return [
      set.series[at]?.id,
      names[at],
      whole(by?.p50),
      whole(by?.p10),
      whole(by?.p90),
      whole(by?.mean),
      decimal(more),
      decimal(by?.probabilitySame ?? null),
      one.year,
      set.unit,
      future?.p10,
      future?.p25,
      future?.p50,
      future?.p75,
      future?.p90,
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
 * interval, below it where negative, 0 within it.
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
    'counted',
    'outside',
    'pandemic_between',
  ];
  const [port] = set.series;
  const rows = (set.whatIf?.pastForecasts ?? []).map((one): Cell[] => {
    const { side, by } = missOf(one);
    return [
      port?.id,
      port?.name[spec.lang],
      one.target,
      one.origin,
      one.p10,
      one.p25,
      one.p50,
      one.p75,
      one.p90,
      one.observed,
      side === 'below' ? -by : by,
      one.breaks ? 'yes' : 'no',
    ];
  });
  return [header, ...rows];
}
