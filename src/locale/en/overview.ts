import type { MeasureId } from '../../spec/vocabulary.ts';
import type { DoorId, ReadyMadeId } from '../../spec/ready-made.ts';

const endings = ['th', 'st', 'nd', 'rd'];
const ordinal = (place: number) => {
  const last = place % 100;
  return `${place}${endings[last > 10 && last < 14 ? 0 : last % 10] ?? 'th'}`;
};

/** Words of the port at a glance and of the comparisons that stand ready. */
export const overview = {
  heading: (port: string) => `${port} at a glance`,
  lead: (from: number, to: number) =>
    `Each number is the latest in print, with its year. The small curves run from ${from} to ${to}.`,
  labels: {
    movements: 'Movements',
    guests: 'Guests',
    calls: 'Port calls',
    percall: 'Passengers per call',
    homeport: 'Homeport share',
  } satisfies Partial<Record<MeasureId, string>>,
  placeLabel: 'Place in the western Mediterranean',
  aimLabel: (value: string) => `The aim of ${value}`,
  none: 'not published',
  ofMovements: (year: number) => `of movements in ${year}`,
  noneIn: (years: string) => `${years}: not published`,
  nothingSince: (year: number) => `Nothing published since ${year}`,
  pandemic: (year: number) => `${year} was a pandemic year`,
  since: (year: number) => `since ${year}`,
  points: (number: string) => `${number} points`,
  onlyBound: (years: string) => `${years}: only a bound published`,
  otherDefinition: (years: string) => `counted otherwise since ${years}`,
  place: (place: number, of: number) => `${ordinal(place)} of ${of}`,
  counted: (year: number) => `ports counted in ${year}, the last year most of them were`,
  newest: (place: number, of: number, year: number) =>
    `In ${year}: ${ordinal(place)} of the ${of} ports counted so far`,
  more: (value: string) => `${value} above`,
  less: (value: string) => `${value} below`,
  level: 'just met',
  aimed: (saidIn: number | null, year: number, counted: number) =>
    `in ${counted}, set against the aim${saidIn === null ? '' : ` stated in ${saidIn}`} for ${year}`,
  first: (year: number) => `First reached in ${year}`,
  notYet: 'Not reached yet',
  countedFor: (year: number, value: string) => `Counted for ${year}: ${value}`,
  ready: {
    heading: 'Five comparisons, ready to open',
    titles: {
      size: (port: string) => `${port} and the ports of its size`,
      coast: () => 'The western Mediterranean on a map',
      florida: (port: string) => `${port} and Florida, before and after the pandemic`,
      percall: () => 'Passengers per call, port by port',
      homeport: () => 'Homeport or transit',
    } satisfies Record<ReadyMadeId, (port: string) => string>,
    size: (count: number) => `The ${count} ports nearest to it in traffic, and who overtakes whom, year by year.`,
    coast: (ports: number, year: number) =>
      `The ${ports} ports counted in ${year}, each as large on the map as its traffic.`,
    florida: (from: number, to: number, changes: string) => `From ${from} to ${to}: ${changes}.`,
    percall: (port: string, place: number, of: number, year: number, value: string, leader: string, most: string) =>
      place === 1
        ? `${port} comes first of ${of} in ${year}, with ${value}.`
        : `${port} comes ${ordinal(place)} of ${of} in ${year}, with ${value}; ${leader} leads with ${most}.`,
    homeport: (shares: string) => `Passengers who start or end their cruise there: ${shares}.`,
    share: (port: string, percent: string, year: number) => `${percent} at ${port} in ${year}`,
  },
  doors: {
    heading: 'And then',
    data: ['The data', 'What is known of each port and each year, with every source, to look through or download.'],
    claims: ['What was said, against what was counted', 'Each statement held against the count of its year.'],
    hedgehog: ['The forecasts', 'Each forecast and each aim, followed up to what was counted.'],
    sources: ['Every source', 'All the figures in print for one port, year by year, and the one that was chosen.'],
  } satisfies Record<DoorId | 'data', readonly [string, string]> & { heading: string },
};

export type OverviewWords = typeof overview;
