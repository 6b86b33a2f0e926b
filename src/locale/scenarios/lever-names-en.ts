import type { DisasterField, LimitField, MoveField } from '../../spec/scenario.ts';

/** The names of levers, and chances as people count them: what a page of scenarios says before any figure. */
export const leverNames = {
  /** What a lever is, after the name of the move it belongs to. */
  levers: {
    refilled: 'share that others fill again',
    growth: 'growth of the port by itself, a year',
    move: {
      lead: 'years until the first call',
      ramp: 'seasons until full size',
      calls: 'calls a year',
      berths: 'lower berths of the ship',
      occupancy: 'occupancy',
      embarkShare: 'share of guests who start and end here',
      firstEmbarkShare: 'share who start and end here, first season',
      displaced: 'share taken from other calls',
      alreadyInTrend: 'share the trend holds already',
      probability: 'probability that it happens',
      withdrawal: 'risk of withdrawal a year',
    } satisfies Record<MoveField, string>,
    limit: {
      yearlyCap: 'cap on passengers a year',
      dailyCap: 'cap on passengers a day',
      callsPerDay: 'ships at once',
      closedDays: 'days closed a year',
      moved: 'share that finds another day',
      callsPerYear: 'calls a year at most',
      largePerDay: 'large ships at once',
      largeShare: 'share of passengers on large ships',
      largeCarries: 'passengers of a large ship’s call',
    } satisfies Record<LimitField, string>,
    disaster: {
      rate: 'disasters a year',
      depth: 'share lost in the year',
      halfLife: 'years until half is made good',
    } satisfies Record<DisasterField, string>,
  },
  /** A chance as people count it. */
  futures: {
    of: (count: number) => `${count} ${count === 1 ? 'future' : 'futures'} in 20`,
    fewer: 'less than 1 future in 20',
    almostAll: 'more than 19 futures in 20',
    none: 'no future at all',
    all: 'every future',
  },
};

export type LeverNames = typeof leverNames;
