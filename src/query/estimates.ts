import type { Text } from '../series/series-set.ts';
import { bestEstimate, type Estimate, type EstimateContext } from '../tables/best-estimate.ts';
import type { Figure } from '../tables/figure.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { ports } from '../tables/ports.ts';
import type { sources } from '../tables/sources.ts';
import type { Metric, traffic } from '../tables/traffic.ts';
import type { Measure } from './measures.ts';

export type PortRow = Row<typeof ports>;
type TrafficRow = Row<typeof traffic>;

/** The estimates of each port, by id, in order of year. */
export type TrafficRecord = ReadonlyMap<string, readonly Estimate[]>;

/** Every printed figure of a port by the year its period ends in: the measure itself, and its two parts. */
export type PortFigures = Readonly<Record<'totals' | 'homeport' | 'transit', ReadonlyMap<number, readonly Figure[]>>>;

/** Returns the printed figures of each port asked for, by id. */
export function portFigures(tables: Known, asked: readonly PortRow[], measure: Measure): Map<string, PortFigures> {
  const figures = figuresOf(tables);
  const of = (port: PortRow, metric: Metric | null | undefined) =>
    figures.get(`${port.port_id} ${metric}`) ?? new Map<number, Figure[]>();
  return new Map(
    asked.map((port) => [
      port.port_id,
      {
        totals: of(port, measure.metric),
        homeport: of(port, measure.parts?.homeport),
        transit: of(port, measure.parts?.transit),
      },
    ]),
  );
}

/** Returns one estimate a year from the first to the last figure of a port, holes included, for years that end in a given month. */
export function yearly({ totals, homeport, transit }: PortFigures, context: EstimateContext): Estimate[] {
  const years = [...new Set([...totals.keys(), ...[...homeport.keys()].filter((year) => transit.has(year))])];
  return span(years).map((year) =>
    bestEstimate(
      year,
      totals.get(year) ?? [],
      { homeport: homeport.get(year) ?? [], transit: transit.get(year) ?? [] },
      context,
    ),
  );
}

/** Every printed figure by `port metric`, then by the year its period ends in; sorted once, because every answer asks for some of them. */
function figuresOf({ traffic: table }: Known): ReadonlyMap<string, ReadonlyMap<number, readonly Figure[]>> {
  return upsert(sorted, table, () => {
    const found = new Map<string, Map<number, Figure[]>>();
    (table.objects() as TrafficRow[]).forEach((row, index) => {
      const years = upsert(found, `${row.port_id} ${row.metric}`, () => new Map<number, Figure[]>());
      upsert(years, Number(row.period_end.slice(0, 4)), () => []).push({
        row: index + 2,
        value: row.value,
        metric: row.metric,
        precision: row.precision,
        status: row.status,
        from: row.period_start,
        to: row.period_end,
        source: row.source_id,
        note: textOf(row.note, row.note_fr),
        preferred: textOf(row.preferred, row.preferred_fr),
      });
    });
    return found;
  });
}

const sorted = new WeakMap<Known['traffic'], Map<string, Map<number, Figure[]>>>();

/** Returns what the rule of the best estimate must know of the sources. */
export function contextOf(tables: Known): Omit<EstimateContext, 'yearEndMonth'> {
  const byId = upsert(
    publications,
    tables.sources,
    () => new Map((tables.sources.objects() as Row<typeof sources>[]).map((source) => [source.source_id, source])),
  );
  return {
    sourceType: (id) => byId.get(id)?.type ?? 'dataset',
    sourceDate: (id) => byId.get(id)?.date ?? '',
  };
}

const publications = new WeakMap<Known['sources'], ReadonlyMap<string, Row<typeof sources>>>();

/** Returns a text in both languages; where the French is not written yet, the English stands in. */
export function textOf(en: string | null, fr: string | null | undefined): Text | null {
  return en === null ? null : { fr: fr ?? en, en };
}

function span(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function upsert<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
