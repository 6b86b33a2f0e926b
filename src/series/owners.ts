import type { Printed, Text } from './series-set.ts';

/** What one source prints of a shipowner at a port in a year. */
export type PresenceFigure = {
  readonly metric: 'calls' | 'passengers' | 'homeport_passengers' | 'ships' | 'terminals' | 'departures';
  readonly value: number;
  readonly status: Printed['status'];
  /** What the value is of where that is not the whole operator in the whole year. */
  readonly covers: PresenceCover | null;
  /** The operator as printed. */
  readonly operator: string;
  readonly source: string;
};

/** `together`: of several shipowners at once; the others are said in `presence.csv`. */
export type PresenceCover =
  | 'given-up'
  | 'inferred'
  | 'one-call'
  | 'one-ship'
  | 'other-unit'
  | 'part-year'
  | 'several-years'
  | 'unclear'
  | 'whole-company'
  | 'together';

/** A dated change of a shipowner at a port. */
export type PresenceEvent = {
  readonly date: string;
  readonly kind:
    | 'adds'
    | 'cuts'
    | 'enters'
    | 'homeports'
    | 'leaves'
    | 'other'
    | 'resumes'
    | 'returns'
    | 'terminal'
    | 'terminal-given-up';
  /** Whether what is told says that its ships called there that year; else it was said beforehand, or of something else. */
  readonly called: boolean;
  /** The shipowners it is told of, a group before its brands. */
  readonly owners: readonly string[];
  readonly operator: string;
  readonly summary: Text;
  readonly source: string;
};

/** Changes that can be announced before they come. */
export type ExpectedKind = Extract<PresenceEvent['kind'], 'adds' | 'enters' | 'homeports' | 'returns'>;

/** What is on record of a shipowner at a port in one year; several figures of a metric are sources that disagree. */
export type Presence = {
  readonly series: string;
  readonly year: number;
  readonly figures: readonly PresenceFigure[];
  readonly events: readonly PresenceEvent[];
};

/** A ship, with what is on record of it; `null` where no source says. */
export type FleetShip = {
  readonly id: string;
  readonly name: string;
  readonly series: string;
  readonly built: number;
  readonly berths: number | null;
  readonly tonnage: number | null;
  readonly metres: number | null;
  readonly fuel: 'hfo_mgo' | 'hfo_mgo+lng_in_port' | 'lng' | 'unknown';
  readonly shorePower: 'yes' | 'unknown';
  readonly status: 'active' | 'entering_service_2026' | 'listed_no_schedule' | 'on_order';
  /** `longer`: than any ship the port is on record to have handled; `unknown`: the length of one of the two is not on record. */
  readonly fits: 'fits' | 'longer' | 'unknown';
  readonly sources: readonly string[];
};

/** Why no worth can be told: the brand sails no cruises, has closed or has no ship on record, or a factor of the port is unknown. */
export type NoWorth = {
  readonly reason: 'container-line' | 'closed' | 'no-ships' | 'no-occupancy' | 'no-boarding' | 'no-calls';
  /** Year the brand closed. */
  readonly year: number | null;
};
