import type { Break, EventMark } from '../series/series-set.ts';
import type { breaks } from '../tables/breaks.ts';
import type { events } from '../tables/events.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import { textOf, type PortRow } from './estimates.ts';

type Years = { readonly from: number; readonly to: number };

/** Returns the events with a short text that concern these ports and years, the most telling first: by rank, then by how many of the ports it names. */
export function eventsFor(tables: Known, ports: readonly PortRow[], { from, to }: Years): EventMark[] {
  const places = placesOf(ports);
  return (tables.events.objects() as Row<typeof events>[])
    .flatMap((event) => {
      const year = Number(event.date.slice(0, 4));
      const scope = (event.scope ?? '').split(';');
      const short = textOf(event.short_en, event.short_fr);
      if (
        short === null ||
        event.rank === null ||
        year < from ||
        year > to ||
        !scope.some((place) => places.has(place))
      )
        return [];
      return [
        {
          date: event.date,
          year,
          rank: event.rank,
          short,
          title: { en: event.title, fr: event.title_fr ?? event.title },
          summary: { en: event.summary, fr: event.summary_fr ?? event.summary },
          source: event.source_id,
          concerns: ports.filter((port) => scope.includes(port.port_id)).length,
        },
      ];
    })
    .toSorted((a, b) => a.rank - b.rank || b.concerns - a.concerns || a.date.localeCompare(b.date))
    .map(({ date, year, rank, short, title, summary, source }) => ({
      date,
      year,
      rank,
      short,
      title,
      summary,
      source,
    }));
}

/** Returns the periods and dates that break comparison for these ports, metric and years. */
export function breaksFor(tables: Known, ports: readonly PortRow[], metric: string, { from, to }: Years): Break[] {
  const places = new Set(['world', ...ports.map((port) => port.port_id)]);
  return (tables.breaks.objects() as Row<typeof breaks>[])
    .filter((row) => places.has(row.scope) && (row.metric ?? metric) === metric)
    .filter((row) => Number(row.from.slice(0, 4)) <= to && Number((row.to ?? row.from).slice(0, 4)) >= from)
    .map((row) => ({
      id: row.break_id,
      scope: row.scope,
      from: row.from,
      to: row.to,
      kind: row.kind,
      title: { fr: row.title_fr, en: row.title_en },
      source: row.source_id,
    }));
}

/** Returns everything that an event's scope may name to concern these ports: the port, what it is part of, its sea, its country, the world. */
export function placesOf(ports: readonly PortRow[]): Set<string> {
  return new Set([
    'world',
    ...ports
      .flatMap((port) => [port.port_id, port.part_of, port.region, port.country])
      .filter((place) => place !== null),
  ]);
}
