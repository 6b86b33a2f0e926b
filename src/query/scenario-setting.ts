import { calibrated } from '../scenario/calibrated.ts';
import type { EffectRates } from '../scenario/effects.ts';
import type { Setting } from '../scenario/simulate.ts';
import type { Range } from '../spec/scenario.ts';
import { rangeOf, type Parameters } from '../spec/scenario-reader.ts';
import type { capacity } from '../tables/capacity.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { PortRow } from './estimates.ts';
import { histories, pandemicYears } from './histories.ts';
import { publishedShares, trafficRecord } from './record.ts';
import { longRunGrowth } from './scenario-parameters.ts';

/** The tables a scenario rests on. */
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
  'parameters',
  'capacity',
  'spend',
] as const;
export type ScenarioTables = Known<(typeof scenarioTables)[number]>;

/** Returns what a scenario is set in, from a base year on, and what its effects are reckoned with. */
export function settingOf(
  tables: ScenarioTables,
  port: string,
  base: { readonly year: number; readonly value: number },
  known: Parameters,
): { setting: Setting; rates: EffectRates } {
  const all = histories(tables);
  const row = (tables.ports.objects() as PortRow[]).filter(({ port_id: id }) => id === port);
  const season = seasonOf(tables, row);
  const parameter = (name: string) => rangeOf(known.get(name));
  return {
    setting: {
      history: all.find((history) => history.port === port) ?? { port, counts: [], cuts: new Set() },
      pool: { histories: all, pandemic: pandemicYears(tables), longRun: longRunGrowth(tables) },
      parameters: calibrated.parameters,
      base: base.year,
      baseValue: base.value,
      homeportShare: shareOf(tables, row),
      season,
    },
    rates: {
      parameter,
      ...season,
      occupancy: parameter('occupancy/contemporary') ?? one,
      crewAshore: crewShare(tables),
      cityTour: cityTourOf(tables),
    },
  };
}

const one: Range = { low: 1, central: 1, high: 1 };

/** The last published homeport share of the port's movements; where none is, anything from none to all, half being the middle. */
function shareOf(tables: Known, row: readonly PortRow[]): Range {
  const shares = [...(publishedShares(tables, row, 'movements').get(row[0]?.port_id ?? '') ?? [])].toSorted(
    (a, b) => a[0] - b[0],
  );
  const last = shares.at(-1)?.[1];
  if (last === undefined) return { low: 0, central: 0.5, high: 1 };
  const values = shares.map(([, share]) => share);
  return { low: Math.min(...values), central: last, high: Math.max(...values) };
}

/** What a call carries in the last year both are counted, and the busiest day on record against the average of its year; Marseille's where a port has none. */
function seasonOf(tables: ScenarioTables, row: readonly PortRow[]): Setting['season'] {
  const marseille = (tables.ports.objects() as PortRow[]).filter(({ port_id: port }) => port === 'marseille');
  return {
    passengersPerCall: perCall(tables, row) ?? perCall(tables, marseille) ?? 1,
    peakRatio: Math.max(1, peak(tables, row) ?? peak(tables, marseille) ?? 1),
  };
}

function perCall(tables: Known, row: readonly PortRow[]): number | null {
  const years = trafficRecord(tables, row, { measure: 'percall', calendar: 'own' }).get(row[0]?.port_id ?? '') ?? [];
  return years.findLast(({ value }) => value !== null && value > 0)?.value ?? null;
}

function peak(tables: ScenarioTables, row: readonly PortRow[]): number | null {
  const port = row[0]?.port_id ?? '';
  const counts = trafficRecord(tables, row, { measure: 'movements', calendar: 'own' }).get(port) ?? [];
  const ratios = (tables.capacity.objects() as Row<typeof capacity>[])
    .filter(({ place, metric }) => place === port && metric === 'peak_day_passengers')
    .flatMap(({ value, year }) => {
      const total = counts.find((count) => count.year === year)?.value;
      return total ? [(value * 365) / total] : [];
    });
  return ratios.length > 0 ? Math.max(...ratios) : null;
}

function crewShare(tables: ScenarioTables): number | null {
  const rows = tables.spend.objects() as { passenger_type: string; value: number }[];
  const found = rows.find((row) => row.passenger_type === 'crew_share_ashore_pct');
  return found ? found.value / 100 : null;
}

function cityTourOf(tables: ScenarioTables): EffectRates['cityTour'] {
  const facts = new Map(
    (tables.missionFacts.objects() as { key: string; value: string }[]).map(({ key, value }) => [key, Number(value)]),
  );
  const record = trafficRecord(
    tables,
    (tables.ports.objects() as PortRow[]).filter(({ port_id: port }) => port === 'marseille'),
    { measure: 'movements', calendar: 'own' },
  ).get('marseille');
  const passengers = record?.find(({ year }) => year === 2017)?.value;
  const [buses, riders] = [facts.get('colorbus_buses'), facts.get('colorbus_passengers_2017')];
  return buses && riders && passengers ? { buses, riders, passengers } : null;
}
