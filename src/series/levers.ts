import type { Because } from '../spec/scenario.ts';
import type { PointState, Text } from './series-set.ts';

/** What a lever was in a year gone by; where sources disagree, between `value` and `high`. Shares are from 0 to 1. */
export type LeverPast = {
  readonly year: number;
  readonly value: number;
  readonly high: number;
  readonly state: PointState;
};

/** What has been seen of a lever: a value outside is beyond past experience. */
export type Seen = { readonly low: number; readonly high: number };

type Between = Seen & { readonly from: number; readonly to: number };
type OfPort<Code> = Between & { readonly code: Code; readonly port: Text };

/** What `seen` is and where it comes from, to be said in a sentence. */
export type SeenWhy =
  /** `oneShip`: in some of the years only one of its ships is on record. `of` departures: a listing has them, and no source has its calls. */
  | (Between & {
      readonly code: 'calls';
      readonly of: 'calls' | 'departures';
      readonly brand: Text;
      readonly port: Text;
      readonly known: 'counted' | 'announced' | 'both';
      readonly oneShip: boolean;
    })
  /** `brand`: `null` for the ships of all of them. */
  | (Seen & { readonly code: 'ships'; readonly brand: Text | null; readonly count: number })
  | (Seen & {
      readonly code: 'parameter';
      readonly label: Text;
      readonly isShare: boolean;
      readonly judgement: boolean;
    })
  /** From a call in transit to a full turnaround; `shared`: where several ports share boarding. */
  | (Seen & { readonly code: 'boarding'; readonly shared: Seen })
  /** Of a single year each, the pandemic left out. */
  | OfPort<'growth'>
  | OfPort<'year-totals'>
  | OfPort<'busiest-days'>
  | OfPort<'ships-at-once'>
  /** The deepest fall counted from one year to the next. */
  | (Seen & { readonly code: 'fall'; readonly port: Text; readonly year: number });

/** What is known of a lever of a scenario; what nobody knows is `null` or empty. */
export type LeverFacts = {
  readonly seen: Seen | null;
  readonly history: readonly LeverPast[];
  readonly why: SeenWhy | null;
  /** The scenario's own reason for its number. */
  readonly reason: Because | null;
  /** Ids of `sources.csv`: of what has been seen, then of the reason. */
  readonly sources: readonly string[];
  /** Whether the number, or what is said to have been seen, holds a judgement of ours. */
  readonly judgement: boolean;
};

/** Returns whether a value lies outside what has been seen; where nothing has been, none does. */
export function isBeyond(seen: Seen | null, value: number): boolean {
  return seen !== null && (value < seen.low || value > seen.high);
}

/** A ship of a brand that sails. */
export type ShipChoice = {
  readonly id: string;
  readonly name: string;
  readonly berths: number;
  readonly built: number;
};

/** A brand that could be won or lost at a port. */
export type BrandChoice = {
  readonly id: string;
  readonly name: Text;
  /** Its group, where it has one beyond itself. */
  readonly group: Text | null;
  /** Those in service whose berths are known, the largest first. */
  readonly ships: readonly ShipChoice[];
  /**
   * First and last year with something on record of it at the port; the most calls of a year, and the last year whose calls are known, which may
   * have been announced only: departures where a listing of schedules alone has them. `null`: nothing is on record.
   */
  readonly called: {
    readonly of: 'calls' | 'departures';
    readonly from: number;
    readonly to: number;
    readonly most: number | null;
    readonly last: { readonly year: number; readonly calls: number } | null;
  } | null;
  /** Whether anything of the last three counted years, or of those to come, is on record. */
  readonly isThere: boolean;
  /** `once`: on record, but not lately; that nothing is on record does not say that it left. */
  readonly status: 'once' | 'there' | 'never';
};
