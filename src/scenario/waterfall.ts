import type { Scenario } from '../spec/scenario.ts';
import type { Step } from '../series/what-if.ts';
import { mean } from './quantiles.ts';
import type { Run } from './simulate.ts';

/**
 * Returns base → growth of the baseline → each move → what disasters take → what limits turn away → result → distance to the target, for a year.
 * Whole passengers; the steps before the result add up to it exactly. `floor` is there only where moves would lose more than there is.
 */
export function waterfall(run: Run, scenario: Scenario, baseValue: number, year: number): Step[] {
  const { baseline, moves, lost, struck, undisturbed } = run.inYear(year);
  const moved = run.movesIn(year).map(({ movements }) => Math.round(mean(movements)));
  const taken = Math.round(mean(struck));
  const away = Math.round(mean(lost));
  const base = Math.round(baseValue);
  const result = Math.round(mean(baseline) + mean(moves)) - away;
  const growth = Math.round(mean(undisturbed)) - base;
  const floor = result + away + taken - base - growth - moved.reduce((sum, one) => sum + one, 0);
  // What rounding leaves, a passenger or two, belongs to growth.
  const rounding = Math.abs(floor) <= moved.length + 2 ? floor : 0;
  return [
    { part: 'base', name: null, mean: base },
    { part: 'growth', name: null, mean: growth + rounding },
    ...moved.map((one, at): Step => ({ part: 'move', name: scenario.moves[at]?.name ?? null, mean: one })),
    ...(floor === rounding ? [] : [{ part: 'floor', name: null, mean: floor } as const]),
    ...(scenario.disasters.length > 0 ? [{ part: 'disasters', name: null, mean: -taken } as const] : []),
    ...(scenario.limits ? [{ part: 'limits', name: null, mean: -away } as const] : []),
    { part: 'result', name: null, mean: result },
    ...(scenario.target ? [{ part: 'distance', name: null, mean: scenario.target.value - result } as const] : []),
  ];
}
