import type {
  Calendar,
  ChartId,
  FrameId,
  Language,
  MarketId,
  MeasureId,
  Mode,
  OwnerLevel,
  PeerRule,
  SaidId,
  ShipFilter,
  SourceStyle,
  Theme,
  View,
} from './vocabulary.ts';

/** First and last year shown, both included. */
export type TimeRange = { readonly from: number; readonly to: number };

/** A remark of the reader's own, at a year. */
export type OwnNote = { readonly year: number; readonly text: string };

/** A line of the reader's own at a value of the axis, with its words where there are any. */
export type OwnTarget = { readonly value: number; readonly text: string };

/** What is asked: everything that makes one figure, serialisable, the same in a link, an embed, a file and the command line. */
export type ChartSpec = {
  readonly chart: ChartId;
  /** Ids of `ports.csv`, in the order they were asked for. An id that no table knows is answered with a note. */
  readonly ports: readonly string[];
  /** The rule that adds peers of the first port to those asked for. */
  readonly peers: PeerRule;
  readonly measure: MeasureId;
  /** What a scatter sets the measure against. */
  readonly against: MeasureId;
  /** `null`: from the first to the last year on record for these ports. */
  readonly time: TimeRange | null;
  readonly mode: Mode;
  /** Year that equals 100 in an index; `null`: the first year that every port has. */
  readonly base: number | null;
  readonly calendar: Calendar;
  readonly said: SaidId;
  /** Whether shipowners are told by group or by brand. */
  readonly by: OwnerLevel;
  /** Ids of `brands.csv` or `groups.csv` that a figure of shipowners is narrowed to; empty: all of them. */
  readonly brands: readonly string[];
  /** The brand or group that shares are told without. */
  readonly without: string | null;
  readonly market: MarketId;
  /** Which ships a fleet shows. */
  readonly ships: ShipFilter;
  /** Scenarios, each an id of `data/scenarios/` or written out; empty: those the chart opens with. */
  readonly scenario: readonly string[];
  /** How many years before the year they are of past forecasts were made. */
  readonly ahead: number;
  readonly view: View;
  /** What a map shows. */
  readonly frame: FrameId;
  readonly lang: Language;
  readonly theme: Theme;
  /** The reader's own title; `null`: the finding written from the data. */
  readonly title: string | null;
  readonly note: OwnNote | null;
  readonly target: OwnTarget | null;
  readonly source: SourceStyle;
  /** Height in CSS pixels; `null`: what suits the width. */
  readonly height: number | null;
};

/** The opening figure: Marseille and Miami, what was said in 2017 and what was counted. */
export const defaultSpec: ChartSpec = {
  chart: 'trend',
  ports: ['marseille', 'miami'],
  peers: 'none',
  measure: 'movements',
  against: 'calls',
  time: null,
  mode: 'absolute',
  base: null,
  calendar: 'own',
  said: 'mission',
  by: 'brand',
  brands: [],
  without: null,
  market: 'guests',
  ships: 'all',
  scenario: [],
  ahead: 3,
  view: 'chart',
  frame: 'auto',
  lang: 'fr',
  theme: 'auto',
  title: null,
  note: null,
  target: null,
  source: 'full',
  height: null,
};

/** The part of a spec that changes the answer: two specs with the same question share one SeriesSet. */
export type Question = Pick<
  ChartSpec,
  | 'chart'
  | 'ports'
  | 'peers'
  | 'measure'
  | 'against'
  | 'time'
  | 'mode'
  | 'base'
  | 'calendar'
  | 'said'
  | 'by'
  | 'brands'
  | 'without'
  | 'market'
  | 'ships'
  | 'scenario'
  | 'ahead'
>;

/** Returns the question a spec asks, without how it is shown. */
export function questionOf(spec: ChartSpec): Question {
  const { chart, ports, peers, measure, against, time, mode, base, calendar, said } = spec;
  const { by, brands, without, market, ships, scenario, ahead } = spec;
  return {
    chart,
    ports,
    peers,
    measure,
    against,
    time,
    mode,
    base,
    calendar,
    said,
    by,
    brands,
    without,
    market,
    ships,
    scenario,
    ahead,
  };
}
