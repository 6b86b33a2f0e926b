import type { DisasterField, LimitField, MoveField } from './scenario.ts';

/**
 * What a number of a scenario may be, and what stands for it where it is left out: a parameter of `parameters.csv` by `id/segment`, else a value
 * that changes nothing. `whole`: a goal is sought in whole numbers.
 */
export type Field = {
  readonly least: number;
  readonly most: number;
  readonly parameter?: string;
  readonly otherwise: number;
  readonly whole?: true;
};

const share = { least: 0, most: 1, otherwise: 0 } as const satisfies Field;

export const moveRules = {
  /** Years from the decision to the first call. */
  lead: { least: 0, most: 10, parameter: 'lead_time/all', otherwise: 0 },
  /** Seasons until the full number of calls. */
  ramp: { least: 1, most: 10, otherwise: 1 },
  /** Calls a year. */
  calls: { least: 0, most: 366, parameter: 'calls_per_ship/all', otherwise: 0, whole: true },
  /** Lower berths of the ship. */
  berths: { least: 0, most: 10_000, otherwise: 0, whole: true },
  /** Guests per lower berth. */
  occupancy: { least: 0, most: 1.5, parameter: 'occupancy/contemporary', otherwise: 1 },
  /** Share of the guests who start and end here. */
  embarkShare: { ...share, parameter: 'embark_share/transit' },
  /** The same in the first season, where it is lower. */
  firstEmbarkShare: { ...share, otherwise: 1 },
  /** Share taken from calls that are there already; for a loss, share that others fill again. */
  displaced: share,
  /** Share that the growth of the baseline holds already. */
  alreadyInTrend: share,
  /** Probability that it happens at all. */
  probability: { ...share, otherwise: 1 },
  /** Yearly risk of withdrawal in the first three seasons. */
  withdrawal: { ...share, parameter: 'withdrawal_risk/all' },
} as const satisfies Record<MoveField, Field>;

export const limitRules = {
  /** Passenger movements a year. */
  yearlyCap: { least: 0, most: 100_000_000, otherwise: 100_000_000, whole: true },
  /** Passenger movements a day. */
  dailyCap: { least: 0, most: 1_000_000, otherwise: 1_000_000, whole: true },
  /** Ships at once, a call taking a day. */
  callsPerDay: { least: 0, most: 40, otherwise: 40, whole: true },
  /** Days a year on which no ship can berth, for wind or storm. */
  closedDays: { least: 0, most: 366, otherwise: 0, whole: true },
  /** Share of what is turned away that finds another day. */
  moved: share,
  /** Calls a year. */
  callsPerYear: { least: 0, most: 10_000, otherwise: 10_000, whole: true },
  /** Large ships at once, a call taking a day: those that need a berth of their own class. */
  largePerDay: { least: 0, most: 40, otherwise: 40, whole: true },
  /** Share of the passenger movements of any day that come with large ships. */
  largeShare: { ...share, otherwise: 1 },
  /** Passenger movements of a large ship's call; an average call's where it is left out. */
  largeCarries: { least: 0, most: 20_000, otherwise: 20_000, whole: true },
} as const satisfies Record<LimitField, Field>;

export const disasterRules = {
  /** Disasters a year. */
  rate: { least: 0, most: 1, otherwise: 0 },
  /** Share of the traffic lost in the year itself. */
  depth: { least: 0, most: 0.99, otherwise: 0.5 },
  /** Years until half of the loss is made good. */
  halfLife: { least: 0.1, most: 20, otherwise: 1 },
} as const satisfies Record<DisasterField, Field>;

export const growthRule: Field = { least: -0.3, most: 0.3, otherwise: 0 };

/** Returns whether a number is a share, which people say in per cent: none of the others ends near one. */
export function isShare({ most }: Pick<Field, 'most'>): boolean {
  return most <= 1.5;
}
