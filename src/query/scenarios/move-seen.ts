import type { Text } from '../../series/series-set.ts';
import { moveRules } from '../../spec/scenario-fields.ts';
import type { Move, MoveField } from '../../spec/scenario.ts';
import type { AllTables } from '../load-all.ts';
import { portRecord, type BrandCalls } from './brand-calls.ts';
import { segmentsOf } from './brand-segments.ts';
import { sailing } from './brand-ships.ts';
import { unseen, type LeverSeen } from './port-past.ts';
import type { SourcedParameter } from './scenario-parameters.ts';

type Parameters = ReadonlyMap<string, SourcedParameter>;

/** Returns what has been seen of a field of a move at a port: of the brand's own calls and ships, else what the parameters say. */
export function moveSeen(
  known: AllTables,
  port: string,
  portName: Text,
  parameters: Parameters,
): (move: Move, field: string) => LeverSeen {
  const { roster, calls } = portRecord(known, port);
  const segments = segmentsOf(known);
  const named = (...names: readonly string[]) => byParameter(names.map((name) => parameters.get(name)));
  const ships = (brand: string | null): LeverSeen => {
    const fleet = sailing(known, brand);
    const [largest, smallest] = [fleet[0], fleet.at(-1)];
    if (!largest || !smallest) return unseen;
    const seen = { low: smallest.berths, high: largest.berths };
    const name = brand === null ? null : roster.owner(brand).name;
    return {
      seen,
      history: [],
      why: { code: 'ships', brand: name, count: fleet.length, ...seen },
      sources: [...new Set([largest.source, smallest.source])],
      judgement: false,
    };
  };
  const ofField = {
    calls: ({ brand }) => {
      const own = brand === null ? undefined : calls.get(brand);
      return brand === null || !own
        ? named(`calls_per_ship/${port}`, 'calls_per_ship/all')
        : byRecord(own, roster.owner(brand).name, portName);
    },
    berths: ({ brand }) => ships(brand),
    // A brand of a kind whose occupancy nobody prints is not held to that of another.
    occupancy: ({ brand }) =>
      named(brand === null ? moveRules.occupancy.parameter : `occupancy/${segments.get(brand)}`),
    embarkShare: () => boarding(parameters),
    firstEmbarkShare: () => named('first_season_embarkation/all'),
    // Both are of who comes, not of who leaves.
    lead: ({ kind }) => (kind === 'gain' ? named(moveRules.lead.parameter) : unseen),
    withdrawal: ({ kind }) => (kind === 'gain' ? named(moveRules.withdrawal.parameter) : unseen),
    ramp: () => unseen,
    displaced: () => unseen,
    alreadyInTrend: () => unseen,
    probability: () => unseen,
  } as const satisfies Record<MoveField, (move: Move) => LeverSeen>;
  return (move, field) => ofField[field as MoveField]?.(move) ?? unseen;
}

function byRecord({ of, years }: BrandCalls, brand: Text, port: Text): LeverSeen {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return unseen;
  const seen = { low: Math.min(...years.map(({ value }) => value)), high: Math.max(...years.map(({ high }) => high)) };
  const counted = years.filter(({ state }) => state === 'counted' || state === 'provisional').length;
  return {
    seen,
    history: years.map(({ year, value, high, state }) => ({ year, value, high, state })),
    why: {
      code: 'calls',
      of,
      brand,
      port,
      from: first.year,
      to: last.year,
      known: counted === years.length ? 'counted' : counted === 0 ? 'announced' : 'both',
      oneShip: years.some(({ oneShip }) => oneShip),
      ...seen,
    },
    sources: [...new Set(years.flatMap(({ sources }) => sources))],
    judgement: false,
  };
}

/** The first of some parameters that is known. */
function byParameter(found: readonly (SourcedParameter | undefined)[]): LeverSeen {
  const parameter = found.find((one) => one !== undefined);
  if (!parameter) return unseen;
  const { range, label, isShare, judgement, sources } = parameter;
  const seen = { low: range.low, high: range.high };
  return { seen, history: [], why: { code: 'parameter', label, isShare, judgement, ...seen }, sources, judgement };
}

function boarding(parameters: Parameters): LeverSeen {
  const [transit, shared, turnaround] = ['transit', 'interporting', 'turnaround'].map((segment) =>
    parameters.get(`embark_share/${segment}`),
  );
  if (!transit || !shared || !turnaround) return unseen;
  const seen = { low: transit.range.low, high: turnaround.range.high };
  return {
    seen,
    history: [],
    why: { code: 'boarding', shared: { low: shared.range.low, high: shared.range.high }, ...seen },
    sources: [...new Set([transit, shared, turnaround].flatMap(({ sources }) => sources))],
    judgement: [transit, shared, turnaround].some(({ judgement }) => judgement),
  };
}
