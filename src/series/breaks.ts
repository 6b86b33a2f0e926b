import type { Break } from './series-set.ts';

/** Kinds of break after which the figures of a series count something else. */
const definitionKinds = new Set(['perimeter', 'unit', 'series', 'membership']);

/** Returns, for one series, the first year under each new definition: what stands before does not compare with what stands after. */
export function definitionCuts(seriesId: string, breaks: readonly Break[]): Map<number, Break> {
  return new Map(
    breaks
      .filter((one) => one.scope === seriesId && definitionKinds.has(one.kind))
      .map((one) => [Number(one.from.slice(0, 4)), one]),
  );
}
