import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { MeasureId } from '../../spec/vocabulary.ts';

type Says<K extends keyof ChartSpec> = Record<ChartSpec[K] & string, string>;

/** Words of what can be asked. */
export const controls = {
  heading: 'Your question',
  ports: 'Ports',
  remove: (port: string) => `Remove ${port}`,
  add: 'Add a port',
  search: 'Port or country',
  noMatch: 'No port or country by that name',
  noFigure: 'no figure',
  listLoading: 'The list is on its way…',
  showAll: (count: number) => `and ${count} more`,
  showFewer: 'show fewer',
  full: (most: number) => `A figure holds ${most} ports.`,
  chart: 'Figure',
  charts: {
    trend: 'Trend',
    multiples: 'Port by port',
    ranking: 'Ranking',
    slope: 'Two years',
    bump: 'Places',
    map: 'Map',
    scatter: 'Scatter',
    composition: 'Homeport / transit',
    claims: 'Said / counted',
    hedgehog: 'Forecasts',
    sources: 'All sources',
  } satisfies Says<'chart'>,
  measure: 'What is counted',
  measures: {
    movements: 'Movements',
    guests: 'Guests',
    multiday: 'Multi-day',
    calls: 'Port calls',
    percall: 'Per call',
    homeport: 'Homeport share',
  } satisfies Record<MeasureId, string>,
  mode: 'Shown as',
  modes: { absolute: 'Count', index: 'Index', share: 'Share', change: 'Change', log: 'Log' } satisfies Says<'mode'>,
  base: 'Year that equals 100',
  years: 'Years',
  from: 'From',
  to: 'to',
  allYears: 'All years',
  calendar: 'Calendar',
  calendars: { own: 'The port’s own', civil: 'January to December' } satisfies Says<'calendar'>,
  said: 'What was said',
  saids: { mission: '2017 mission', all: 'Everything', none: 'Nothing' } satisfies Says<'said'>,
  view: 'View',
  views: { chart: 'Chart', table: 'Table' } satisfies Says<'view'>,
  theme: 'Appearance',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' } satisfies Says<'theme'>,
  undo: 'Undo the last change',
  reset: 'Start again',
};

export type ControlWords = typeof controls;
