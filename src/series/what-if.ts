import type { Scenario, ScenarioNote } from '../spec/scenario.ts';
import type { Text } from './series-set.ts';

/** A year of the fan, in whole passenger movements or people; `guests50` and `lost50` are medians of people and of movements lost to limits. */
export type FanYear = {
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly guests50: number;
  readonly lost50: number;
};

/** The odds of a target: at or above it *in* its year; and apart from that the first years in which the odds are one in two and four in five. */
export type TargetOdds = {
  readonly value: number;
  readonly year: number;
  readonly probability: number;
  readonly standardError: number;
  readonly firstYear50: number | null;
  readonly firstYear80: number | null;
};

/** A step of the waterfall: passenger movements, in means over the draws because medians do not add up. */
export type Step = {
  readonly part: 'base' | 'growth' | 'move' | 'floor' | 'disasters' | 'limits' | 'result' | 'distance';
  readonly name: Scenario['name'] | null;
  readonly mean: number;
};

/** A lever at its low and at its high end, and the median passenger movements each gives. */
export type Swing = {
  readonly lever: string;
  readonly low: { readonly at: number | null; readonly result: number };
  readonly high: { readonly at: number | null; readonly result: number };
  readonly swing: number;
};

/** How two scenarios differ in a year, draw by draw: passenger movements or people of the one less those of the other. */
export type Difference = {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** Share of draws in which the first has more; draws in which both have the same count half. */
  readonly probabilityAbove: number;
  /** Share of draws in which both have the same. */
  readonly probabilitySame: number;
};

/** The base a scenario looks ahead from. `atLeast`: the year is known by a lower bound only, and so is everything reckoned from it. */
export type ScenarioBase = {
  readonly port: string;
  readonly year: number;
  readonly value: number;
  readonly atLeast: boolean;
  /** Month in which the port's own year ends. */
  readonly yearEndMonth: number;
  readonly unit: 'passenger movements';
};

/** A scenario as a figure shows it. */
export type ScenarioShown = {
  /** As the link names it. */
  readonly asked: string;
  readonly name: Text;
  readonly sentence: Text;
  readonly portName: Text;
  readonly base: ScenarioBase;
  /** The year that odds, dots, steps, swings and differences are of: that of the target, else the last one. */
  readonly year: number;
  /** In passenger movements, whatever the fan is in. */
  readonly target: TargetOdds | null;
  /** In movements or, where guests are asked for, in people; beginning the year after the base. */
  readonly fan: readonly FanYear[];
  /** Median of the port without moves, limits and disasters, in the unit of the fan; empty where the scenario has none of them. */
  readonly alone: readonly { readonly year: number; readonly p50: number }[];
  /** Twenty equally likely values of `year`, in the unit of the fan. */
  readonly dots: readonly number[];
  /** Filled for `waterfall`. */
  readonly steps: readonly Step[];
  /** Filled for `tornado`. */
  readonly swings: readonly (Swing & { readonly of: Text | null; readonly judgement: boolean })[];
  /** The median of `year` with every lever at its centre, which the swings lie around; `null` outside `tornado`. */
  readonly central: number | null;
  /**
   * How it differs from the first scenario in `year`, in the unit of the fan; `null` for the first one, where the first tells nothing of that year, and
   * outside `compare`.
   */
  readonly difference: Difference | null;
  readonly draws: number;
  readonly notes: readonly ScenarioNote[];
};

/** What the model would have said of a year from the counts up to an earlier one, beside what was counted. */
export type PastForecast = {
  readonly origin: number;
  readonly target: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly observed: number;
  /** Whether a year between lies in a pandemic. */
  readonly breaks: boolean;
};

/** What figures of scenarios show. */
export type WhatIf = {
  readonly scenarios: readonly ScenarioShown[];
  /** Filled for `backtest`: forecasts of one port made `ahead` years before. */
  readonly ahead: number;
  readonly pastForecasts: readonly PastForecast[];
  /** Day of the data that the model was calibrated on. */
  readonly calibrated: string;
};
