import { modelStep } from '../series/model-step.ts';
import { isKnown } from '../series/point.ts';
import { isPart } from '../series/rounded-steps.ts';
import { isBaseline, swingStep } from '../series/swings.ts';
import { toldYear } from '../series/told-year.ts';
import type { ScenarioShown } from '../series/what-if.ts';
import { decimal, type Cell } from './cell.ts';
import type { Figure } from './index.ts';

const opening = ['scenario_id', 'scenario', 'port_id'];

/**
 * Returns the rows of a fan, the header first: a row a counted year with its `value` or bounds, and a row a modelled year with what so many in a hundred
 * futures lie below, rounded to the `step` that the model vouches for, as in the table. `guests50` and `lost50` are medians of people and of movements
 * turned away, `alone50` that of the port by itself.
 */
export function fanRows({ spec, set }: Figure): Cell[][] {
  const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90', 'guests50', 'lost50'] as const;
  const header = [
    ...opening,
    'year',
    'unit',
    'state',
    'value',
    'low',
    'high',
    ...quantiles,
    'alone50',
    'step',
    'sources',
  ];
  const [shown] = set.whatIf?.scenarios ?? [];
  const [observed] = set.series;
  if (!shown || !observed) return [header];
  const start = startOf(shown, spec.lang);
  const counted = observed.points
    .filter(isKnown)
    .map((point): Cell[] => [
      ...start,
      point.year,
      set.unit,
      point.state,
      decimal(point.value),
      decimal(point.low),
      decimal(point.high),
      ...quantiles.map(() => null),
      null,
      null,
      point.sources.join(' '),
    ]);
  const modelled = shown.fan
    .filter(({ year }) => year >= set.from && year <= set.to)
    .map((one): Cell[] => {
      const step = modelStep(one.p10, one.p90);
      return [
        ...start,
        one.year,
        set.unit,
        'modelled',
        null,
        null,
        null,
        ...quantiles.map((id) => rounded(one[id], step)),
        rounded(shown.alone.find(({ year }) => year === one.year)?.p50, step),
        step,
        null,
      ];
    });
  return [header, ...counted, ...modelled];
}

/** Returns a row a step of a waterfall, in whole passenger movements: what it brings or takes, and the `level` after it; `side` is whether the
 * result is `short` of the aim or `beyond` it, `reached` where it is neither. */
export function stepRows({ spec, set }: Figure): Cell[][] {
  const header = [...opening, 'year', 'part', 'name', 'mean', 'level', 'side', 'unit', 'state'];
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return [header];
  let level = 0;
  const rows = shown.steps.map(({ part, name, mean }): Cell[] => {
    if (part !== 'distance') level = isPart({ part }) ? level + mean : mean;
    return [
      ...startOf(shown, spec.lang),
      part === 'base' ? shown.base.year : shown.year,
      part,
      name?.[spec.lang],
      mean,
      part === 'distance' ? null : level,
      part !== 'distance' ? null : mean > 0 ? 'short' : mean < 0 ? 'beyond' : 'reached',
      set.unit,
      part !== 'base' ? 'modelled' : shown.base.atLeast ? 'at-least' : 'counted',
    ];
  });
  return [header, ...rows];
}

/**
 * Returns a row a lever of a tornado, in the order of the picture: its ends and the median passenger movements at each, beside `central`, the median
 * with every lever at its centre; results are rounded to `step` and `central_step`, as in the table. The row `baseline` has no ends: its results have 10 and 90 in a hundred futures below them.
 */
export function swingRows({ spec, set }: Figure): Cell[][] {
  const header = [
    ...opening,
    'year',
    'lever',
    'of',
    'low',
    'low_result',
    'high',
    'high_result',
    'swing',
    'step',
    'central',
    'central_step',
    'judgement',
    'unit',
  ];
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return [header];
  const future = toldYear(shown);
  const centralStep = future ? modelStep(future.p10, future.p90) : 1;
  const rows = shown.swings.map((one): Cell[] => {
    const step = swingStep(shown.swings, one);
    return [
      ...startOf(shown, spec.lang),
      shown.year,
      one.lever,
      one.of?.[spec.lang],
      decimal(one.low.at),
      rounded(one.low.result, step),
      decimal(one.high.at),
      rounded(one.high.result, step),
      rounded(one.swing, step),
      step,
      rounded(shown.central, centralStep),
      centralStep,
      isBaseline(one) ? null : one.judgement ? 'yes' : 'no',
      set.unit,
    ];
  });
  return [header, ...rows];
}

/** A scenario written out in a link has no id. */
function startOf({ asked, name, base }: ScenarioShown, lang: 'fr' | 'en'): Cell[] {
  return [/^[a-z0-9-]{1,40}$/.test(asked) ? asked : null, name[lang], base.port];
}

/** Returns a value of the model no finer than a step that it vouches for; nothing for nothing. */
export function rounded(value: number | null | undefined, step: number): number | null {
  return value === null || value === undefined ? null : Math.round(value / step) * step;
}
