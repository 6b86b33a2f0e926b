import { escape } from 'arquero';
import type { Text } from '../series/series-set.ts';
import { bestEstimate, type Estimate, type EstimateContext } from '../tables/best-estimate.ts';
import type { Figure } from '../tables/figure.ts';
import type { Tables } from '../tables/load.ts';
import type { Row } from '../tables/schema.ts';
import type { ports } from '../tables/ports.ts';
import type { sources } from '../tables/sources.ts';
import type { Metric, traffic } from '../tables/traffic.ts';
import type { Measure } from './measures.ts';

export type PortRow = Row<typeof ports>;
type TrafficRow = Row<typeof traffic>;

/** The estimates of each port, by id, in order of year. */
export type TrafficRecord = ReadonlyMap<string, readonly Estimate[]>;

/** Returns, for each port asked for, one estimate a year from its first to its last figure on record, holes included. */
export function estimates(tables: Tables, asked: readonly PortRow[], measure: Measure): TrafficRecord {
  const figures = figuresOf(tables, asked, measure);
  const context = contextOf(tables);
  return new Map(
    asked.map((port) => {
      const of = (metric: Metric | undefined) => figures.get(`${port.port_id} ${metric}`) ?? new Map<number, Figure[]>();
      const totals = of(measure.metric);
      const [homeport, transit] = [of(measure.parts?.homeport), of(measure.parts?.transit)];
      const years = [...new Set([...totals.keys(), ...[...homeport.keys()].filter((year) => transit.has(year))])];
      const all = span(years).map((year) =>
        bestEstimate(
          year,
          totals.get(year) ?? [],
          { homeport: homeport.get(year) ?? [], transit: transit.get(year) ?? [] },
          { ...context, yearEndMonth: port.year_end_month },
        ),
      );
      return [port.port_id, all];
    }),
  );
}

/** Every printed figure of these ports by `port metric`, then by the year its period ends in. */
function figuresOf(tables: Tables, asked: readonly PortRow[], measure: Measure): Map<string, Map<number, Figure[]>> {
  const ids = new Set(asked.map((port) => port.port_id));
  const metrics = new Set<string>([measure.metric, ...Object.values(measure.parts ?? {})]);
  const found = new Map<string, Map<number, Figure[]>>();
  tables.traffic
    .filter(escape((row: TrafficRow) => ids.has(row.port_id) && metrics.has(row.metric)))
    .scan((index, data) => {
      const cell = <K extends keyof TrafficRow>(column: K) => data?.[column]?.at(index ?? 0) as TrafficRow[K];
      const years = upsert(found, `${cell('port_id')} ${cell('metric')}`, () => new Map<number, Figure[]>());
      upsert(years, Number(cell('period_end').slice(0, 4)), () => []).push({
        row: (index ?? 0) + 2,
        value: cell('value'),
        precision: cell('precision'),
        status: cell('status'),
        from: cell('period_start'),
        to: cell('period_end'),
        source: cell('source_id'),
        note: textOf(cell('note'), cell('note_fr')),
        preferred: textOf(cell('preferred'), cell('preferred_fr')),
      });
    });
  return found;
}

function contextOf(tables: Tables): Omit<EstimateContext, 'yearEndMonth'> {
  const rows = tables.sources.objects() as Row<typeof sources>[];
  const byId = new Map(rows.map((source) => [source.source_id, source]));
  return {
    sourceType: (id) => byId.get(id)?.type ?? 'dataset',
    sourceDate: (id) => byId.get(id)?.date ?? '',
  };
}

/** Returns a text in both languages; where the French is not written yet, the English stands in. */
export function textOf(en: string | null, fr: string | null | undefined): Text | null {
  return en === null ? null : { fr: fr ?? en, en };
}

function span(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function upsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
