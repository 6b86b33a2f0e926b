import { controls } from './controls.ts';
import { overview } from './overview.ts';
import { reading } from './reading.ts';
import { regions } from './regions.ts';

/** Words of the page around the figure. */
export const page = {
  promise: 'Cruise traffic, as it was counted',
  skip: 'Skip to the figure',
  take: 'Take this figure away',
  language: 'Language',
  pages: { label: 'Pages', figures: 'Figures', owners: 'Shipowners', scenarios: 'Scenarios', data: 'Data' },
  figure: reading,
  time: {
    year: 'Year',
    first: 'First year',
    last: 'Last year',
    before: 'One year earlier',
    after: 'One year later',
    lines: 'All years as lines',
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
    dataOf: (date: string) => `Data of ${date}`,
  },
  why: {
    heading: (port: string, year: number) => `Why this number? ${port}, ${year}`,
    open: 'Why this number?',
    hint: 'Enter or a click on a point shows the figures behind it.',
    close: 'Close',
    waiting: 'Looking up the figures behind it…',
    none: 'No figure in print for this year.',
    shown: (value: string) => `Shown: ${value}`,
    reasons: {
      'only-one': 'It is the only count in print for the year.',
      'preferred-by-hand': 'It was preferred by hand:',
      'better-status': 'A final figure goes before a provisional one.',
      'better-source': 'The port or authority goes before associations, trade press, press and datasets.',
      'finer-precision': 'An exact count goes before a rounded one.',
      'more-precise-within-rounding': 'It is the more precise of figures that agree within their rounding.',
      'latest-edition': 'Equal figures: the latest edition was taken.',
      'sum-of-homeport-and-transit':
        'No total was published for the year except as a bound: it is the sum of homeport and transit passengers of one source.',
      'bound-only': 'Only a bound was published, no count.',
      'weighted-years': 'Two years of the port, weighted by their months, stand in for the calendar year.',
      'guests-from-own-split': 'People worked out with the homeport share published for the year.',
      'guests-from-other-splits': 'People worked out with the homeport shares of other years.',
      'passengers-by-calls': 'The passengers of the year divided by its calls.',
      'homeport-by-total': 'The homeport passengers of the year divided by all its passengers.',
    },
    /** What a figure in print counts, where it is not what is shown. */
    metrics: {
      passengers: 'movements',
      passengers_homeport: 'homeport movements',
      passengers_transit: 'in transit',
      calls: 'calls',
    },
    inPrint: 'Figures in print',
    columns: { value: 'Value', status: 'Status', period: 'Period', source: 'Source', note: 'Note' },
    periods: {
      'own-year': 'the port’s year',
      'other-calendar': 'another calendar',
      'part-year': 'part of the year',
      'several-years': 'several years',
    },
    chosen: 'shown',
    report: 'Report an error in this figure',
    reportText: (keyText: string, link: string) =>
      `Error in Escale\n\nFigure: ${keyText}\nSeen at: ${link}\n\nWhat is wrong, and which document says so (title, date, address):\n`,
    copy: 'Copy the text',
    copied: 'Text copied',
  },
  convert: {
    open: 'Change what is counted',
    rule: {
      movements: 'Movements are what ports publish: a homeport guest twice, a transit visitor once.',
      guests:
        'Guests = movements × (1 − s / 2), with s the share of movements by passengers who start or end their cruise here. Where the year’s own s is not published, the band spans the shares of other years.',
      multiday: 'Only what ports publish for cruises of several days; nothing is converted.',
      calls: 'Port calls are counted, not converted.',
      percall: 'Passengers per call = the passenger movements of a year / its port calls, both as published.',
      homeport:
        'Homeport share = movements by guests who start or end their cruise here / all movements, as published.',
    },
    civil:
      'Calendar years: the published figure where there is one; else two of the port’s years weighted by their months. The band is what would be off if the borrowed months carried none or twice their share of the difference.',
  },
  cite: {
    heading: 'Cite this figure',
    format: 'Format',
    formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON', ris: 'RIS' },
    copy: 'Copy',
    copied: (format: string) => `${format} copied`,
    refused: 'The browser refused to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  },
  numbers: {
    heading: 'Key numbers',
    none: 'no figure for these years',
    inYear: (year: number) => `in ${year}`,
    noReference: (year: number) => `${year}: no figure published`,
    points: (number: string, year: number) => `${number} points since ${year}`,
    more: (count: number) =>
      count === 1 ? 'The other port is in the table.' : `The ${count} other ports are in the table.`,
  },
  model: { how: 'How the model reckons, and how often it was right', page: 'The model of the scenarios' },
  controls,
  overview,
  regions,
  footer: {
    quiet:
      'No request leaves this page: no tracker, no third party, nothing stored on your device but the figures and notes you keep there.',
    code: 'Code: MIT licence.',
    licence: 'Data: Licence Ouverte 2.0',
    data: 'The data and how they are read',
  },
};

export type PageWords = typeof page;
