import type { ScenarioNote } from './scenario.ts';
import type { MeasureId, PeerRule } from './vocabulary.ts';

/** A name in both languages; brands have one. */
type Name = { readonly fr: string; readonly en: string };

/**
 * What a figure tells its reader besides the picture: what was ignored, replaced or must be known to read it.
 * Notes carry no words; `locale` says them in the reader's language.
 */
export type Note =
  | { readonly code: 'unreadable-spec' }
  | { readonly code: 'unknown-key'; readonly keys: readonly string[] }
  | { readonly code: 'unknown-value'; readonly key: string; readonly value: string; readonly used: string }
  | { readonly code: 'unreadable-time'; readonly value: string }
  | { readonly code: 'reversed-time'; readonly from: number; readonly to: number }
  | { readonly code: 'clamped-time'; readonly from: number; readonly to: number }
  | { readonly code: 'unreadable-number'; readonly key: string; readonly value: string }
  | { readonly code: 'clamped-number'; readonly key: string; readonly value: number; readonly used: number }
  | { readonly code: 'shortened-title'; readonly length: number }
  | { readonly code: 'unreadable-annotation'; readonly key: 'note' | 'target'; readonly value: string }
  | { readonly code: 'too-many-ports'; readonly given: number; readonly kept: number }
  | { readonly code: 'unreadable-ports'; readonly count: number; readonly examples: readonly string[] }
  | { readonly code: 'unknown-ports'; readonly count: number; readonly examples: readonly string[] }
  | { readonly code: 'no-ports-left' }
  | { readonly code: 'too-many-brands'; readonly given: number; readonly kept: number }
  | { readonly code: 'unknown-brands'; readonly count: number; readonly examples: readonly string[] }
  | OwnerNote
  | ScenarioFigureNote
  | { readonly code: 'no-figures'; readonly ports: readonly string[] }
  | {
      readonly code: 'no-figures-in-time';
      /** The ports, each with the first and last year it has figures for. */
      readonly gaps: readonly { readonly port: string; readonly from: number; readonly to: number }[];
      readonly shown: { readonly from: number; readonly to: number };
    }
  | { readonly code: 'no-base'; readonly ports: readonly string[]; readonly base: number }
  | { readonly code: 'no-common-base'; readonly ports: readonly string[]; readonly base: number }
  | { readonly code: 'share-incomplete'; readonly years: readonly number[] }
  | { readonly code: 'share-of-one' }
  | { readonly code: 'share-of-wholes'; readonly wholes: readonly string[] }
  | { readonly code: 'unranked-wholes'; readonly wholes: readonly string[] }
  | { readonly code: 'base-replaced'; readonly asked: number; readonly base: number }
  | { readonly code: 'many-lines'; readonly count: number }
  | { readonly code: 'mode-left'; readonly mode: string }
  | { readonly code: 'against-itself'; readonly against: MeasureId }
  | { readonly code: 'two-years'; readonly asked: number; readonly from: number; readonly to: number }
  | { readonly code: 'one-year-of-places'; readonly year: number }
  | { readonly code: 'annotation-left'; readonly key: 'note' | 'target' }
  | PeersNote
  | { readonly code: 'no-peers'; readonly rule: PeerRule; readonly subject: string }
  | { readonly code: 'own-years'; readonly ports: readonly string[]; readonly yearEndMonth: number }
  | { readonly code: 'mixed-units'; readonly visits: readonly string[]; readonly persons: readonly string[] }
  | { readonly code: 'overlap'; readonly member: string; readonly whole: string }
  | { readonly code: 'civil-years'; readonly ports: readonly string[] }
  | { readonly code: 'guests'; readonly ports: readonly string[]; readonly banded: readonly string[] }
  | { readonly code: 'no-split'; readonly ports: readonly string[] }
  | {
      readonly code: 'definition-break';
      readonly port: string;
      readonly year: number;
      readonly fr: string;
      readonly en: string;
    }
  | { readonly code: 'sum-of-parts'; readonly port: string; readonly years: readonly number[] };

/** What figures of shipowners alone tell; their words come with those figures. */
export type OwnerNote =
  /** A figure of one port shows the first of those asked for. */
  | { readonly code: 'one-port'; readonly port: string }
  /** Years asked for that lie outside what is on record of a shipowner. */
  | { readonly code: 'brand-years'; readonly name: Name; readonly from: number | null; readonly to: number | null }
  | { readonly code: 'announced-shares'; readonly years: readonly number[] }
  /** Rows that name several operators together, and are nobody's share. */
  | { readonly code: 'joint-rows'; readonly count: number }
  | { readonly code: 'largest-shown'; readonly shown: number; readonly of: number }
  | { readonly code: 'model-estimate'; readonly years: readonly number[] }
  | { readonly code: 'longest-handled'; readonly port: string; readonly metres: number | null };

/** What figures of scenarios alone tell; their words come with those figures. */
export type ScenarioFigureNote =
  | { readonly code: 'unreadable-scenarios'; readonly count: number; readonly examples: readonly string[] }
  | { readonly code: 'too-many-scenarios'; readonly given: number; readonly kept: number }
  | { readonly code: 'unknown-scenarios'; readonly examples: readonly string[]; readonly used: string | null }
  /** Why a scenario written out in a link is not shown as it was. */
  | { readonly code: 'scenario-link'; readonly problem: 'cut' | 'unreadable' | 'newer' | 'too-large' }
  /** Fields that were not taken as they were written. */
  | { readonly code: 'scenario-fields'; readonly name: Name; readonly fields: readonly ScenarioNote[] }
  /** A figure of one scenario shows the first of those asked for. */
  | { readonly code: 'one-scenario'; readonly name: Name }
  | { readonly code: 'scenario-port'; readonly port: string }
  | { readonly code: 'scenario-measure'; readonly measure: MeasureId }
  | { readonly code: 'scenario-base-at-least'; readonly port: string; readonly year: number }
  | { readonly code: 'scenario-year'; readonly asked: number; readonly used: number }
  /** The model is tried on the first of the ports asked for. */
  | { readonly code: 'one-tested-port'; readonly port: string }
  | { readonly code: 'no-past-forecasts'; readonly port: string }
  /** Scenarios of several ports beside each other. */
  | { readonly code: 'several-ports'; readonly ports: readonly string[] }
  /** Scenarios that look ahead from different years beside each other. */
  | { readonly code: 'several-bases'; readonly years: readonly number[] };

/** The rule that chose the ports beside those asked for, with what it measured them by. */
export type PeersNote = {
  readonly code: 'peers';
  readonly rule: Exclude<PeerRule, 'none'>;
  readonly subject: string;
  readonly count: number;
  /** Sea area of the rule. */
  readonly area: string | null;
  /** What the subject measures: passenger movements for `size`, homeport share from 0 to 1 for `role`. */
  readonly value: number | null;
  readonly year: number | null;
};

/** Returns whether a note is of the scenarios a link names, which only figures of scenarios show. */
export function isOfScenariosAsked({ code }: Note): boolean {
  return code === 'unreadable-scenarios' || code === 'too-many-scenarios';
}

const ownerNotes = [
  'one-port',
  'brand-years',
  'announced-shares',
  'joint-rows',
  'largest-shown',
  'model-estimate',
  'longest-handled',
] as const satisfies readonly OwnerNote['code'][];

/** Returns whether a note is of figures of shipowners alone. */
export function isOwnerNote(note: Note): note is OwnerNote {
  return (ownerNotes as readonly string[]).includes(note.code);
}

/** How a note concerns the reader: something asked for was changed, or something must be known to read the figure. */
export function isReadingNote(note: Note): boolean {
  return (
    note.code === 'own-years' ||
    note.code === 'civil-years' ||
    note.code === 'guests' ||
    note.code === 'no-split' ||
    note.code === 'many-lines' ||
    note.code === 'unranked-wholes' ||
    note.code === 'peers' ||
    note.code === 'definition-break' ||
    note.code === 'mixed-units' ||
    note.code === 'overlap' ||
    note.code === 'sum-of-parts' ||
    note.code === 'share-incomplete' ||
    note.code === 'announced-shares' ||
    note.code === 'joint-rows' ||
    note.code === 'largest-shown' ||
    note.code === 'model-estimate' ||
    note.code === 'longest-handled' ||
    note.code === 'scenario-base-at-least' ||
    note.code === 'several-ports' ||
    note.code === 'several-bases'
  );
}
