/** Every id a query string may say. A list here is the checklist that the registries elsewhere must satisfy. */

export const chartIds = [
  'trend',
  'multiples',
  'ranking',
  'slope',
  'bump',
  'map',
  'scatter',
  'composition',
  'claims',
  'hedgehog',
  'sources',
  'shares',
  'presence',
  'market',
  'fleet',
  'fan',
  'waterfall',
  'tornado',
  'compare',
  'backtest',
] as const;
export type ChartId = (typeof chartIds)[number];

/** Passengers per call and the homeport share are worked out here, from two published figures of one year. */
export const measureIds = ['movements', 'guests', 'multiday', 'calls', 'percall', 'homeport'] as const;
export type MeasureId = (typeof measureIds)[number];

export const modes = ['absolute', 'index', 'share', 'change', 'log'] as const;
export type Mode = (typeof modes)[number];

/** Which twelve months a year is: the port's own year, or the calendar year, converted where it is not published. */
export const calendars = ['own', 'civil'] as const;
export type Calendar = (typeof calendars)[number];

/** Sea areas of `ports.csv` that a group of ports may be asked for by. */
export const areaIds = [
  'west-med',
  'adriatic',
  'east-med',
  'atlantic',
  'north-europe',
  'florida',
  'gulf',
  'us-east',
  'caribbean',
] as const;

/** The rule that adds peers of the first port: none, like it in size, role, operators or coast, or every port of an area. */
export const peerRules = ['none', 'size', 'role', 'operators', 'coast', ...areaIds] as const;
export type PeerRule = (typeof peerRules)[number];

/** What a map shows; `auto` is the smallest that holds every port shown. */
export const frameIds = ['auto', 'med', 'florida', 'world'] as const;
export type FrameId = (typeof frameIds)[number];

/** The charts about shipowners: of one port, or of the world. */
const ownerChartIds = ['shares', 'presence', 'market', 'fleet'] as const satisfies readonly ChartId[];
export type OwnerChartId = (typeof ownerChartIds)[number];

/** Returns whether a chart is about shipowners rather than ports. */
export function isOwnerChart(chart: ChartId): chart is OwnerChartId {
  return (ownerChartIds as readonly ChartId[]).includes(chart);
}

/** The charts about scenarios: what may come, what it rests on, and how well the model told what came. */
export const scenarioChartIds = [
  'fan',
  'waterfall',
  'tornado',
  'compare',
  'backtest',
] as const satisfies readonly ChartId[];
export type ScenarioChartId = (typeof scenarioChartIds)[number];

/** Returns whether a chart is about scenarios rather than what was counted. */
export function isScenarioChart(chart: ChartId): chart is ScenarioChartId {
  return (scenarioChartIds as readonly ChartId[]).includes(chart);
}

/** The charts about ports alone. */
export type PortChartId = Exclude<ChartId, OwnerChartId | ScenarioChartId>;

/** Whether shipowners are told by their groups or by their brands. */
export const owners = ['brand', 'group'] as const;
export type OwnerLevel = (typeof owners)[number];

/** What a figure of the world market shows of each shipowner in a year. */
export const marketIds = ['guests', 'capacity', 'share', 'occupancy'] as const;
export type MarketId = (typeof marketIds)[number];

/** Which ships of a fleet are shown: all, those no longer than a ship the port has handled, those that can plug in, those that burn LNG. */
export const shipFilters = ['all', 'fits', 'shore-power', 'lng'] as const;
export type ShipFilter = (typeof shipFilters)[number];

export const views = ['chart', 'table'] as const;
export type View = (typeof views)[number];

/** Which statements that are not statistics a figure shows beside the counts: those printed about the 2017 mission, every one on record, or none. */
export const saidIds = ['mission', 'all', 'none'] as const;
export type SaidId = (typeof saidIds)[number];

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const sourceStyles = ['full', 'short'] as const;
export type SourceStyle = (typeof sourceStyles)[number];
