import type { OwnerNote } from '../../spec/notes.ts';
import type { NoteWords } from '../en/notes.ts';

/** What must be known to read a figure of shipowners. */
export const ownerNotes: NoteWords<OwnerNote> = {
  'one-port': ({ port }, { name }) =>
    `This figure tells one port at a time: ${name(port)}, the first of those asked for.`,
  'brand-years': ({ name, from, to }) =>
    `${name.en} did not sail in these years: on record ${from === null ? `until ${to}` : to === null ? `since ${from}` : `from ${from} to ${to}`}.`,
  'announced-shares': ({ years }, { list }) =>
    `${list(years.map(String))}: shares of calls or passengers that were announced before the season, set against the total of the year. What nobody announced is the unknown part, so that shares are ranges.`,
  'joint-rows': ({ count }) =>
    `${count === 1 ? 'One figure names' : `${count} figures name`} several shipowners together; such a figure is nobody’s share, unless only one of them has none of its own: the rest is then its.`,
  'largest-shown': ({ shown, of }) =>
    `The ${shown} largest of ${of} shipowners on record are shown; name others to see them.`,
  'model-estimate': ({ years }, { list }) =>
    `${list(years.map(String))}: estimates of a market model, not reports of the companies; for 2021 it supposed a far earlier recovery than there was.`,
  'longest-handled': ({ port, metres }, { name }) =>
    metres === null
      ? `${name(port)}: no source here says how long a ship the port has handled, so that no ship can be said to fit.`
      : `${name(port)}: a ship fits here when it is no longer than the longest one on record to have called, ${metres} m. Draught, wind and free berths are not judged.`,
};
