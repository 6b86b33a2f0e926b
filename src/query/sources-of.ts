import type { Break, EventMark, Printed, Said, Series, Source } from '../series/series-set.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { sources } from '../tables/sources.ts';

/** Returns every publication that the answer rests on or mentions, those behind shown values first. */
export function sourcesOf(
  tables: Known,
  series: readonly Series[],
  said: readonly Said[],
  printed: readonly Printed[],
  events: readonly EventMark[],
  breaks: readonly Break[],
): Source[] {
  const points = series.flatMap((one) => one.points);
  return sourcesNamed(tables, [
    ...points.flatMap((point) => point.sources),
    ...printed.map((one) => one.source),
    ...said.flatMap((one) => one.sources),
    ...events.map((event) => event.source),
    ...breaks.map((one) => one.source),
  ]);
}

/** Returns publications by id, each once, in the order they are first named. */
export function sourcesNamed(tables: Pick<Known, 'sources'>, ids: readonly string[]): Source[] {
  const byId = new Map((tables.sources.objects() as Row<typeof sources>[]).map((row) => [row.source_id, row]));
  return [...new Set(ids)].flatMap((id) => {
    const row = byId.get(id);
    return row
      ? [
          {
            id,
            title: row.title,
            publisher: row.publisher,
            date: row.date,
            url: row.url,
            lang: row.lang,
            type: row.type,
          },
        ]
      : [];
  });
}
