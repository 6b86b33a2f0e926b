import type { History, Pandemic } from '../../scenario/history.ts';
import type { PointState } from '../../series/series-set.ts';
import type { breaks } from '../../tables/breaks.ts';
import type { Known } from '../../tables/known.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import { trafficRecord } from '../record.ts';

type BreakRow = Row<typeof breaks>;

/** Returns the counted passenger movements of every port (kind `port`), in the port's own years. Bounds are no counts. */
export function histories(tables: Known<'ports' | 'sources' | 'traffic' | 'breaks'>): History[] {
  const ports = (tables.ports.objects() as PortRow[]).filter(({ kind }) => kind === 'port');
  // Movements in a port's own years ask for its figures and their sources alone.
  const record = trafficRecord(tables as Known, ports, { measure: 'movements', calendar: 'own' });
  const cuts = cutsOf(tables);
  return ports.map(({ port_id: port }) => ({
    port,
    counts: (record.get(port) ?? []).flatMap(({ year, value, state }) =>
      value !== null && value > 0 && isCounted(state) ? [{ year, value }] : [],
    ),
    cuts: cuts(port),
  }));
}

/** Returns whether a figure is a count that growth may be learnt from. */
export function isCounted(state: PointState): boolean {
  return state === 'counted' || state === 'provisional' || state === 'sum-of-parts';
}

/**
 * Returns the years of a port that do not compare with the year before: a doubtful year compares with neither neighbour; from a new definition on
 * only the first step is lost. Policies change traffic, not its count.
 */
export function cutsOf(tables: Pick<Known, 'breaks'>): (port: string) => Set<number> {
  const rows = (tables.breaks.objects() as BreakRow[]).filter(
    ({ kind, metric }) => kind !== 'policy' && kind !== 'pandemic' && (metric ?? 'passengers') === 'passengers',
  );
  return (port) =>
    new Set(
      rows
        .filter(({ scope }) => scope === port)
        .flatMap(({ from, to }) => [yearOf(from), ...(to === null ? [] : [yearOf(to) + 1])]),
    );
}

/** Returns the years that a worldwide pandemic break touches. */
export function pandemicYears(tables: Pick<Known, 'breaks'>): Pandemic {
  const rows = (tables.breaks.objects() as BreakRow[]).filter(
    ({ kind, scope }) => kind === 'pandemic' && scope === 'world',
  );
  return new Set(
    rows.flatMap(({ from, to }) =>
      Array.from({ length: yearOf(to ?? from) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index),
    ),
  );
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
