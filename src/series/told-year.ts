import type { FanYear, ScenarioShown } from './what-if.ts';

/** Returns the futures of a scenario in the year that it is told for. */
export function toldYear({ fan, year }: ScenarioShown): FanYear | undefined {
  return fan.find((one) => one.year === year);
}
