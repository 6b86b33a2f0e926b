/** A number that is not known: the least, the likeliest and the most it may be. A known one has all three alike. */
export type Range = { readonly low: number; readonly central: number; readonly high: number };

/** A shipowner won, lost or resized: everything a planner would ask about it. Shares are from 0 to 1. */
export type Move = {
  readonly name: { readonly fr: string; readonly en: string };
  /** Id of `brands.csv`; `null` where none is meant. */
  readonly brand: string | null;
  /** Id of `ships.csv`, whose lower berths stand for `berths` where the move says none; `null` where no one ship is meant. */
  readonly ship: string | null;
  readonly kind: 'gain' | 'loss';
  /** Calendar year of the decision. */
  readonly decision: number;
  readonly values: Readonly<Record<MoveField, Range>>;
};

export const moveFields = [
  'lead',
  'ramp',
  'calls',
  'berths',
  'occupancy',
  'embarkShare',
  'firstEmbarkShare',
  'displaced',
  'alreadyInTrend',
  'probability',
  'withdrawal',
] as const;
export type MoveField = (typeof moveFields)[number];

/** Links tell them by their place: what is new goes last. */
export const limitFields = [
  'yearlyCap',
  'dailyCap',
  'callsPerDay',
  'closedDays',
  'moved',
  'callsPerYear',
  'largePerDay',
  'largeShare',
  'largeCarries',
] as const;
export type LimitField = (typeof limitFields)[number];

/** What the port or the city can take. Absent limits do not bind. */
export type Limits = {
  /** First year in which they hold. */
  readonly from: number;
  readonly values: Readonly<Partial<Record<LimitField, Range>>>;
};

export const disasterFields = ['rate', 'depth', 'halfLife'] as const;
export type DisasterField = (typeof disasterFields)[number];

/** A blow to the whole traffic: in a year that is given, else at a yearly rate. */
export type Disaster = {
  readonly name: { readonly fr: string; readonly en: string };
  readonly year: number | null;
  readonly values: Readonly<Record<DisasterField, Range>>;
};

/** Why a number of a scenario is what it is. `judgement`: at least one of its values stands in no source. */
export type Because = {
  readonly fr: string;
  readonly en: string;
  /** Ids of `sources.csv`. */
  readonly sources: readonly string[];
  readonly judgement: boolean;
};

/** One scenario: a plain value, the same in a link, a file, an embed and an export. */
export type Scenario = {
  readonly id: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly sentence: { readonly fr: string; readonly en: string };
  /** Where its numbers come from, by the path of the field. */
  readonly because: Readonly<Record<string, Because>>;
  /** Id of `ports.csv`. */
  readonly port: string;
  /** Year from which it looks ahead; `null`: the last counted one. */
  readonly base: number | null;
  readonly horizon: number;
  /** Passenger movements to reach in a year. */
  readonly target: { readonly year: number; readonly value: number } | null;
  /** `false`: nothing surprises, for hand arithmetic. */
  readonly noise: boolean;
  /** Yearly growth of the baseline, 0.03 for 3 %; `null`: learnt from the port's past. */
  readonly growth: Range | null;
  readonly moves: readonly Move[];
  readonly limits: Limits | null;
  readonly disasters: readonly Disaster[];
  readonly draws: number;
  readonly seed: number;
};

/** Bounds on what one scenario may ask. */
export const scenarioLimits = {
  characters: 200_000,
  moves: 40,
  disasters: 5,
  lastYear: 2035,
  firstYear: 1990,
  /** Year of a decision that neither says its own nor the base. */
  decision: 2026,
  textLength: 300,
  reasons: 60,
} as const;

/** A field that was not taken as it was given. `field` is a path such as `moves.0.occupancy`. */
export type ScenarioNote = {
  readonly code: 'unreadable' | 'unknown' | 'clamped' | 'missing' | 'too-many' | 'too-long' | 'disordered';
  readonly field: string;
  readonly given: string;
  readonly used: string;
};
