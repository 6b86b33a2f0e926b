import type { Note } from '../spec/notes.ts';
import type { Question, TimeRange } from '../spec/chart-spec.ts';
import type { Calendar, MeasureId } from '../spec/vocabulary.ts';
import type { FleetShip, Presence } from './owners.ts';
import type { WhatIf } from './what-if.ts';

/** A sentence or a name in both languages; data that exists in one language only repeats it and says so in `lang`. */
export type Text = { readonly fr: string; readonly en: string };

/** What a value counts. */
export type Unit =
  | 'movements'
  | 'visits'
  | 'persons'
  | 'guests'
  | 'calls'
  /** Passengers per call. */
  | 'percall'
  /** Homeport share of movements, in per cent. */
  | 'homeport'
  | 'index'
  | 'share'
  | 'change'
  /** Occupancy at two guests a cabin, in per cent; it may exceed 100. */
  | 'occupancy';

/**
 * How far a point may be trusted, drawn differently each time:
 * a count, a provisional count, a bound published instead of a count, a sum of two published parts, a value converted from another
 * unit or calendar, with its band in `low` and `high`, one that was only announced, one that somebody only said, or the median of a model, with its 80 % interval in `low` and `high`.
 */
export type PointState =
  | 'counted'
  | 'provisional'
  | 'at-least'
  | 'at-most'
  | 'between'
  | 'sum-of-parts'
  | 'adjusted'
  | 'announced'
  | 'said'
  | 'modelled'
  | 'missing';

/** Why there is no value. */
export type Absence =
  | 'not-published'
  | 'only-other-calendar'
  | 'only-part-year'
  | 'only-said'
  | 'no-split'
  | 'no-calls'
  | 'no-base'
  | 'no-year-before'
  | 'set-incomplete'
  | 'contains-others'
  | 'not-modelled';

/** Why one published figure was preferred to the others. */
export type Reason =
  | 'only-one'
  | 'preferred-by-hand'
  | 'better-status'
  | 'better-source'
  | 'finer-precision'
  | 'more-precise-within-rounding'
  | 'latest-edition'
  | 'sum-of-homeport-and-transit'
  | 'bound-only'
  | 'weighted-years'
  | 'guests-from-own-split'
  | 'guests-from-other-splits'
  | 'passengers-by-calls'
  | 'homeport-by-total';

export type Point = {
  readonly year: number;
  /** In the unit of the series; `null` when missing. For a bound: the bound; for `between`: its lower end. */
  readonly value: number | null;
  readonly state: PointState;
  readonly low: number | null;
  readonly high: number | null;
  /** The step of the last digit the source vouches for (10 000 for "1.45 million"), in the unit of the record; 1 when exact. */
  readonly step: number;
  readonly absence: Absence | null;
  readonly reason: Reason | null;
  /** Sources of the value: one, or both bounds' or parts'. */
  readonly sources: readonly string[];
  /** Share of movements by passengers who start or end their cruise here, 0 to 1, where the year's own was published. Given to `composition` only. */
  readonly homeportShare?: number;
  /** How many other printed figures of the year were not preferred, statements included. */
  readonly alternatives: number;
};

export type Series = {
  readonly id: string;
  readonly name: Text;
  readonly colour: number | null;
  /** A group, total or terminal never ranks beside ports; `unknown` is the part of a whole that no source gives to a shipowner. */
  readonly kind: 'port' | 'group' | 'total' | 'terminal' | 'shipowner' | 'unknown' | 'scenario';
  /** Longitude and latitude in degrees; `null` for sums across seas and places no table locates. */
  readonly at: readonly [lon: number, lat: number] | null;
  readonly unit: Unit;
  /** Last month of the port's own year: 12 for the calendar year, 9 for October to September. */
  readonly yearEndMonth: number;
  /** What this port counts, in a sentence. */
  readonly counting: Text | null;
  readonly points: readonly Point[];
};

/** What the count makes of a statement. */
export type Verdict =
  /** Claims: the count itself; the count within rounding; the count of an earlier year; a count in another unit or calendar; none of these. */
  | 'confirmed'
  | 'rounded'
  | 'outdated'
  | 'other-definition'
  | 'unsupported'
  /** Another statistic prints it, but a better one was preferred. */
  | 'contested'
  /** Forecasts and targets. */
  | 'reached'
  /** Missed by two per cent at most. */
  | 'nearly'
  | 'missed'
  | 'open'
  /** Nothing was counted to hold it against. */
  | 'not-counted';

/** What a verdict rests on: the count it was held against, in which year and counted how. */
export type Grounds = {
  readonly year: number;
  readonly value: number;
  readonly state: PointState;
  readonly measure: MeasureId;
  readonly calendar: Calendar;
};

/** A statement that is not a statistic, set against what was counted. */
export type Said = {
  readonly port: string;
  readonly year: number;
  readonly value: number;
  readonly kind: 'claim' | 'forecast' | 'target';
  readonly bound: 'at-least' | 'at-most' | null;
  /** Year it was said, of the earliest source. */
  readonly saidIn: number | null;
  readonly sources: readonly string[];
  /** What was counted for that year, if anything was. */
  readonly counted: { readonly value: number; readonly state: PointState } | null;
  /** First year counted at or above the value. */
  readonly reachedIn: number | null;
  readonly verdict: Verdict;
  /** `null` when nothing was counted. */
  readonly grounds: Grounds | null;
};

/** Every printed value of a port and year, for figures that show the sources themselves. */
export type Printed = {
  readonly port: string;
  readonly year: number;
  readonly value: number;
  readonly status: 'final' | 'provisional' | 'forecast' | 'target' | 'claim';
  readonly precision: 'exact' | 'rounded' | 'lower-bound' | 'upper-bound';
  /** Whether it is the one the line shows. */
  readonly chosen: boolean;
  readonly source: string;
};

/** A dated event that may explain a turn. */
export type EventMark = {
  readonly date: string;
  readonly year: number;
  readonly rank: number;
  readonly short: Text;
  readonly title: Text;
  readonly summary: Text;
  readonly source: string;
};

/** A period or date that breaks comparison. */
export type Break = {
  readonly id: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string | null;
  readonly kind: string;
  readonly title: Text;
  readonly source: string;
};

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly type: string;
};

/** First waist: the answer to a question as plain JSON, in both languages, with every figure and source behind it. */
export type SeriesSet = {
  readonly question: Question;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** First and last year on record for these ports, whatever is shown of it; `null` where nothing is. */
  readonly onRecord: TimeRange | null;
  /** Last year that anything is in print about, announcements included; `null` where nothing is. */
  readonly saidUntil: number | null;
  /** Year that equals 100 where an index was asked for; year a scatter tells growth from. */
  readonly base: number | null;
  readonly series: readonly Series[];
  /**
   * The second measure of a scatter, for the same ports and years in the same order; for `shares` the port's own total, followed by
   * what was taken away from it; empty for the others.
   */
  readonly against: readonly Series[];
  readonly said: readonly Said[];
  /** Filled for the chart `sources`, empty for the others. */
  readonly printed: readonly Printed[];
  /** Filled for the chart `presence`, empty for the others; by series, then by year. */
  readonly presence: readonly Presence[];
  /** Filled for the chart `fleet`, empty for the others. */
  readonly fleet: readonly FleetShip[];
  /** Filled for the charts about scenarios, `null` for the others. */
  readonly whatIf: WhatIf | null;
  readonly events: readonly EventMark[];
  readonly breaks: readonly Break[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
  /** Day the data were compiled, ISO; `null` where the data folder does not say. */
  readonly dataDate: string | null;
};
