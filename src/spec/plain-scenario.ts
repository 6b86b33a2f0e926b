import type { Range, Scenario } from './scenario.ts';

/**
 * Returns a scenario as a file says it, with every value written out: the numbers of a move, a limit or a disaster stand beside its name, and a
 * number that is known is a number. `parseScenario` gives the same scenario again.
 */
export function plainScenario(scenario: Scenario): Record<string, unknown> {
  const { growth, moves, limits, disasters, because, ...rest } = scenario;
  return {
    ...rest,
    growth: growth && plainRange(growth),
    moves: moves.map(unboxed),
    limits: limits && unboxed(limits),
    disasters: disasters.map(unboxed),
    because,
  };
}

function unboxed<T extends { readonly values: Readonly<Partial<Record<string, Range>>> }>({ values, ...rest }: T) {
  const numbers = Object.entries(values).map(([field, range]) => [field, range && plainRange(range)]);
  return { ...rest, ...(Object.fromEntries(numbers) as Record<string, unknown>) };
}

function plainRange(range: Range): Range | number {
  return range.low === range.high ? range.central : range;
}
