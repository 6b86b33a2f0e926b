import type { parameters } from '../../tables/parameters.ts';
import type { Row } from '../../tables/schema.ts';

/** A number between its least and its most, what it rests on, and whether one of the three is a judgement of ours. */
export type Estimated = {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly sources: readonly string[];
  readonly judgement: boolean;
};

/** What one ship that calls in transit brings in a year; `null` where a factor is unknown. */
export type Worth = {
  readonly calls: Estimated | null;
  readonly berths: Estimated | null;
  /** Guests on board by lower berth, 1 where every one of them is taken. */
  readonly occupancy: Estimated | null;
  /** In transit a guest is a movement, counted once. */
  readonly movements: Estimated | null;
  readonly ashore: Estimated | null;
  /** Euros a passenger ashore spends. */
  readonly spend: Estimated | null;
  /** Euros spent ashore in the year. */
  readonly directSpend: Estimated | null;
};

type ParameterRow = Row<typeof parameters>;

/** Returns a parameter for the first of some segments that has it. */
export function parameterOf(
  rows: readonly ParameterRow[],
  id: string,
  segments: readonly string[],
  scale = 1,
): Estimated | null {
  const found = segments.flatMap(
    (segment) => rows.find((row) => row.parameter_id === id && row.segment === segment) ?? [],
  )[0];
  if (!found || found.low === null || found.central === null || found.high === null) return null;
  return {
    low: found.low * scale,
    central: found.central * scale,
    high: found.high * scale,
    sources: found.source_ids === null ? [] : found.source_ids.split(';'),
    judgement: found.judgement === 'yes',
  };
}

/** Returns the product of factors, low with low and high with high: the widest range they allow. `null` where one is unknown. */
export function product(factors: readonly (Estimated | null)[]): Estimated | null {
  const known = factors.filter((factor) => factor !== null);
  if (known.length < factors.length) return null;
  const times = (end: (factor: Estimated) => number) => known.reduce((result, factor) => result * end(factor), 1);
  return {
    low: times(({ low }) => low),
    central: times(({ central }) => central),
    high: times(({ high }) => high),
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
    judgement: known.some(({ judgement }) => judgement),
  };
}
