import { modelStep } from '../../series/model-step.ts';
import type { Point, Series } from '../../series/series-set.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { TimeRange } from '../../spec/chart-spec.ts';
import type { PortRow } from '../estimates.ts';
import { unpublished } from '../unpublished.ts';

/** Returns the medians of a scenario with their 80 % interval as a series. */
export function modelledSeries(
  { name, fan }: ScenarioShown,
  at: number,
  colour: number | null,
  unit: 'movements' | 'guests',
  row: PortRow,
  sources: readonly string[],
  extent: TimeRange,
): Series {
  return {
    id: `scenario-${at + 1}`,
    name,
    colour,
    kind: 'scenario',
    at: null,
    unit,
    yearEndMonth: row.year_end_month,
    counting: null,
    points: everyYear(extent, (year) => {
      const one = fan.find((each) => each.year === year);
      return one ? modelled(year, one, sources) : null;
    }),
  };
}

/** Accents of scenarios whose port has lent its own to an earlier one: those of neither Marseille nor Miami. */
const lent = [3, 4, 5, 6, 7] as const;

/** Returns an accent for each scenario: the first of a port has that of its port, so that a port keeps it in every figure; others have one of their own. */
export function scenarioColours(ofPorts: readonly (number | null)[]): (number | null)[] {
  const ports = new Set(ofPorts);
  const spare = lent.filter((colour) => !ports.has(colour));
  return ofPorts.map((colour, at) => (at === ofPorts.indexOf(colour) ? colour : (spare.shift() ?? null)));
}

/** Returns the point of a year that a model tells. */
export function modelled(
  year: number,
  { p10, p50, p90 }: { readonly p10: number; readonly p50: number; readonly p90: number },
  sources: readonly string[],
): Point {
  return {
    ...unpublished(year),
    value: p50,
    state: 'modelled',
    low: p10,
    high: p90,
    step: modelStep(p10, p90),
    absence: null,
    sources: [...new Set(sources)],
  };
}

/** Returns a point for every year; those that no model tells say so. */
export function everyYear({ from, to }: TimeRange, pointOf: (year: number) => Point | null): Point[] {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => pointOf(from + index) ?? { ...unpublished(from + index), absence: 'not-modelled' as const },
  );
}
