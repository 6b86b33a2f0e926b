import type { brands } from '../../tables/brands.ts';
import type { Known } from '../../tables/known.ts';
import type { Row } from '../../tables/schema.ts';

type Segment = Row<typeof brands>['market_segment'];

/** Returns the market segment of each brand. */
export function segmentsOf(tables: Known<'brands'>): ReadonlyMap<string, Segment> {
  return new Map(
    (tables.brands.objects() as Row<typeof brands>[]).map(({ brand_id: id, market_segment: segment }) => [id, segment]),
  );
}
