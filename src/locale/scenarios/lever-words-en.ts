import type { BrandChoice, SeenWhy } from '../../series/levers.ts';
import type { PointState } from '../../series/series-set.ts';

type WhyOf<C extends SeenWhy['code']> = Extract<SeenWhy, { code: C }>;

/** The words of levers and of the brands one may add: what has been seen, where, and what lies beyond. */
export type LeverWords = {
  readonly range: (low: string, high: string) => string;
  readonly yearly: (from: number, to: number) => string;
  readonly between: (from: number, to: number) => string;
  /** What has been seen of a lever and where from; `range` is written already. */
  readonly why: {
    readonly [C in Exclude<SeenWhy['code'], 'calls' | 'boarding'>]: (why: WhyOf<C>, range: string) => string;
  } & {
    readonly calls: (why: WhyOf<'calls'>, range: string, yearly: string) => string;
    readonly boarding: (transit: string, turnaround: string, shared: string) => string;
  };
  readonly known: Readonly<Record<WhyOf<'calls'>['known'], string>>;
  readonly oneShip: string;
  readonly judgement: string;
  readonly past: (year: number, value: string, state: string) => string;
  readonly states: Readonly<Record<PointState, string>>;
  /** Says a small picture of a lever: its name, its value now, what has been seen. */
  readonly history: (lever: string, value: string, seen: string) => string;
  readonly historyUnseen: (lever: string, value: string) => string;
  readonly effects: (year: number) => string;
  readonly effect: (name: string, value: string) => string;
  readonly status: Readonly<Record<BrandChoice['status'], string>>;
};

export const leverWordsEn: LeverWords = {
  range: (low, high) => `${low} to ${high}`,
  yearly: (from, to) => (from === to ? `in ${to}` : `a year between ${from} and ${to}`),
  between: (from, to) => (from === to ? `in ${to}` : `between ${from} and ${to}`),
  why: {
    calls: ({ of, brand, port, high }, range, yearly) =>
      of === 'calls'
        ? `${brand.en} at ${port.en}: ${range} ${high > 1 ? 'calls' : 'call'} ${yearly}`
        : `${brand.en} at ${port.en}: ${range} scheduled ${high > 1 ? 'departures' : 'departure'} ${yearly}`,
    boarding: (transit, turnaround, shared) =>
      `From ${transit} for a call in transit to ${turnaround} for a full turnaround; ${shared} where several ports share boarding`,
    ships: ({ brand, count }, range) => {
      if (brand === null) return `The ${count} cruise ships in service on record here: ${range} lower berths`;
      return count > 1
        ? `${brand.en}, ${count} ships in service: ${range} lower berths`
        : `${brand.en}, one ship in service: ${range} lower berths`;
    },
    parameter: ({ label }, range) => `${label.en}: ${range}`,
    growth: ({ port, from, to }, range) =>
      `${port.en}: ${range} from one year to the next between ${from} and ${to}, the pandemic left out`,
    'year-totals': ({ port, from, to }, range) => `${port.en}: ${range} passengers a year between ${from} and ${to}`,
    'busiest-days': ({ port }, range) => `${port.en}: ${range} passengers on the busiest days that sources name`,
    'ships-at-once': ({ port, high }, range) =>
      `${port.en}: ${range} ${high > 1 ? 'ships' : 'ship'} at once, as sources give it`,
    fall: ({ port, year }, range) => `${port.en}: the deepest fall from one count to the next is ${range}, in ${year}`,
  },
  known: { counted: 'counted', announced: 'announced', both: 'counted or announced' },
  oneShip: 'At times only one of its ships is known.',
  judgement: 'at least in part our judgement',
  past: (year, value, state) => `${year}: ${value}, ${state}`,
  states: {
    counted: 'counted',
    provisional: 'provisional',
    'at-least': 'at least',
    'at-most': 'at most',
    between: 'sources differ',
    'sum-of-parts': 'sum of two counts',
    adjusted: 'converted',
    announced: 'announced, not counted',
    said: 'as a source gives it',
    modelled: 'by a model',
    missing: 'unknown',
  },
  history: (lever, value, seen) => `${lever}: ${value} in this scenario. Seen until now: ${seen}.`,
  historyUnseen: (lever, value) => `${lever}: ${value} in this scenario. Nothing is known of its past.`,
  effects: (year) => `What each lever alone adds or takes away in ${year}, as bars around zero.`,
  effect: (name, value) => `${name}: ${value}`,
  status: {
    once: 'Called before, nothing on record lately',
    there: 'There now',
    never: 'Nothing on record here',
  },
};
