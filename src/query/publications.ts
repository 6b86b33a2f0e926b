import { packed, type Packed } from '../tables/excerpt.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { sources } from '../tables/sources.ts';

/** Returns the publications named, with what a figure says of them; titles and addresses are for the page. */
export function publications(known: Pick<Known, 'sources'>, named: ReadonlySet<unknown>): Packed {
  return packed<Row<typeof sources>>(known.sources, ['source_id', 'publisher', 'date', 'lang', 'type'], (row) =>
    named.has(row.source_id),
  );
}
