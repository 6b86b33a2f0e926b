import type { PointState, Said, Source, Text, Unit, Verdict } from '../series/series-set.ts';
import type { Calendar, MeasureId } from '../spec/vocabulary.ts';
import type { Metric } from '../tables/traffic.ts';

/** Why a statement cannot be held against a count at all. */
export type Obstacle = 'part-year' | 'several-years' | 'no-value' | 'no-year' | 'no-port' | 'other-matter';

/** A verdict, or that there is nothing in the same definition to judge by. */
export type LedgerVerdict = Verdict | 'not-comparable';

/** A row of the dataset, as a spreadsheet counts rows. */
export type RowKey = { readonly file: 'traffic.csv' | 'claims.csv'; readonly row: number };

/** A count that a statement is held against, with the rows it comes from. */
export type LedgerCount = {
  readonly year: number;
  readonly value: number;
  readonly state: PointState;
  readonly rows: readonly RowKey[];
};

/** One statement with what the counts make of it. */
export type LedgerEntry = {
  readonly id: string;
  /** `null` where no single port of `ports.csv` is meant; `place` then says what is. */
  readonly port: string | null;
  readonly place: Text;
  readonly year: number | null;
  /** First and last day where the statement is not about a year. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** What it counts; `null` where it counts no traffic. */
  readonly metric: Metric | null;
  /** The measure whose figure shows it; `null` where no figure does. */
  readonly measure: MeasureId | null;
  readonly unit: Unit | null;
  readonly kind: Said['kind'];
  readonly value: number | null;
  readonly bound: Said['bound'];
  /** Year it was said, of the earliest dated source; `null` where none is dated. */
  readonly saidIn: number | null;
  readonly sources: readonly string[];
  /** The count of the same year and definition. */
  readonly counted: LedgerCount | null;
  readonly verdict: LedgerVerdict;
  /** What the verdict rests on, and how that is counted where it is not the statement's own way. */
  readonly grounds: (LedgerCount & { readonly measure: MeasureId | null; readonly calendar: Calendar }) | null;
  readonly obstacle: Obstacle | null;
  /** Distance from the count as a log ratio, above positive; `null` without a count. */
  readonly apart: number | null;
  /** Whether an article on the mission of November 2017 prints it. */
  readonly mission: boolean;
  /** The words of `claims.csv`, where it holds this statement. */
  readonly texts: readonly { readonly statement: Text; readonly assessment: Text }[];
  readonly rows: readonly RowKey[];
};

export type Ledger = { readonly entries: readonly LedgerEntry[]; readonly sources: readonly Source[] };
