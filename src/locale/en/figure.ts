import type { PointState, Printed, Said, Unit, Verdict } from '../../series/series-set.ts';
import type { MeasureId, PortChartId } from '../../spec/vocabulary.ts';
import { compare } from './compare.ts';
import { finding } from './finding.ts';

/** A measure inside a sentence. */
const lower = (measure: string) => measure.charAt(0).toLowerCase() + measure.slice(1);

/** Words of a figure: the same on the page, in files and in embeds. */
export const figure = {
  colon: ': ',
  measure: {
    movements: 'Passenger movements',
    guests: 'Guests',
    multiday: 'Passenger movements, multi-day cruises',
    calls: 'Port calls',
    percall: 'Passengers per call',
    homeport: 'Homeport share',
  } satisfies Record<MeasureId, string>,
  /** What is counted, as the line under the title says it. */
  definition: {
    movements:
      'Cruise passenger movements a year: a guest who boards and leaves here counts twice, a transit visitor once',
    guests: 'Cruise guests a year: people, counted once, worked out from passenger movements and the homeport share',
    multiday: 'Cruise passenger movements a year on cruises of several days; one-day cruises and ferries left out',
    calls: 'Cruise ship calls a year',
    percall: 'Passenger movements of a year divided by its port calls, both as published',
    homeport: 'Share of passenger movements by guests who start or end their cruise here, in per cent',
  } satisfies Record<MeasureId, string>,
  indexOf: (measure: string, base: number) => `${measure}, index: ${base} = 100`,
  shareOf: (measure: string, count: number) =>
    count === 1
      ? `${measure}: share of the total, in per cent`
      : `${measure}: share of the total of these ${count} ports, in per cent`,
  changeOf: (measure: string) => `${measure}: change from the year before, in per cent`,
  logOf: (definition: string) => `${definition}. Log scale: equal steps are equal growth`,
  civilYears: 'Calendar years',
  ownYears: (ports: string, months: string) => `${ports}: years run ${months}`,
  monthsFromTo: (from: string, to: string) => `${from} to ${to}`,
  unit: {
    movements: 'movements',
    visits: 'visits',
    persons: 'people',
    guests: 'guests',
    calls: 'calls',
    percall: 'passengers per call',
    homeport: 'per cent',
    index: 'index points',
    share: 'per cent',
    change: 'per cent',
    occupancy: 'per cent',
  } satisfies Record<Unit, string>,
  /** The unit after a number in a sentence: "2.6 million movements". */
  ofUnit: (number: string, unit: string) => `${number} ${unit}`,
  percent: (number: string) => `${number}%`,
  state: {
    counted: 'counted',
    provisional: 'provisional count',
    'at-least': 'at least',
    'at-most': 'at most',
    between: 'between two bounds',
    'sum-of-parts': 'sum of homeport and transit',
    adjusted: 'converted',
    announced: 'announced, not counted',
    said: 'said, not counted',
    modelled: 'modelled, not counted',
    missing: 'no figure',
  } satisfies Record<PointState, string>,
  absence: {
    'not-published': 'no figure published',
    'only-other-calendar': 'published only for another calendar',
    'only-part-year': 'published only for part of the year',
    'only-said': 'announced, but no count published',
    'no-split': 'people unknown: no homeport share published',
    'no-calls': 'passengers per call unknown: no calls published',
    'no-year-before': 'no count the year before',
    'no-base': 'no count in the base year',
    'contains-others': 'already contains other ports',
    'not-modelled': 'outside the years of the model',
    'set-incomplete': 'share unknown: a port has no figure this year',
  },
  about: (value: string) => `about ${value}`,
  atLeast: (value: string) => `more than ${value}`,
  atMost: (value: string) => `less than ${value}`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  /** When a statement was made and of which year; the year it was made in may be unknown. */
  saidWhen: {
    claim: (saidIn: number | null, year: number) =>
      saidIn === null ? `said of ${year}` : saidIn === year ? `said in ${year}` : `said in ${saidIn} of ${year}`,
    forecast: (_saidIn: number | null, year: number) => `forecast for ${year}`,
    target: (_saidIn: number | null, year: number) => `aim for ${year}`,
  } satisfies Record<Said['kind'], (saidIn: number | null, year: number) => string>,
  verdict: {
    confirmed: 'confirmed',
    rounded: 'rounded',
    outdated: 'earlier year’s count',
    'other-definition': 'another definition',
    contested: 'contested',
    unsupported: 'unsupported',
    reached: 'reached',
    nearly: 'nearly reached',
    missed: 'missed',
    open: 'still to come',
    'not-counted': 'never counted',
  } satisfies Record<Verdict, string>,
  /** Why a verdict was given, as one sentence. */
  grounds: {
    confirmed: (count: string, year: number) => `The count of ${year} is this very number: ${count}.`,
    rounded: (count: string, year: number) => `The count of ${year}, ${count}, rounds to it.`,
    outdated: (count: string, year: number) => `It matches the count of ${year}: ${count}.`,
    'other-definition': (count: string, year: number, how: string) =>
      `It fits ${year} counted otherwise (${how}): ${count}.`,
    unsupported: (count: string, year: number, times: string) =>
      `The count of ${year} is ${count}: said ${times} times as high.`,
    contested: (count: string, year: number) =>
      `Another statistic of ${year} prints this number; ${count} was preferred.`,
    reached: (count: string, year: number) => `${count} counted in ${year}.`,
    nearly: (count: string, year: number) => `${count} counted in ${year}: less than two per cent below.`,
    missed: (count: string, year: number) => `${count} counted in ${year}.`,
    open: () => 'The year is not over or not published yet.',
    'not-counted': () => 'No count was published to hold it against.',
  } satisfies Record<Verdict, (count: string, year: number, more: string) => string>,
  status: {
    final: 'final',
    provisional: 'provisional',
    forecast: 'forecast',
    target: 'aim',
    claim: 'said',
  } satisfies Record<Printed['status'], string>,
  precision: {
    exact: 'exact',
    rounded: 'rounded',
    'lower-bound': 'at least',
    'upper-bound': 'at most',
  } satisfies Record<Printed['precision'], string>,
  chosen: 'chosen',
  /** What a figure shows under its title where that is not the measure itself. */
  subtitle: {
    slope: (measure: string, from: number, to: number) => `${measure}, ${from} and ${to}`,
    bump: (measure: string) => `${measure}: place among the ports counted each year`,
    scatter: (measure: string, against: string, year: number) => `${measure} up, ${lower(against)} across, ${year}`,
    growth: (measure: string, against: string, base: number, year: number) =>
      `${measure}: growth from ${base} to ${year} up, ${lower(against)} of ${year} across`,
    composition: (measure: string) => `${measure}: homeport and transit, where the split of the year was published`,
    claims: (measure: string) => `${measure}: each statement against the count of its year`,
    hedgehog: (measure: string) =>
      `${measure}: each forecast and aim, from the year it was announced, against what was counted`,
    sources: (measure: string) => `${measure}: every value in print for the year; the line joins those chosen`,
  },
  leads: {
    title: (port: string) => `Mean bias, ${port}`,
    sameYear: 'same year',
    years: (lead: string) => `${lead} ahead`,
    one: '1 year',
    many: (years: string) => `${years} years`,
  },
  saidKind: { claim: 'said', forecast: 'forecast', target: 'aimed at' } satisfies Record<Said['kind'], string>,
  counted: (value: string) => `counted: ${value}`,
  missedThenPassed: (year: number) => `missed, passed in ${year}`,
  missed: 'missed',
  reached: 'reached',
  sources: (count: number) => (count === 1 ? 'Source' : 'Sources'),
  andOthers: (names: string, count: number) => `${names} and ${count} more`,
  publications: (count: number) => `${count} ${count === 1 ? 'publication' : 'publications'}`,
  dataOf: (date: string) => `Escale, data of ${date}`,
  key: {
    counted: 'counted',
    provisional: 'provisional',
    sum: 'sum of two published parts',
    adjusted: 'converted, with its band',
    workedOut: 'worked out',
    bound: 'at least, at most',
    said: 'said or aimed at',
    forecast: 'forecast',
    homeport: 'start or end their cruise here',
    transit: 'in transit',
    unsplit: 'split not published',
    event: 'event',
    own: 'added to the figure, not data',
    provisionalOrConverted: 'provisional or converted',
    notPlain: 'provisional, converted or a bound',
  },
  noFigure: 'No figure to show',
  /** Ports a map asked for does not reach. */
  outsideFrame: (count: number) => (count === 1 ? '1 port outside the map' : `${count} ports outside the map`),
  pandemic: 'Covid-19',
  /** The line of a reader who gave it no words. */
  ownLine: 'Added line',
  /** The rule that chose the ports, in a few words. */
  peers: {
    size: (port: string) => `Peers of ${port} by size`,
    role: (port: string) => `Peers of ${port} by role`,
    operators: (port: string) => `Peers of ${port} by operators`,
    area: (area: string) => `Ports of the area: ${area}`,
  },
  /** What an axis measures, and when. */
  axis: (measure: string, year: number) => `${measure}, ${year}`,
  growthAxis: (from: number, to: number) => `Growth from ${from} to ${to}`,
  rank: compare.place,
  compare,
  homeportShare: (percent: string) => `${percent} homeport`,
  year: 'Year',
  statement: 'Statement',
  columns: {
    port: 'Port',
    kind: 'Nature',
    said: 'Said',
    counted: 'Counted',
    verdict: 'Verdict',
    grounds: 'Why',
    value: 'Value',
    status: 'Status',
    precision: 'Precision',
    source: 'Source',
  },
  finding,
  /** Sentences of the text alternative. */
  alt: {
    kind: (chart: string, measure: string, ports: string, from: number, to: number) =>
      from === to ? `${chart}. ${measure}, ${ports}, ${from}.` : `${chart}. ${measure}, ${ports}, ${from} to ${to}.`,
    charts: {
      trend: 'Line chart',
      composition: 'Bars of homeport and transit passengers',
      ranking: 'Ranking in bars',
      slope: 'Two years joined by a line for each port',
      bump: 'Places over the years',
      map: 'Map of ports, each circle as large as its figure',
      scatter: 'A point for each port, one measure across and one up',
      multiples: 'A small line chart for each port, on one scale',
      claims: 'Statements and counts side by side',
      hedgehog: 'Forecasts and outturn',
      sources: 'Every value in print',
    } satisfies Record<PortChartId, string>,
    from: (port: string, first: string, firstYear: number, last: string, lastYear: number) =>
      `${port}: from ${first} in ${firstYear} to ${last} in ${lastYear}.`,
    only: (port: string, value: string, year: number) => `${port}: ${value} in ${year}.`,
    nothing: (port: string) => `${port}: no figure shown.`,
    andMore: (count: number) => `${count} more in the table.`,
    holes: (count: number) => `${count} ${count === 1 ? 'year' : 'years'} without a count.`,
  },
};

export type FigureWords = typeof figure;
