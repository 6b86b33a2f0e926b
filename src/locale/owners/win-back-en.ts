import type { NoWorth } from '../../series/owners.ts';

/** Words of the win-back file of a shipowner at a port. */
export const winBack = {
  title: (brand: string, port: string) => `${brand} at ${port}`,
  group: (group: string) => `Group: ${group}`,
  dated: (date: string) => `Escale, data of ${date}`,
  history: 'History at the port',
  more: (count: number) =>
    count === 1 ? 'One other entry is in the timeline.' : `${count} other entries are in the timeline.`,
  happened: 'Years gone by: counted, or forecast where it says so',
  scheduled: 'Scheduled: in listings, nothing here says that it was done',
  trials: 'Trials and losses around Marseille, with their size',
  departuresIn: (month: string) => `Where its ships start cruises: listing of ${month}`,
  departuresUnlisted: 'Where its ships start cruises',
  listed: 'scheduled departures, an incomplete listing',
  departures: (count: string, years: string) => `${count} (${years})`,
  ships: 'Ships that fit the berths',
  fit: (fit: number, known: number, metres: string, port: string) => {
    const longest = `longer than the longest that has called at ${port} (${metres}).`;
    if (fit === 0)
      return known === 1
        ? `Its one ship of known length is ${longest}`
        : `All ${known} ships of known length are ${longest}`;
    return `${fit} of ${known} ships of known length ${fit === 1 ? 'is' : 'are'} no ${longest}`;
  },
  fitUnknown: (port: string) => `Unknown: no source says how long a ship ${port} has handled.`,
  lengthsUnknown: 'Unknown: no source gives the length of its ships.',
  noShips: 'No ship of the brand is on record.',
  longer: (names: string, areMore: boolean) => `Longer: ${names}${areMore ? ', among others' : ''}.`,
  awaited: (ship: string, port: string, year: number) =>
    `${ship} is nevertheless scheduled at ${port} in ${year}; no source here says that the call took place.`,
  size: (low: string, high: string) =>
    low === high
      ? `Lower berths of the fleet in service, worldwide: ${low}.`
      : `Lower berths of the fleet in service, worldwide: ${low} to ${high}.`,
  sizeCounted: (low: string, high: string) => `The table below counts with ${low} to ${high}.`,
  season: 'Season',
  seasonUnknown: 'Unknown: the data hold no list of its calls by month.',
  shore: 'Shore power',
  shoreShips: (ready: number, all: number) => {
    if (ready === 0)
      return all === 1
        ? 'It is not known whether its one ship can plug in.'
        : `Of none of its ${all} ships is it known that it can plug in.`;
    if (ready === all) return all === 1 ? 'Its one ship can plug in.' : `All ${all} ships can plug in.`;
    return `${ready} of ${all} ships ${ready === 1 ? 'is' : 'are'} known to be able to plug in; of the others it is unknown.`;
  },
  shorePort: (port: string) => `Berths with shore power at ${port}, in print:`,
  shoreUnknown: (port: string) => `No source here says how many berths have shore power at ${port}.`,
  shorePromised: (year: number, berths: number, said: string) => `${berths} for ${year}, promised in ${said}`,
  shoreThere: (year: number, berths: number) => `${berths} in ${year}`,
  shoreUnconfirmed: 'No source here confirms that one is in service.',
  worth: 'What one ship is worth in a year',
  inTransit: (port: string) => `One ship of the brand that calls at ${port} in transit, every week of a season.`,
  onBoarding: (port: string) =>
    `One ship of the brand that starts cruises at ${port}, as the brands of its market do there.`,
  rows: {
    departures: (port: string) => `Departures by ship at ${port}, scheduled next year`,
    berths: 'Lower berths of the ship',
    occupancy: 'Occupancy (voyages in Europe)',
    boarding: (port: string, years: string) => `Guests who start at ${port}, ${years}`,
    movements: 'Passenger movements = guests',
    movementsBoarding: 'Passenger movements',
    ashore: 'Of them ashore',
    spend: (year: number) => `Spent by each ashore, euros of ${year}`,
    direct: (year: number) => `Direct spend in the city, euros of ${year}`,
  },
  factor: 'Factor (sources)',
  rangeHead: 'low – central – high',
  judgement: '* in part our judgement',
  transit: 'In transit a guest is one movement; nobody boards.',
  shared: (low: string, high: string) =>
    `Where boarding is shared between ports of the loop, ${low} to ${high}% more movements.`,
  boarding:
    'A guest who starts here is two movements, one in transit one; the departures are our division by the ships.',
  noSpending: (port: string) => `Spending ashore is left out: no amount is settled for ${port}.`,
  otherSurvey: (year: number, euros: string) => `${euros} in ${year}`,
  otherSurveys: (surveys: string) => `Other surveys, in euros of their year and not counted: ${surveys}.`,
  noWorth: {
    'container-line': (brand: string) => `${brand} is a container line: it has no cruise ship that could call.`,
    closed: (brand: string, _port: string, year: number | null) =>
      `${brand} closed${year === null ? '' : ` in ${year}`}: no ship of it can come back.`,
    'no-ships': (brand: string) => `Not told: no ship of ${brand} in service is on record with its berths.`,
    'no-occupancy': (brand: string) => `Not told: no source gives how full ships like those of ${brand} sail.`,
    'no-boarding': (_brand: string, port: string) =>
      `Not told: no source gives how many guests start at ${port} and how many are in transit.`,
    'no-calls': (_brand: string, port: string) =>
      `Not told: no source gives how often such a ship calls at ${port} in a year.`,
  } as Readonly<Record<NoWorth['reason'], (brand: string, port: string, year: number | null) => string>>,
  euros: (value: string) => `€${value}`,
  notes: 'Contacts and own notes',
  notesHint: 'Kept on this device only, printed with the page.',
  notesLost: 'This browser keeps nothing: the notes last as long as the page is open.',
  unknown: 'Unknown.',
  noBrand: (brand: string) => `No shipowner in the data has the name “${brand}”.`,
  noPort: (port: string) => `No port in the data has the name “${port}”.`,
  none: 'Nothing on record.',
};

export type WinBackWords = typeof winBack;
