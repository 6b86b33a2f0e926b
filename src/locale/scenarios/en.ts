import type { PastForecast, Step } from '../../series/what-if.ts';
import type { DisasterField, LimitField, MoveField } from '../../spec/scenario.ts';

/** Words of figures of scenarios. */
export const scenarioWords = {
  /** What a lever is, after the name of the move it belongs to. */
  levers: {
    baseline: 'what may happen to the port by itself',
    growth: 'growth of the port by itself, a year',
    move: {
      lead: 'years until the first call',
      ramp: 'seasons until full size',
      calls: 'calls a year',
      berths: 'lower berths of the ship',
      occupancy: 'occupancy',
      embarkShare: 'share of guests who start and end here',
      firstEmbarkShare: 'the same in the first season',
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
  fan: {
    reaches: (name: string, futures: string, isOne: boolean, value: string, year: number) =>
      `${name}: ${futures} ${isOne ? 'reaches' : 'reach'} ${value} in ${year}`,
    lies: (name: string, low: string, high: string, year: number) =>
      `${name}: between ${low} and ${high} in ${year} in 16 futures of 20`,
    subtitle: (port: string, unit: string, base: string, year: number, draws: string) =>
      `${port}, ${unit}: what may come after the ${base} of ${year}, by a model, not a count. Of ${draws} futures half lie in the dark band, eight in ten in the light one`,
    atLeast: (value: string) => `at least ${value}`,
    median: 'as many futures above as below',
    half: 'half of the futures',
    most: 'eight futures in ten',
    alone: 'the port by itself',
    target: 'aim',
    counted: 'counted',
    aim: (value: string, year: number) => `Aim: ${value} in ${year}`,
    aimSpoken: (value: string, year: number, futures: string) => `Aim of ${value} in ${year}: ${futures}`,
    band: (low: string, high: string) => `half between ${low} and ${high}`,
    wide: (low: string, high: string) => `eight in ten between ${low} and ${high}`,
    aloneValue: (value: string) => `the port by itself: ${value}`,
    alt: (name: string, port: string, from: number, to: number) =>
      `Fan of futures. ${name}, ${port}, ${from} to ${to}.`,
    altYear: (year: number, middle: string, low: string, high: string) =>
      `${year}: ${middle}, eight futures in ten between ${low} and ${high}.`,
    columns: {
      counted: 'Counted',
      p10: 'Low (1 in 10 below)',
      p25: '1 in 4 below',
      p50: 'Middle',
      p75: '1 in 4 above',
      p90: 'High (1 in 10 above)',
      guests50: 'People, middle',
      lost50: 'Turned away, middle',
      alone: 'Port by itself',
    },
    notModelled: 'before the scenario',
    notCounted: 'not counted yet',
  },
  steps: {
    base: (year: number) => `Counted in ${year}`,
    growth: 'Growth by itself',
    floor: 'No more to lose',
    disasters: 'Disasters',
    limits: 'Turned away',
    result: (year: number) => `Result, ${year}`,
    distance: 'Distance to the aim',
  } satisfies Record<Exclude<Step['part'], 'move'>, string | ((year: number) => string)>,
  unit: { movements: 'passenger movements', guests: 'guests' },
  backtest: {
    breaks: 'a pandemic between',
  } satisfies Partial<Record<keyof PastForecast, string>>,
};

export type ScenarioWords = typeof scenarioWords;
