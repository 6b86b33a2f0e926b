import type { History } from '../../scenario/history.ts';
import type { EffectRates } from '../../scenario/effects.ts';
import type { Range } from '../../spec/scenario.ts';
import { rangeOf, type Parameter } from '../../spec/scenario-reader.ts';
import type { capacity } from '../../tables/capacity.ts';
import type { Known } from '../../tables/known.ts';
import type { Row } from '../../tables/schema.ts';
import type { ships } from '../../tables/ships.ts';
import type { PortRow, TrafficRecord } from '../estimates.ts';
import { publishedShares, trafficRecord } from '../record.ts';
import { cutsOf, isCounted, pandemicYears } from './histories.ts';
import { longRunGrowth, parametersOf } from './scenario-parameters.ts';

/** The tables a scenario rests on: of those besides a page's, each may be read without the others. */
export const scenarioTables = [
  'ports',
  'sources',
  'traffic',
  'breaks',
  'events',
  'claims',
  'missionFacts',
  'deployments',
  'aliases',
  'brands',
  'groups',
  'ships',
  'parameters',
  'capacity',
  'spend',
] as const;
export type ScenarioTables = Known<(typeof scenarioTables)[number]>;

/** A year a scenario may look ahead from, in passenger movements. `atLeast`: it is known by a lower bound only. */
export type Base = { readonly year: number; readonly value: number; readonly atLeast: boolean };

/** What a scenario rests on of one port; `null` where the port has no such figure of its own. */
export type PortFacts = {
  readonly port: string;
  /** Whether its growth counts among that of the others: groups and terminals are no ports of their own. */
  readonly isPort: boolean;
  readonly yearEndMonth: number;
  readonly bases: readonly Base[];
  readonly cuts: readonly number[];
  /** Homeport share of movements: the last published one, between the least and the most; where none is, anything from none to all. */
  readonly homeportShare: Range;
  /** What a call carries in the last year both are counted. */
  readonly passengersPerCall: number | null;
  /** The busiest day of the latest year that has one on record, against the average of that year. */
  readonly peakRatio: number | null;
};

/** All that the model reads of the data, as plain JSON: the same at the desk, in a file and in another page. */
export type ScenarioFacts = Pick<EffectRates, 'crewAshore' | 'cityTour'> & {
  readonly dataDate: string | null;
  /** Years that a worldwide pandemic touches. */
  readonly pandemic: readonly number[];
  /** Growth of the world's capacity in the long run, a logarithm a year. */
  readonly longRun: number;
  readonly parameters: readonly (readonly [name: string, parameter: Parameter])[];
  readonly brands: readonly string[];
  /** Ships by id, with their lower berths. */
  readonly ships: readonly (readonly [id: string, berths: number])[];
  /** Those with a year to look ahead from. */
  readonly ports: readonly PortFacts[];
};

/** Returns what the model reads of some tables. */
export function scenarioFacts(tables: ScenarioTables): ScenarioFacts {
  const known = made.get(tables);
  if (known) return known;
  const rows = tables.ports.objects() as PortRow[];
  const movements = trafficRecord(tables, rows, { measure: 'movements', calendar: 'own' });
  const perCall = trafficRecord(tables, rows, { measure: 'percall', calendar: 'own' });
  const shares = publishedShares(tables, rows, 'movements');
  const cuts = cutsOf(tables);
  const facts: ScenarioFacts = {
    dataDate: tables.dataDate,
    pandemic: [...pandemicYears(tables)],
    longRun: longRunGrowth(tables),
    parameters: [...parametersOf(tables)],
    brands: (tables.brands.objects() as { brand_id: string }[]).map((row) => row.brand_id),
    ships: (tables.ships.objects() as Row<typeof ships>[]).flatMap((row) =>
      row.lower_berths === null ? [] : [[row.ship_id, row.lower_berths] as const],
    ),
    crewAshore: crewShare(tables),
    cityTour: cityTourOf(tables, movements),
    ports: rows.flatMap((row): PortFacts[] => {
      const { port_id: port } = row;
      const bases = basesOf(movements, port);
      if (bases.length === 0) return [];
      return [
        {
          port,
          isPort: row.kind === 'port',
          yearEndMonth: row.year_end_month,
          bases,
          cuts: [...cuts(port)],
          homeportShare: shareOf(shares.get(port)),
          passengersPerCall: perCall.get(port)?.findLast(({ value }) => value !== null && value > 0)?.value ?? null,
          peakRatio: peakOf(tables, movements, port),
        },
      ];
    }),
  };
  made.set(tables, facts);
  return facts;
}

const made = new WeakMap<ScenarioTables, ScenarioFacts>();

/** Returns the counts of a port that growth is learnt from: bounds are no counts. */
export function historyOf({ port, bases, cuts }: PortFacts): History {
  return { port, counts: bases.filter(({ atLeast }) => !atLeast), cuts: new Set(cuts) };
}

function basesOf(record: TrafficRecord, port: string): Base[] {
  return (record.get(port) ?? []).flatMap(({ year, value, state }) => {
    const atLeast = state === 'at-least' || state === 'between';
    return value !== null && value > 0 && (atLeast || isCounted(state)) ? [{ year, value, atLeast }] : [];
  });
}

function shareOf(published: ReadonlyMap<number, number> | undefined): Range {
  const shares = [...(published ?? [])].toSorted((a, b) => a[0] - b[0]).map(([, share]) => share);
  const last = shares.at(-1);
  return last === undefined
    ? { low: 0, central: 0.5, high: 1 }
    : { low: Math.min(...shares), central: last, high: Math.max(...shares) };
}

/** Of the latest year with a busiest day and a total: what a port was like long ago says little of a larger one. */
function peakOf(tables: ScenarioTables, record: TrafficRecord, port: string): number | null {
  const ratios = (tables.capacity.objects() as Row<typeof capacity>[])
    .filter(({ place, metric }) => place === port && metric === 'peak_day_passengers')
    .flatMap(({ value, year }) => {
      const total = record.get(port)?.find((count) => count.year === year)?.value;
      return total ? [{ year, ratio: (value * 365) / total }] : [];
    });
  const latest = Math.max(...ratios.map(({ year }) => year));
  const found = ratios.filter(({ year }) => year === latest).map(({ ratio }) => ratio);
  return found.length > 0 ? Math.max(...found) : null;
}

function crewShare(tables: ScenarioTables): number | null {
  const rows = tables.spend.objects() as { passenger_type: string; value: number }[];
  const found = rows.find((row) => row.passenger_type === 'crew_share_ashore_pct');
  return found ? found.value / 100 : null;
}

/** Marseille's buses of 2017 beside its passengers of that year. */
function cityTourOf(tables: ScenarioTables, record: TrafficRecord): EffectRates['cityTour'] {
  const facts = new Map(
    (tables.missionFacts.objects() as { key: string; value: string }[]).map(({ key, value }) => [key, Number(value)]),
  );
  const passengers = record.get('marseille')?.find(({ year }) => year === 2017)?.value;
  const [buses, riders] = [facts.get('colorbus_buses'), facts.get('colorbus_passengers_2017')];
  return buses && riders && passengers ? { buses, riders, passengers } : null;
}

/** Returns a parameter as a range by `id/segment`; `null` where there is none. */
export function parameterOf(facts: ScenarioFacts): (name: string) => Range | null {
  const known = new Map(facts.parameters);
  return (name) => rangeOf(known.get(name));
}
