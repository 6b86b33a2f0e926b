import type { Note, OwnerNote, ScenarioFigureNote } from '../../spec/notes.ts';

/** What a note may say besides its own words: port names, numbers and lists in the reader's language. */
export type NoteContext = {
  readonly name: (portId: string) => string;
  readonly names: (portIds: readonly string[]) => string;
  readonly list: (items: readonly string[]) => string;
  /** The name of a sea area. */
  readonly area: (id: string) => string;
  /** A number of movements as it is read aloud. */
  readonly movements: (value: number) => string;
  /** A share of one in per cent. */
  readonly percent: (share: number) => string;
  /** A month's name in full, 1 for January. */
  readonly month: (month: number) => string;
};

type NoteOf<C extends Note['code']> = Extract<Note, { code: C }>;
export type NoteWords<N extends Note = Exclude<Note, OwnerNote | ScenarioFigureNote>> = {
  readonly [C in N['code']]: (note: NoteOf<C>, context: NoteContext) => string;
};

export const notes: NoteWords = {
  'unreadable-spec': () => 'This request could not be read; showing the opening figure.',
  'unknown-key': ({ keys }, { list }) =>
    `The address holds settings that Escale does not know (${list(keys)}); they were ignored.`,
  'unknown-value': ({ key, value }) => `“${value}” is unknown (setting ${key}); the usual setting is used.`,
  'unreadable-time': ({ value }) => `“${value}” is not a range of years such as 2000..2025; showing all years.`,
  'reversed-time': ({ from, to }) => `The years were given backwards; showing ${from} to ${to}.`,
  'clamped-time': ({ from, to }) =>
    `Years outside the range that can be shown were left out; showing ${from} to ${to}.`,
  'unreadable-number': ({ key, value }) => `“${value}” is not a number for ${key}; it was ignored.`,
  'clamped-number': ({ key, used }) => `The value for ${key} was brought back to ${used}.`,
  'shortened-title': ({ length }) => `The title was shortened to ${length} characters.`,
  'too-many-ports': ({ given, kept }) =>
    `${given} ports were asked for; a figure holds ${kept}, the first ones are shown.`,
  'unreadable-ports': ({ count, examples }, { list }) =>
    `${count === 1 ? 'One item is not a port name and was' : `${count} items are not port names and were`} ignored: ${list(examples)}.`,
  'unknown-ports': ({ count, examples }, { list }) =>
    `${count === 1 ? 'One port is not in the dataset and was' : `${count} ports are not in the dataset and were`} ignored: ${list(examples)}.`,
  'no-ports-left': () => 'No known port was asked for; showing Marseille and Miami.',
  'too-many-brands': ({ given, kept }) =>
    `${given} shipowners were asked for; a figure holds ${kept}, the first ones are shown.`,
  'unknown-brands': ({ count, examples }, { list }) =>
    `${count === 1 ? 'One shipowner is not in the dataset and was' : `${count} shipowners are not in the dataset and were`} ignored: ${list(examples)}.`,
  'no-figures': ({ ports }, { names }) => `No figure published for this measure: ${names(ports)}.`,
  'no-figures-in-time': ({ gaps, shown }, { name, list }) =>
    `No figure ${shown.from === shown.to ? `for ${shown.to}` : 'in these years'}: ${list(gaps.map(({ port, from, to }) => `${name(port)} (on record ${from === to ? `in ${from}` : `from ${from} to ${to}`})`))}.`,
  'no-base': ({ ports, base }, { names }) =>
    `No count in ${base} to serve as base: ${names(ports)} cannot be shown as an index. Choose another base year.`,
  'no-common-base': ({ ports, base }, { names }) =>
    `No year has a count for every port; ${base} is the base and ${names(ports)} cannot be shown as an index.`,
  'share-incomplete': ({ years }) =>
    `${years.length === 1 ? 'One year is' : `${years.length} years are`} left out: a share is shown only where every port has a count.`,
  'share-of-one': () => 'A single port is always 100% of itself; add ports to compare shares.',
  'unreadable-annotation': ({ key, value }) =>
    key === 'note'
      ? `“${value}” is not a remark such as 2017:Mission to Miami; it was ignored.`
      : `“${value}” is not a target line such as 2000000:Our aim; it was ignored.`,
  peers: ({ rule, subject, count, area, value, year }, { name, area: areaName, movements, percent }) => {
    const who = `${count} ${count === 1 ? 'port' : 'ports'}`;
    if (rule === 'size')
      return `Peers of ${name(subject)} by size: ${who} with half to twice its traffic (${movements(value ?? 0)} in ${year}).`;
    if (rule === 'role')
      return `Peers of ${name(subject)} by role: ${who} whose homeport share is within 15 points of its own (${percent(value ?? 0)} in ${year}), each by a share published within five years of it, outside the pandemic.`;
    if (rule === 'operators')
      return `Peers of ${name(subject)} by operators: ${who} from which at least two of its brands also schedule departures (listings from 2020 to 2028, incomplete).`;
    return `${areaName(area ?? rule)}: ${who} added, every one on record.`;
  },
  'no-peers': ({ subject }, { name }) =>
    `No peer of ${name(subject)} is found by this rule: the data lack what it asks for.`,
  'against-itself': () => 'A measure set against itself says nothing; another one is used.',
  'two-years': ({ asked, from, to }) =>
    `A slope needs two years; ${asked} alone was asked for, showing ${from} and ${to}.`,
  'one-year-of-places': ({ year }) =>
    `Only ${year} counts enough of these ports to give them places; the ranking shows that year better.`,
  'annotation-left': ({ key }) =>
    key === 'note'
      ? 'This figure has no room for a remark at a year.'
      : 'This figure has no axis for a line of your own.',
  'mode-left': () => 'This figure has no such way of showing its values; the plain one is used.',
  'share-of-wholes': ({ wholes }, { names }) =>
    `${names(wholes)}: a group or total already contains ports; it is left out of the shares.`,
  'unranked-wholes': ({ wholes }, { names }) =>
    `${names(wholes)}: a group, total or terminal has no place beside ports; it is in the other figures.`,
  'base-replaced': ({ asked, base }) => `${asked} cannot serve as the base of this figure; ${base} is used.`,
  'many-lines': ({ count }) => `${count} lines cross here: “Port by port” gives each its own panel on the same scale.`,
  'own-years': ({ ports, yearEndMonth }, { names, month }) =>
    `${names(ports)}: years run from ${month((yearEndMonth % 12) + 1)} to ${month(yearEndMonth)}; 2017 ends in ${month(yearEndMonth)} 2017.`,
  'mixed-units': ({ visits, persons }, { names }) =>
    [
      visits.length > 0 ? `${names(visits)}: visits are counted, each visitor once.` : '',
      persons.length > 0 ? `${names(persons)}: people are counted once, not on boarding and again on leaving.` : '',
    ]
      .filter(Boolean)
      .join(' ') + ' Compare with care.',
  overlap: ({ member, whole }, { name }) => `${name(whole)} already includes ${name(member)}: do not add them up.`,
  'civil-years': ({ ports }, { names }) =>
    `${names(ports)}: calendar years. Where none is published, two of the port’s own years are weighted by their months; the band is what the season may change.`,
  guests: ({ ports, banded }, { names }) =>
    `${names(ports)}: people worked out from movements.${banded.length > 0 ? ` Where the homeport share of a year is not published (${names(banded)}), the band spans the shares of other years.` : ''}`,
  'no-split': ({ ports }, { names }) =>
    `${names(ports)}: no homeport share published, so that movements cannot be turned into people.`,
  'definition-break': ({ port, year, en }, { name }) =>
    `${name(port)}, ${year}: ${en.replace(/^\d{4}\s?:\s/, '')}. The line is cut there; what stands before does not compare with what stands after.`,
  'sum-of-parts': ({ port, years }, { name, list }) =>
    `${name(port)}, ${list(years.map(String))}: no total published for the year except as a bound; this is the sum of the published homeport and transit passengers.`,
};
