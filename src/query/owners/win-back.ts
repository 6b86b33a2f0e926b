import type { FleetShip, NoWorth, Presence, PresenceFigure } from '../../series/owners.ts';
import type { Source, Text } from '../../series/series-set.ts';
import type { brands } from '../../tables/brands.ts';
import type { capacity } from '../../tables/capacity.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import { sourcesNamed } from '../sources-of.ts';
import { departuresOf, nameOf, type Departures } from './departures.ts';
import { fleetOf, longestHandled } from './fleet.ts';
import { historyOf, type HistoryEntry } from './history.ts';
import { casesOf, type OperatorCase } from './operator-cases.ts';
import type { OwnerTables } from './owner-tables.ts';
import { presenceRecord } from './presence-record.ts';
import { rosterOf } from './roster.ts';
import { worthOf, type Worth } from './worth.ts';

type YearFigures = { readonly year: number; readonly figures: readonly PresenceFigure[] };

/** What is known of a shipowner at a port, for whoever wants it back. */
export type WinBack = {
  readonly brand: { readonly id: string; readonly name: Text };
  readonly group: Text | null;
  readonly port: { readonly id: string; readonly name: Text };
  /** In order of date, each event once. */
  readonly history: readonly HistoryEntry[];
  /** Years gone by, counted or announced for them, the latest first. */
  readonly happened: { readonly figures: readonly YearFigures[]; readonly cases: readonly OperatorCase[] };
  /** What the listings hold of this year and those to come, the earliest first; nothing says that it was done. */
  readonly scheduled: { readonly figures: readonly YearFigures[]; readonly cases: readonly OperatorCase[] };
  /** Losses and trials with their size that the history does not tell from the same source, in order of year. */
  readonly trials: readonly OperatorCase[];
  readonly departures: Departures | null;
  readonly ships: readonly FleetShip[];
  /** The longest ship the port has handled, in metres. */
  readonly handled: { readonly metres: number; readonly sources: readonly string[] } | null;
  /** What is in print of shore power at the port, in order of year. */
  readonly shorePower: readonly ShorePower[];
  readonly worth: Worth | NoWorth;
  readonly sources: readonly Source[];
  readonly dataDate: string | null;
};

/** Berths with shore power in a year; `promised`: the month or year they were said in, where that is not after the year itself. */
export type ShorePower = {
  readonly year: number;
  readonly berths: number;
  readonly promised: string | null;
  readonly source: string;
};

/** Which of the two no table knows. */
export type WinBackUnknown = { readonly unknown: 'brand' | 'port' };

/** Returns the file of a brand and a port, or which of them is in no table. What no source says is empty or `null`, never zero. */
export function winBack(tables: OwnerTables, brandId: string, portId: string): WinBack | WinBackUnknown {
  const roster = rosterOf(tables);
  const brand = (tables.brands.objects() as Row<typeof brands>[]).find((row) => row.brand_id === brandId);
  const port = (tables.ports.objects() as PortRow[]).find((row) => row.port_id === portId);
  if (!brand) return { unknown: 'brand' };
  if (!port) return { unknown: 'port' };
  const record = presenceRecord(tables, roster, portId, 'brand');
  const group = roster.ownerOf(brandId, 'group', tables.dataDate ?? '9999');
  const own = record.filter(({ series }) => series === brandId);
  const cases = portId === 'marseille' ? casesOf(tables, roster, brandId) : [];
  const handled = longestHandled(tables, portId);
  const ships = fleetOf(tables, roster, 'brand', handled)
    .filter(({ series }) => series === brandId)
    .toSorted((a, b) => (b.berths ?? 0) - (a.berths ?? 0));
  const thisYear = Number((tables.dataDate ?? '9999').slice(0, 4));
  const told = cases.filter(({ kind }) => kind === 'partial_return' || kind === 'baseline' || kind === 'growth');
  const history = historyOf(record, roster, brandId, cases);
  const file = {
    brand: { id: brandId, name: roster.owner(brandId).name },
    group: group === brandId ? null : roster.owner(group).name,
    port: { id: portId, name: nameOf(port) },
    history,
    happened: {
      figures: past(own, thisYear),
      cases: told.filter(({ year }) => year < thisYear).toReversed(),
    },
    scheduled: {
      figures: toCome(own, thisYear),
      cases: told.filter(({ year }) => year >= thisYear),
    },
    trials: cases.filter((one) => !told.includes(one) && !history.some(({ source }) => source === one.source)),
    departures: departuresOf(tables, brandId),
    ships,
    handled,
    shorePower: shorePowerAt(tables, portId),
    worth: worthOf(tables, brand, ships, portId),
  };
  return { ...file, sources: sourcesNamed(tables, namedIn(file)), dataDate: tables.dataDate };
}

const isAwaited = ({ status }: PresenceFigure) => status === 'forecast' || status === 'target';

/** The last years gone by with figures. That a departure stood in a listing of the time does not say that a ship left. */
function past(own: readonly Presence[], thisYear: number): YearFigures[] {
  return own
    .map(({ year, figures }) => ({ year, figures: figures.filter(({ metric }) => metric !== 'departures') }))
    .filter(({ year, figures }) => figures.length > 0 && (year < thisYear || !figures.every(isAwaited)))
    .map(({ year, figures }) => ({
      year,
      figures: year < thisYear ? figures : figures.filter((one) => !isAwaited(one)),
    }))
    .toSorted((a, b) => b.year - a.year)
    .slice(0, 3);
}

function toCome(own: readonly Presence[], thisYear: number): YearFigures[] {
  return own
    .map(({ year, figures }) => ({ year, figures: figures.filter(isAwaited) }))
    .filter(({ year, figures }) => year >= thisYear && figures.length > 0)
    .toSorted((a, b) => a.year - b.year);
}

function shorePowerAt(tables: OwnerTables, port: string): ShorePower[] {
  const rows = (tables.capacity.objects() as Row<typeof capacity>[]).filter(
    ({ place, metric }) => place === port && metric === 'shore_power_berths',
  );
  const named = new Map(
    sourcesNamed(
      tables,
      rows.map(({ source_id: id }) => id),
    ).map((source) => [source.id, source]),
  );
  return rows
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, value, source_id: source }) => {
      const said = named.get(source)?.date ?? null;
      return { year, berths: value, promised: said !== null && said.slice(0, 4) <= String(year) ? said : null, source };
    });
}

function namedIn(file: Omit<WinBack, 'sources' | 'dataDate'>): string[] {
  const { worth } = file;
  return [
    ...[...file.history, ...file.trials, ...file.shorePower].map(({ source }) => source),
    ...[file.happened, file.scheduled].flatMap(({ figures, cases }) =>
      [...figures.flatMap((one) => one.figures), ...cases].map(({ source }) => source),
    ),
    ...(file.departures === null ? [] : [file.departures.source]),
    ...file.ships.flatMap(({ sources }) => sources),
    ...(file.handled?.sources ?? []),
    ...('reason' in worth ? [] : [worth.movements, ...(worth.spending ? [worth.spending.direct] : [])]).flatMap(
      ({ sources }) => sources,
    ),
    ...('reason' in worth ? [] : (worth.spending?.others ?? [])).map(({ source }) => source),
  ];
}
