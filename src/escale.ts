/**
 * Escale's core in five verbs, the only door for app, surfaces and notebooks:
 *
 *   parse(anything)            → { spec, notes }   what is asked
 *   load(readText)             → tables            what is known
 *   query(tables, spec)        → SeriesSet         the answer, plain JSON
 *   draw(set, spec, size)      → Scene             the picture, plain JSON
 *   render(figure, format)     → content of a file
 */
export { parse, type Parsed } from './spec/parse.ts';
export { toQuery } from './spec/url.ts';
export type { ChartSpec } from './spec/chart-spec.ts';
export { isReadingNote } from './spec/notes.ts';
export { isOwnerChart, isScenarioChart, languages } from './spec/vocabulary.ts';
export { figureTables, ownerTables, pageTables } from './tables/index.ts';
export { load, type Tables } from './tables/load.ts';
export { query } from './query/query.ts';
export { loadAll, type AllTables } from './query/load-all.ts';
export { withScenarios } from './query/scenarios/known-scenarios.ts';
export { loadPresets } from './tables/presets.ts';
export type { OwnerTables } from './query/owners/owner-tables.ts';
export { shipowners, type MissionOwner, type Shipowners } from './query/owners/mission-owners.ts';
export { winBack, type WinBack, type WinBackUnknown } from './query/owners/win-back.ts';
export type { HistoryEntry } from './query/owners/history.ts';
export type { Estimated, Survey, Worth } from './query/owners/worth.ts';
export { portChoices, type PortChoice } from './query/port-choices.ts';
export { explain, type Evidence, type Explanation } from './query/explain.ts';
export { coverage, type Coverage, type CoverageCell, type CoverageRow } from './query/coverage.ts';
export { ledger } from './query/ledger.ts';
export type { Ledger, LedgerCount, LedgerEntry, LedgerVerdict, Obstacle } from './query/ledger-entry.ts';
export { catalogue, type Catalogue, type EventEntry, type SourceUse } from './query/catalogue.ts';
export { mission, type Mission, type MissionFact, type MissionShipowner } from './query/mission.ts';
export { overview, type AimTold, type CoastPlace, type Glance, type Overview } from './query/overview.ts';
export { backtest, forecastsCsv } from './query/scenarios/backtest.ts';
export { baselineTables } from './query/scenarios/calibration.ts';
export { scenarioFacts, scenarioTables } from './query/scenarios/scenario-facts.ts';
export {
  labDetails,
  labFigure,
  labFrontier,
  labGoal,
  labLevers,
  labMove,
  labPorts,
  openScenario,
  placeOwn,
  type LabDetails,
  type LabLevers,
  type LabPort,
  type Opened,
} from './query/scenarios/lab.ts';
export { brandChoices } from './query/scenarios/brand-choices.ts';
export { scenarioChoices, type ScenarioChoice } from './query/scenarios/scenario-choices.ts';
export type { Frontier } from './scenario/frontier.ts';
export type { Goal } from './scenario/goal-seek.ts';
export { whatIf } from './query/scenarios/what-if.ts';
export { modelCard } from './query/scenarios/model-card.ts';
export type { ModelCard } from './series/model-card.ts';
export { sayScenarioNote } from './locale/scenarios/field-notes.ts';
export type { SeriesSet } from './series/series-set.ts';
export { draw } from './charts/index.ts';
export type { Scene } from './charts/scene.ts';
export { describe } from './locale/describe.ts';
export { sayNote } from './locale/say.ts';
export { drawAt, pictureSizeNames, type PictureSizeName } from './render/picture-sizes.ts';
export { extensions, formats, render, type Figure, type Format, type Rasterise } from './render/index.ts';
