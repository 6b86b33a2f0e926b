import type { Scenario, ScenarioNote } from '../../spec/scenario.ts';
import { parseScenario } from '../../spec/parse-scenario.ts';
import type { ScenarioBase } from '../../series/what-if.ts';
import type { Base, PortFacts, ScenarioFacts } from './scenario-facts.ts';

/** A scenario from a year that is known, and what was not taken as it was given. */
export type PlacedScenario = {
  readonly scenario: Scenario;
  readonly base: ScenarioBase;
  readonly port: PortFacts;
  readonly notes: readonly ScenarioNote[];
};

/**
 * Returns anything that may be a scenario, the text of a file or a value, as one from the last counted year or the nearest to the one asked for.
 * Never throws on what it is given.
 */
export function placeScenario(facts: ScenarioFacts, input: unknown): PlacedScenario {
  const read = parseScenario(input, {
    ports: new Set(facts.ports.map(({ port }) => port)),
    brands: new Set(facts.brands),
    ships: new Map(facts.ships),
    parameters: new Map(facts.parameters),
  });
  return placeRead(facts, read.scenario, read.notes);
}

/** Returns a scenario that was read as one from a year that is known. */
export function placeRead(
  facts: ScenarioFacts,
  scenario: Scenario,
  told: readonly ScenarioNote[] = [],
): PlacedScenario {
  const notes = [...told];
  const port = facts.ports.find((one) => one.port === scenario.port) ?? facts.ports[0];
  if (!port) throw new Error('no port has a year to look ahead from');
  const base = nearest(port.bases, scenario.base);
  if (scenario.base !== null && scenario.base !== base.year)
    notes.push({ code: 'clamped', field: 'base', given: String(scenario.base), used: String(base.year) });
  const horizon = Math.max(scenario.horizon, base.year + 1);
  const target = scenario.target && {
    ...scenario.target,
    year: Math.min(horizon, Math.max(base.year + 1, scenario.target.year)),
  };
  if (target && scenario.target && target.year !== scenario.target.year)
    notes.push({
      code: 'clamped',
      field: 'target.year',
      given: String(scenario.target.year),
      used: String(target.year),
    });
  return {
    scenario: { ...scenario, port: port.port, base: base.year, horizon, target },
    base: { port: port.port, ...base, yearEndMonth: port.yearEndMonth, unit: 'passenger movements' },
    port,
    notes,
  };
}

/** The last counted year, or the year known nearest to the one asked for. */
function nearest(bases: readonly Base[], asked: number | null): Base {
  const known =
    asked === null
      ? (bases.findLast(({ atLeast }) => !atLeast) ?? bases.at(-1))
      : bases.toSorted((a, b) => Math.abs(a.year - asked) - Math.abs(b.year - asked) || a.year - b.year)[0];
  return known as Base;
}
