import type { ExpectedKind, FleetShip, PresenceCover, PresenceEvent, PresenceFigure } from '../../series/owners.ts';
import type { MarketId, OwnerLevel, ShipFilter } from '../../spec/vocabulary.ts';

/** Words of the figures about shipowners. */
export const owners = {
  by: { brand: 'by brand', group: 'by group' } satisfies Record<OwnerLevel, string>,
  metric: {
    calls: (count: string) => (count === '1' ? '1 call' : `${count} calls`),
    passengers: (count: string) => `${count} passengers`,
    homeport_passengers: (count: string) => `${count} homeport passengers`,
    ships: (count: string) => (count === '1' ? '1 ship' : `${count} ships`),
    terminals: (count: string) => (count === '1' ? '1 terminal' : `${count} terminals`),
    departures: (count: string) => (count === '1' ? '1 scheduled departure' : `${count} scheduled departures`),
  } satisfies Record<PresenceFigure['metric'], (count: string) => string>,
  covers: {
    'given-up': 'planned, then withdrawn or moved elsewhere',
    inferred: 'the source names the ship, not the shipowner',
    'one-call': 'one call only',
    'one-ship': 'one ship only',
    'other-unit': 'people, not movements',
    'part-year': 'part of the year',
    'several-years': 'several years together',
    unclear: 'the source is unclear',
    'whole-company': 'the whole company, not the port',
    together: 'several shipowners together',
  } satisfies Record<PresenceCover, string>,
  event: {
    adds: 'adds',
    cuts: 'cuts',
    enters: 'comes',
    homeports: 'homeport',
    leaves: 'leaves',
    other: 'noted',
    resumes: 'resumes',
    returns: 'returns',
    terminal: 'terminal',
    'terminal-given-up': 'terminal given up',
  } satisfies Record<PresenceEvent['kind'], string>,
  /** A change that was still to come when it was told. */
  expected: {
    adds: 'more calls announced',
    enters: 'arrival announced',
    homeports: 'homeport announced',
    returns: 'return announced',
  } satisfies Record<ExpectedKind, string>,
  fits: {
    fits: 'one as long has called',
    longer: 'longer than any that has called',
    unknown: 'unknown',
  } satisfies Record<FleetShip['fits'], string>,
  fuel: {
    hfo_mgo: 'oil fuels',
    'hfo_mgo+lng_in_port': 'oil fuels, LNG in port',
    lng: 'LNG',
    unknown: 'unknown',
  } satisfies Record<FleetShip['fuel'], string>,
  shorePower: { yes: 'can plug in', unknown: 'unknown' } satisfies Record<FleetShip['shorePower'], string>,
  ship: {
    active: 'in service',
    entering_service_2026: 'enters service in 2026',
    listed_no_schedule: 'listed without a schedule',
    on_order: 'on order',
  } satisfies Record<FleetShip['status'], string>,
  measure: {
    calls: 'calls',
    passengers: 'passengers',
  },
  /** One year of shares in words: who, how much, and what is left over. */
  shareFinding: (
    port: string,
    year: number,
    names: string,
    count: number,
    percent: string,
    what: string,
    how: 'counted' | 'announced' | 'said',
  ) => {
    const alone = count === 1 ? 'alone' : 'together';
    const verb = { counted: `${alone} brought`, announced: `${alone} announced`, said: `were said to bring ${alone}` }[
      how
    ];
    return `${port}, ${year}: ${names} ${count === 1 && how === 'said' ? verb.replace('were', 'was') : verb} at least ${percent} of the ${what}`;
  },
  unknownPart: (percent: string) => `; nobody is named for ${percent}`,
  withoutFinding: (
    name: string,
    port: string,
    year: number,
    left: string,
    total: string,
    change: string,
    what: string,
    how: 'counted' | 'announced' | 'said',
  ) =>
    `Without ${name}, ${port} would keep ${left} of the ${total} ${what} of ${year} (${change})${{ counted: '', announced: ', by what was announced', said: ', by what was said' }[how]}`,
  withoutNothing: (name: string, port: string) => `${name} is named for no part of ${port} in these years`,
  noShares: (port: string, what: string) => `${port}: no source gives the part of any shipowner in the ${what}`,
  presenceFinding: (port: string, count: number, from: number, left: number, came: number, isChosen: boolean) =>
    `${port}: ${isChosen ? `of the shipowners chosen, ${count}` : `${count} ${count === 1 ? 'shipowner' : 'shipowners'}`} on record since ${from}, ${came} ${came === 1 ? 'arrival or return' : 'arrivals and returns'}, ${left} ${left === 1 ? 'departure' : 'departures'}`,
  presenceOne: (name: string, port: string, count: number, from: number, to: number, isPartlySaid: boolean) =>
    `${name} at ${port}: on record${isPartlySaid ? ' or announced' : ''} in ${count === 1 ? from : `${count} years, ${from} to ${to}`}`,
  neverThere: (name: string, port: string) => `${name} at ${port}: no year with calls on record`,
  asGroup: (name: string) => `${name} (group)`,
  lastEvent: (event: string, year: number) => `; last noted change: ${event}, ${year}`,
  noPresence: (port: string) => `${port}: nothing on record of these shipowners`,
  marketFinding: (name: string, year: number, value: string, count: number) =>
    count === 1
      ? `${name}: ${value} in ${year}`
      : `${name} first of ${count} shipowners with a figure for ${year}: ${value}`,
  noMarket: 'Nothing on record of these shipowners in the world market',
  fleetFinding: (fit: string, known: string, port: string, metres: number) =>
    `${fit} of ${known} ships of known length are no longer than the longest that has called at ${port} (${metres} m)`,
  fleetPlain: (ships: string, berths: string) => `${ships} ships with ${berths} lower berths`,
  noFleet: 'No ship on record fits what was asked',
  noFleetLength: (port: string) => `No source says how long a ship ${port} has taken: which ships fit is not known`,
  market: {
    guests: 'Guests a year, as reported or worked out',
    capacity: 'Guests a year that the ships can take, two to a cabin',
    share: 'Share of the world’s cruise passengers or capacity, as each source counts it, in per cent',
    occupancy: 'Occupancy, two guests to a cabin = 100%; rings are worked out from EU reports of voyages in Europe',
  } satisfies Record<MarketId, string>,
  subtitle: {
    shares: (what: string, by: string) =>
      `Share of each shipowner in the ${what} of the year, ${by}: what sources give it, divided by the port’s total; the open part is nobody’s by name`,
    presence: (by: string, isChosen: boolean) =>
      `What is on record of ${isChosen ? 'the shipowners chosen alone' : 'each shipowner'}, ${by}: calls where they are in print, and dated changes`,
    market: (what: string, by: string) => `${what}, ${by}`,
    fleet: (by: string) => `Ships in service, listed or on order, by year built and lower berths, ${by}`,
  },
  alt: {
    shares: (port: string) => `Bars of the shares of shipowners at ${port}, year by year.`,
    presence: (port: string) => `Years in which each shipowner is on record at ${port}.`,
    market: 'Lines of shipowners in the world market.',
    fleet: 'A point for each ship, by year built and lower berths.',
    one: (name: string, value: string, year: number) => `${name}: ${value} in ${year}.`,
    years: (name: string, years: string) => `${name}: ${years}.`,
  },
  /** How few bring how much, as a range. */
  dependence: {
    top1: 'Largest shipowner',
    top3: 'Three largest',
    hhi: 'Concentration (HHI)',
    half: 'Make half',
    halfValue: (count: number) => `${count} ${count === 1 ? 'shipowner' : 'shipowners'}`,
    halfUnknown: 'unknown: those named do not reach half',
    level: { low: 'low', moderate: 'moderate', high: 'high' },
    levels: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
    hhiValue: (low: string, high: string, level: string) =>
      low === high ? `${low}, ${level}` : `${low} to ${high}, ${level}`,
    scale:
      'The concentration index adds up the squares of all shares: below 1,000 it is low, to 2,000 moderate, above high; 10,000 is one shipowner alone. The scale is that of',
  },
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  total: 'Total',
  controls: {
    by: 'Shipowners by',
    bys: { brand: 'Brand', group: 'Group' } satisfies Record<OwnerLevel, string>,
    measure: 'Share of',
    measures: { calls: 'Calls', movements: 'Passengers' },
    market: 'What is compared',
    markets: {
      guests: 'Guests',
      capacity: 'Capacity',
      share: 'Market share',
      occupancy: 'Occupancy',
    } satisfies Record<MarketId, string>,
    ships: 'Ships',
    shipFilters: { all: 'All', fits: 'That fit', 'shore-power': 'Can plug in', lng: 'LNG' } satisfies Record<
      ShipFilter,
      string
    >,
    only: 'One shipowner alone',
    all: 'All on record',
    without: 'Without',
    nobody: 'Nobody taken away',
    groups: 'Groups',
  },
  behind: {
    heading: (name: string, year: number) => `${name}, ${year}`,
    figures: 'In print',
    changes: 'What happened',
    ships: 'Ships built that year',
    nothing: 'Nothing in print.',
    printedAs: (operator: string) => `printed as “${operator}”`,
  },
  columns: {
    ship: 'Ship',
    owner: 'Shipowner',
    figures: 'Figures',
    events: 'Changes',
    sources: 'Sources',
    built: 'Built',
    berths: 'Lower berths',
    tonnage: 'Gross tonnage',
    metres: 'Length',
    fuel: 'Fuel',
    shorePower: 'Shore power',
    fits: (port: string) => `Fits ${port}`,
    status: 'Status',
  },
  axis: { berths: 'Lower berths', built: 'Year built' },
  unknown: 'unknown',
  metresOf: (metres: string) => `${metres} m`,
  key: {
    counted: 'counted',
    announced: 'announced',
    said: 'said',
    unknown: 'nobody named',
    upTo: 'could be more',
    callsCounted: 'calls counted, the more the higher',
    onRecord: 'on record, calls not counted',
    noted: 'noted, no call on record',
    comes: 'comes, returns, resumes',
    expected: 'coming or more calls announced',
    leaves: 'leaves',
    adds: 'adds, homeport, terminal',
    cuts: 'cuts, gives up a terminal',
    fits: 'one as long has called',
    other: 'longer, or unknown',
    others: 'other shipowners',
  },
};

export type OwnerWords = typeof owners;
