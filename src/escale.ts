/** The door to the core: everything between a question and its answer. */
export { parse } from './spec/parse.ts';
export type { ChartSpec } from './spec/chart-spec.ts';
export { load, type Tables } from './tables/load.ts';
export { query } from './query/query.ts';
export { portChoices, type PortChoice } from './query/port-choices.ts';
export type { SeriesSet } from './series/series-set.ts';
