import type { breaks } from '../../tables/breaks.ts';
import type { Row } from '../../tables/schema.ts';
import type { traffic } from '../../tables/traffic.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { Estimated } from './worth.ts';

type TrafficRow = Row<typeof traffic>;

/** The share of guests who start and end their cruise at a port, and the years it was published for. */
export type Boarding = Estimated & { readonly from: number; readonly to: number };

/** How many of the latest years with a published split are told. */
const yearsTold = 5;

/**
 * Returns which share of the guests of a port starts there, from the split of movements it published: a guest who boards is two movements,
 * so a share s of movements is s / (2 − s) of guests. Years of the pandemic count only where no other has a split; `null` where none has.
 */
export function boardingAt(tables: OwnerTables, port: string): Boarding | null {
  const rows = (tables.traffic.objects() as TrafficRow[]).filter(
    ({ port_id: id, status, precision }) =>
      id === port &&
      (status === 'final' || status === 'provisional') &&
      (precision === 'exact' || precision === 'rounded'),
  );
  const split = rows
    .filter(({ metric }) => metric === 'passengers_transit')
    .flatMap((transit) => {
      const beside = (metric: TrafficRow['metric']) =>
        rows.find(
          (row) =>
            row.metric === metric && row.period_start === transit.period_start && row.period_end === transit.period_end,
        );
      const [boarding, total] = [beside('passengers_homeport'), beside('passengers')];
      const movements = boarding ? boarding.value + transit.value : (total?.value ?? 0);
      if (movements <= transit.value) return [];
      const share = (movements - transit.value) / movements;
      const source = (boarding ?? total)?.source_id ?? transit.source_id;
      return [{ transit, guests: share / (2 - share), sources: [source, transit.source_id] }];
    });
  const pandemics = (tables.breaks.objects() as Row<typeof breaks>[]).filter(({ kind }) => kind === 'pandemic');
  const calm = split.filter(
    ({ transit }) =>
      !pandemics.some(({ from, to }) => from <= transit.period_end && (to === null || transit.period_start <= to)),
  );
  const byYear = new Map(
    (calm.length > 0 ? calm : split).map((one) => [Number(one.transit.period_end.slice(0, 4)), one]),
  );
  const told = [...byYear].toSorted(([a], [b]) => a - b).slice(-yearsTold);
  const shares = told.map(([, { guests }]) => guests).toSorted((a, b) => a - b);
  const [low, central, high] = [shares[0], shares[Math.floor(shares.length / 2)], shares.at(-1)];
  const [from, to] = [told[0]?.[0], told.at(-1)?.[0]];
  if (low === undefined || central === undefined || high === undefined || from === undefined || to === undefined)
    return null;
  const sources = [...new Set(told.flatMap(([, one]) => one.sources))];
  return { low, central, high, sources, judgement: false, from, to };
}
