import type { Source, Text } from './series-set.ts';

/** What the model learns from the past of all ports, in the order it is explained. */
export const modelParameterIds = [
  'memory',
  'sizeEffect',
  'meanShrink',
  'scaleShrink',
  'damping',
  'df',
  'scale',
  'oneOff',
  'recovery',
  'recoveryDoubt',
] as const;
export type ModelParameterId = (typeof modelParameterIds)[number];

/**
 * How well forecasts of the past did, knowing only what was counted before them. `coverage50`, `coverage80`: shares of counts inside the band that should hold
 * half and eight in ten. `errorVsNaive`, `errorVsDrift`: mean error as a multiple of that of “same as last year” and of the port's own growth carried on;
 * `crpsVsNaive`: the same for the whole spread of the forecast. `null` where there is nothing to grade.
 */
export type ModelGrade = {
  readonly n: number;
  readonly coverage50: number | null;
  readonly coverage80: number | null;
  readonly errorVsNaive: number | null;
  readonly errorVsDrift: number | null;
  readonly crpsVsNaive: number | null;
};

/** How a parameter was found: inside the values tried, as the least or most of them, or never tried against another. */
export type Found = 'inside' | 'edge' | 'chosen';

export type YearsAhead = { readonly horizon: number };

/** A count outside the band that the model would have given eight times in ten. */
export type Miss = {
  readonly port: string;
  readonly name: Text;
  /** Last year known to the forecast. */
  readonly origin: number;
  readonly year: number;
  /** Passenger movements: the middle of the forecast, the ends of its band, the count. */
  readonly said: number;
  readonly low: number;
  readonly high: number;
  readonly counted: number;
  /** How far the count is beyond the nearer end of the band, as a share of that end: below 0 under the band, above 0 over it. */
  readonly beyond: number;
  /** What the data know of the port or of all ports from the year after the origin to the year missed, the nearest to it first; empty: no reason on record. */
  readonly reasons: readonly MissReason[];
};

export type MissReason = { readonly date: string; readonly text: Text; readonly source: string };

/** A row of `parameters.csv`: the range that a lever opens with. */
export type LeverRange = {
  readonly id: string;
  readonly segment: string;
  readonly name: Text;
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Whether at least one of its values stands in no source. */
  readonly judgement: boolean;
  /** Ids of `sources.csv`. */
  readonly sources: readonly string[];
  readonly note: string | null;
};

/** A port and how its forecasts did without pandemic years between; `above`: how many counts lay above the middle of their forecast. */
export type TestedPort = {
  readonly port: string;
  readonly name: Text;
  readonly grade: ModelGrade;
  readonly above: number;
};

/** What the page of the model tells: parameters, grades, misses and ranges, as they follow from the data of a day. */
export type ModelCard = {
  /** Day of the data that the parameters were learnt from. */
  readonly calibrated: string;
  readonly dataDate: string | null;
  readonly parameters: Readonly<Record<ModelParameterId, number>>;
  readonly found: Readonly<Record<ModelParameterId, Found>>;
  /** Growth of the world's capacity a year that every port tends to, 0.03 for 3 %. */
  readonly longRun: number;
  readonly pandemic: readonly number[];
  /** Ports whose growth is pooled, and those with enough years in a row to be tested. */
  readonly pooled: number;
  readonly tested: readonly TestedPort[];
  readonly forecasts: number;
  /** Without pandemic years between. */
  readonly all: ModelGrade;
  /** The tested port with the most of these forecasts, and how those of all others did. */
  readonly heaviest: { readonly tested: TestedPort; readonly others: ModelGrade } | null;
  readonly byHorizon: readonly (YearsAhead & ModelGrade)[];
  /** Over pandemic years alone. */
  readonly overPandemic: readonly (YearsAhead & ModelGrade)[];
  /** Ports forecast under parameters that had not seen them, without pandemic years between. */
  readonly leftOut: ModelGrade;
  /** The worst first, each port and year once, without pandemic years between. */
  readonly misses: readonly Miss[];
  readonly ranges: readonly LeverRange[];
  readonly sources: readonly Source[];
};
