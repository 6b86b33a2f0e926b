import type { Presence, PresenceFigure } from '../../series/owners.ts';
import { isKnown } from '../../series/point.ts';
import type { Point, Series, SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec, TimeRange } from '../../spec/chart-spec.ts';
import type { Note } from '../../spec/notes.ts';
import type { OwnerChartId } from '../../spec/vocabulary.ts';
import type { PortRow } from '../estimates.ts';
import { breaksFor } from '../context.ts';
import { trafficRecord } from '../record.ts';
import { bestFigures } from './best-figures.ts';
import { fleetOf, longestHandled, shipsShown } from './fleet.ts';
import { marketOf } from './market.ts';
import type { OwnerTables } from './owner-tables.ts';
import { portShares } from './port-shares.ts';
import { presenceRecord } from './presence-record.ts';
import type { Owner, Roster } from './roster.ts';
import { ownerOf, plain, shareSeries, volumeSeries, withoutOwners } from './shares.ts';

/** What one of the charts about shipowners fills of an answer; the rest is common to them. `against` begins with the port itself. */
export type OwnerPart = Partial<SeriesSet> & {
  readonly series: readonly Series[];
  readonly onRecord: TimeRange | null;
  readonly notes: readonly Note[];
};

type Teller = (tables: OwnerTables, roster: Roster, spec: ChartSpec, port: PortRow) => OwnerPart;

/** Each chart about shipowners, of the port asked for. */
export const ownerParts = { shares, presence, market, fleet } as const satisfies Record<OwnerChartId, Teller>;

function shares(tables: OwnerTables, roster: Roster, spec: ChartSpec, port: PortRow): OwnerPart {
  const measure = spec.measure === 'calls' ? 'calls' : 'movements';
  const record = presenceRecord(tables, roster, port.port_id, spec.by);
  const totals = trafficRecord(tables, [port], { measure, calendar: 'own' }).get(port.port_id) ?? [];
  const metric = measure === 'calls' ? 'calls' : 'passengers';
  const all = portShares(record, totals, roster, spec.by, metric, port.year_end_month).filter(
    ({ year }) => spec.time === null || (year >= spec.time.from && year <= spec.time.to),
  );
  const isGone = spec.without === null ? () => false : related([spec.without], roster);
  const told = all.map((year) => withoutOwners(year, isGone));
  // Without a shipowner only years tell something in which it is named.
  const years = told.some(({ gone }) => gone !== null) ? told.filter(({ gone }) => gone !== null) : told;
  const range = extent(years.map(({ rest }) => rest.year));
  const unit = measure === 'calls' ? 'calls' : port.counts;
  const shown = spec.time ?? range ?? { from: 2000, to: 2025 };
  const announced = years.filter(({ rest: { known } }) =>
    [...known.values()].some(({ state }) => state !== 'counted' && state !== 'said'),
  );
  const series = shareSeries(
    years.map(({ rest }) => rest),
    shown,
    roster,
    wantedOf(spec, roster),
  );
  return {
    series: series.map((one) => (isGroupAmong(spec, roster)(one.id) ? { ...one, kind: 'group' } : one)),
    against: [
      volumeSeries(
        itself(port),
        years.map(({ rest }) => ({ year: rest.year, volume: rest.total })),
        shown,
        unit,
      ),
      ...(spec.without === null
        ? []
        : [
            volumeSeries(
              ownerOf(spec.without, roster),
              years.map(({ rest, gone }) => ({ year: rest.year, volume: gone })),
              shown,
              unit,
            ),
          ]),
    ],
    onRecord: range,
    unit: 'share',
    notes: [
      ...(announced.length > 0
        ? [{ code: 'announced-shares', years: announced.map(({ rest }) => rest.year) } as const]
        : []),
      ...(all.length === 0 ? [{ code: 'no-figures', ports: [port.port_id] } as const] : []),
      ...jointNote(record),
    ],
  };
}

function presence(tables: OwnerTables, roster: Roster, spec: ChartSpec, port: PortRow): OwnerPart {
  const wanted = wantedOf(spec, roster);
  const isGroup = isGroupAmong(spec, roster);
  const known = presenceRecord(tables, roster, port.port_id, spec.by).filter(({ series }) => wanted(series));
  const all = dealsOnce(known, wanted);
  const record = all.filter(({ year }) => spec.time === null || (year >= spec.time.from && year <= spec.time.to));
  const ids = [...new Set(record.map(({ series }) => series))];
  const weight = (id: string) => record.filter(({ series }) => series === id).length;
  return {
    series: ids
      // A group that is named itself stands after the brands without being one of them.
      .toSorted((a, b) => Number(isGroup(a)) - Number(isGroup(b)) || weight(b) - weight(a))
      .map((id) => ({
        ...plain(ownerOf(id, roster)),
        kind: isGroup(id) ? 'group' : 'shipowner',
        unit: 'calls',
        points: record.filter(({ series }) => series === id).flatMap((cell) => callsOf(cell) ?? []),
      })),
    presence: record,
    against: [volumeSeries(itself(port), [], noYears, port.counts)],
    onRecord: extent(all.map(({ year }) => year)),
    unit: 'calls',
    notes: [
      ...(record.length === 0 ? [{ code: 'no-figures', ports: [port.port_id] } as const] : []),
      ...jointNote(record),
    ],
  };
}

/** A market of twenty lines is none: those largest last are shown where none was asked for. */
const mostLines = 7;

function market(tables: OwnerTables, roster: Roster, spec: ChartSpec): OwnerPart {
  const found = marketOf(tables, roster, spec.market, spec.by);
  const wanted = wantedOf(spec, roster);
  const within = ({ year }: { readonly year: number }) =>
    spec.time === null || (year >= spec.time.from && year <= spec.time.to);
  const last = (one: Series) => one.points.findLast((point) => within(point) && isKnown(point))?.value ?? -1;
  const known = found.series.filter((one) => wanted(one.id) && one.points.some(within));
  const kept = known.toSorted((a, b) => last(b) - last(a));
  const series = spec.brands.length > 0 ? kept : kept.slice(0, mostLines);
  const ids = new Set(series.map(({ id }) => id));
  const said = spec.said === 'none' ? [] : found.said.filter((one) => ids.has(one.port) && within(one));
  const modelled = [...new Set(said.flatMap(({ kind, year }) => (kind === 'claim' ? [year] : [])))];
  const onRecord = extent([
    ...series.flatMap(({ points }) => points.map(({ year }) => year)),
    ...said.map(({ year }) => year),
  ]);
  return {
    series,
    said,
    onRecord,
    breaks: breaksFor(tables, [], 'passengers', spec.time ?? onRecord ?? noYears),
    unit: found.unit,
    notes: [
      ...(kept.length > series.length
        ? [{ code: 'largest-shown', shown: series.length, of: kept.length } as const]
        : []),
      ...(modelled.length > 0 ? [{ code: 'model-estimate', years: modelled } as const] : []),
    ],
  };
}

function fleet(tables: OwnerTables, roster: Roster, spec: ChartSpec, port: PortRow): OwnerPart {
  const handled = longestHandled(tables, port.port_id);
  const wanted = wantedOf(spec, roster);
  const all = fleetOf(tables, roster, spec.by, handled).filter(({ series }) => wanted(series));
  const { time } = spec;
  const ships = shipsShown(all, spec.ships).filter(
    ({ built }) => time === null || (built >= time.from && built <= time.to),
  );
  const berths = (id: string) => ships.reduce((sum, ship) => sum + (ship.series === id ? (ship.berths ?? 0) : 0), 0);
  return {
    series: [...new Set(ships.map(({ series }) => series))]
      .toSorted((a, b) => berths(b) - berths(a))
      .map((id) => ({ ...plain(ownerOf(id, roster)), kind: 'shipowner', unit: 'guests', points: [] })),
    fleet: ships,
    onRecord: extent(all.map(({ built }) => built)),
    notes: [{ code: 'longest-handled', port: port.port_id, metres: handled?.metres ?? null }],
    against: [volumeSeries(itself(port), [], noYears, port.counts)],
  };
}

/** Whether an id is a group that stands among brands. */
function isGroupAmong({ by }: ChartSpec, roster: Roster): (id: string) => boolean {
  return (id) => by === 'brand' && roster.isGroup(id);
}

function wantedOf({ brands }: ChartSpec, roster: Roster): (id: string) => boolean {
  return brands.length === 0 ? () => true : related(brands, roster);
}

/** Whether an owner is one of some brands and groups, or holds or belongs to one. */
function related(ids: readonly string[], roster: Roster): (id: string) => boolean {
  const wanted = new Set(ids.flatMap((id) => [id, ...roster.within(id)]));
  return (id) => wanted.has(id) || [...roster.within(id)].some((brand) => ids.includes(brand));
}

/** What several did together about a terminal stands with the first of those wanted; with the others only where it says that they called. */
function dealsOnce(cells: readonly Presence[], wanted: (id: string) => boolean): Presence[] {
  return cells.flatMap((cell) => {
    const events = cell.events.filter(
      ({ kind, owners, called }) =>
        called || (kind !== 'terminal' && kind !== 'terminal-given-up') || owners.find(wanted) === cell.series,
    );
    return events.length + cell.figures.length === 0 ? [] : [{ ...cell, events }];
  });
}

const oneShip: ReadonlySet<PresenceFigure['covers']> = new Set(['one-ship']);

/** Its calls of the year; where only those of one of its ships are in print, those. */
function callsOf({ year, figures }: Presence): Point | null {
  const stated = bestFigures(figures, 'calls') ?? bestFigures(figures, 'calls', oneShip);
  if (stated === null) return null;
  const isRange = stated.low < stated.high;
  return {
    year,
    value: stated.low,
    state: stated.state,
    low: isRange ? stated.low : null,
    high: isRange ? stated.high : null,
    step: 1,
    absence: null,
    reason: null,
    sources: stated.sources,
    alternatives: figures.length - stated.sources.length,
  };
}

const noYears: TimeRange = { from: 0, to: -1 };

function itself(port: PortRow): Owner {
  return {
    id: port.port_id,
    name: { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
    colour: port.colour ?? null,
  };
}

/** Rows that name several shipowners are shown with each, and are nobody's share. */
function jointNote(record: readonly Presence[]): Note[] {
  const rows = record.flatMap(({ figures }) =>
    figures.flatMap(({ covers, operator, source }) => (covers === 'together' ? [`${operator} ${source}`] : [])),
  );
  return rows.length > 0 ? [{ code: 'joint-rows', count: new Set(rows).size }] : [];
}

function extent(years: readonly number[]): TimeRange | null {
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
