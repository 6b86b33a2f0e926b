/** 1st, 2nd, 3rd, 11th. */
function ordinal(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14;
  return `${place}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}

/** Words of places over the years and of two years compared. */
export const compare = {
  place: (place: number, of: number) => `${ordinal(place)} of ${of}`,
  placeCounted: (place: number, of: number) => `${ordinal(place)} of ${of} counted`,
  /** A place and the figure behind it. */
  placeAndValue: (place: string, value: string) => `${place} (${value})`,
  placesFrom: (port: string, first: string, firstYear: number, last: string, lastYear: number) =>
    `${port}: ${first} in ${firstYear}, ${last} in ${lastYear}`,
  placeIn: (port: string, place: string, year: number) => `${port}: ${place} in ${year}`,
  factor: (times: string) => `×${times}`,
  points: (signed: string, value: number) => `${signed}\u00A0${Math.abs(value) === 1 ? 'point' : 'points'}`,
  changeFrom: (change: string, from: number, to: number) => `${change} from ${from} to ${to}`,
  gained: (from: number, to: number, of: number, port: string, change: string) =>
    `Of ${of} ports compared from ${from} to ${to}, ${port} gained most:\u00A0${change}`,
  lost: (from: number, to: number, of: number, port: string, change: string) =>
    `Of ${of} ports compared from ${from} to ${to}, ${port} lost most:\u00A0${change}`,
  gainedAndLost: (
    from: number,
    to: number,
    of: number,
    up: string,
    upChange: string,
    down: string,
    downChange: string,
  ) =>
    `Of ${of} ports compared from ${from} to ${to}, ${up} gained most:\u00A0${upChange}; ${down} lost most:\u00A0${downChange}`,
  each: (from: number, to: number, changes: readonly string[]) => `From ${from} to ${to}: ${changes.join('; ')}`,
  changeOf: (port: string, change: string) => `${port} ${change}`,
  fromTo: (port: string, first: string, last: string) => `${port} from ${first} to ${last}`,
  changeColumn: (from: number, to: number) => `Change from ${from} to ${to}`,
  perCent: 'per cent',
  inPoints: 'points',
  noChange: {
    missing: 'one of the two years has no figure',
    bound: 'a bound tells no change',
    zero: 'no change in per cent from zero',
  },
  key: {
    up: 'up',
    down: 'down',
    cut: 'what is counted changed',
    same: 'same ports counted as the year before',
    other: 'another set of ports counted',
  },
};

export type CompareWords = typeof compare;
