import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { MeasureId } from '../../spec/vocabulary.ts';

type Says<K extends keyof ChartSpec> = Record<ChartSpec[K] & string, string>;

/** Words of the page around the figure. */
export const page = {
  promise: 'Cruise traffic, as it was counted',
  skip: 'Skip to the figure',
  language: 'Language',
  figure: {
    pointByPoint: (title: string) => `Figure, point by point: ${title}`,
    keys: 'Left and right arrows change the year, up and down change the port, Home and End go to the first and last year, T shows the table, Escape puts the point away.',
    tableKeys: 'T returns to the figure.',
    loading: 'Preparing the figure…',
    slow: 'Still loading…',
    source: (publishers: string, more: number) => `Source: ${publishers}${more > 0 ? ` and ${more} more` : ''}`,
  },
  failure: {
    title: 'The data could not be read',
    unreachable: (file: string) => `The file ${file} could not be reached. The connection may be down.`,
    status: (file: string, detail: string) =>
      `The file ${file} is not available: the server answered with error ${detail}.`,
    'not-a-table': (file: string) => `Instead of the file ${file}, the server sent a web page.`,
    damaged: (file: string) => `The file ${file} arrived damaged or incomplete.`,
    'too-slow': (file: string) => `The file ${file} took more than 20 seconds to arrive, so reading it was given up.`,
    meanwhile: 'The figure below is the last one that could be drawn.',
    retry: 'Try again',
    crash: 'This figure could not be drawn. The fault is ours, not yours.',
  },
  reading: {
    heading: 'Reading the figure',
    changed: 'What was changed in your request',
    counting: 'What each port counts',
    sources: (count: number) => (count === 1 ? 'One source' : `${count} sources`),
    undated: 'undated',
    moreNotes: (count: number) => `and ${count} more remarks`,
    events: (count: number) => (count === 1 ? 'One event' : `${count} events`),
    said: 'What was said',
    dataOf: (date: string) => `Data of ${date}`,
  },
  numbers: {
    heading: 'Key numbers',
    none: 'no figure published',
    inYear: (year: number) => `in ${year}`,
    noReference: (year: number) => `${year}: no figure published`,
    points: (number: string, year: number) => `${number} points since ${year}`,
    more: (count: number) =>
      count === 1 ? 'The other port is in the table.' : `The ${count} other ports are in the table.`,
  },
  controls: {
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
    measure: 'What is counted',
    measures: { movements: 'Movements', guests: 'Guests', multiday: 'Multi-day', calls: 'Port calls' } satisfies Record<
      MeasureId,
      string
    >,
    mode: 'Shown as',
    modes: { absolute: 'Count', index: 'Index', share: 'Share' } satisfies Says<'mode'>,
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
    views: { chart: 'Figure', table: 'Table' } satisfies Says<'view'>,
    theme: 'Appearance',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' } satisfies Says<'theme'>,
    undo: 'Undo the last change',
    reset: 'Start again',
  },
  regions: {
    'west-med': 'Western Mediterranean',
    adriatic: 'Adriatic',
    'east-med': 'Eastern Mediterranean',
    atlantic: 'Atlantic',
    'north-europe': 'Northern Europe',
    florida: 'Florida',
    gulf: 'Gulf of Mexico',
    'us-east': 'US East Coast',
    caribbean: 'Caribbean',
    elsewhere: 'Elsewhere',
    terminals: 'Terminals',
    sums: 'Groups and totals',
  },
  footer: {
    quiet: 'No request leaves this page: no tracker, no third party, nothing stored on your device.',
    code: 'Code: MIT licence.',
    licence: 'Data: Licence Ouverte 2.0',
    data: 'The data and how they are read',
  },
};

export type PageWords = typeof page;
