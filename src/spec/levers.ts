import { disasterRules, growthRule, limitRules, moveRules, type Field } from './scenario-fields.ts';
import type { DisasterField, LimitField, MoveField, Range, Scenario } from './scenario.ts';

/** A number of a scenario that can be moved, by its path: `growth`, `moves.0.calls`, `limits.yearlyCap`, `disasters.0.rate`. */
export type Lever = { readonly path: string; readonly range: Range; readonly rule: Field };

/** Returns every lever of a scenario, in the order it is written. */
export function leversOf(scenario: Scenario): Lever[] {
  return [
    ...(scenario.growth ? [{ path: 'growth', range: scenario.growth, rule: growthRule }] : []),
    ...scenario.moves.flatMap(({ values }, at) =>
      Object.entries(values).map(([field, range]) => ({
        path: `moves.${at}.${field}`,
        range,
        rule: moveRules[field as MoveField],
      })),
    ),
    ...Object.entries(scenario.limits?.values ?? {}).map(([field, range]) => ({
      path: `limits.${field}`,
      range,
      rule: limitRules[field as LimitField],
    })),
    ...scenario.disasters.flatMap(({ values }, at) =>
      Object.entries(values).map(([field, range]) => ({
        path: `disasters.${at}.${field}`,
        range,
        rule: disasterRules[field as DisasterField],
      })),
    ),
  ];
}

/** Returns the lever of a path, or of a field alone (`calls`), which means that of the first move; `null` for none. */
export function findLever(scenario: Scenario, name: string): Lever | null {
  if (name === 'growth') return { path: 'growth', range: scenario.growth ?? certain(0), rule: growthRule };
  const levers = leversOf(scenario);
  return levers.find(({ path }) => path === name) ?? levers.find(({ path }) => path.endsWith(`.${name}`)) ?? null;
}

/** Returns a scenario in which one lever has another range. */
export function withLever(scenario: Scenario, path: string, range: Range): Scenario {
  const [part, at, field] = path.split('.');
  if (part === 'growth') return { ...scenario, growth: range };
  if (part === 'limits' && scenario.limits)
    return { ...scenario, limits: { ...scenario.limits, values: { ...scenario.limits.values, [at ?? '']: range } } };
  const changed = <T extends { readonly values: object }>(list: readonly T[]) =>
    list.map((one, index) =>
      String(index) === at ? { ...one, values: { ...one.values, [field ?? '']: range } } : one,
    );
  return part === 'moves'
    ? { ...scenario, moves: changed(scenario.moves) }
    : { ...scenario, disasters: changed(scenario.disasters) };
}

/** Returns a scenario in which every lever has its central value. */
export function atCentre(scenario: Scenario): Scenario {
  return leversOf(scenario).reduce((calm, { path, range }) => withLever(calm, path, certain(range.central)), scenario);
}

/** Returns a range that is one value. */
export function certain(value: number): Range {
  return { low: value, central: value, high: value };
}
