import type { Text } from '../../series/series-set.ts';
import { moveRules } from '../../spec/scenario-fields.ts';
import type { Because, Move, MoveField, Range } from '../../spec/scenario.ts';
import type { deployments } from '../../tables/deployments.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import type { AllTables } from '../load-all.ts';
import { boardingAt } from '../owners/boarding.ts';
import { nameOf, portNamed } from '../owners/departures.ts';
import { portRecord, type BrandCalls } from './brand-calls.ts';
import { segmentsOf } from './brand-segments.ts';
import { sailing } from './brand-ships.ts';
import { moveName, moveReasons as say } from './move-reasons.ts';
import { sourcedParameters, type SourcedParameter } from './scenario-parameters.ts';

/** A move as a file of `data/scenarios` writes it: a number, a range, or a parameter by its name. What is left out takes its default. */
export type MoveGiven = Pick<Move, 'name' | 'brand' | 'kind' | 'decision'> &
  Partial<Record<MoveField, Range | number | string>>;

/** What a move is to be made of; `index` is its place among the moves of the scenario. */
export type MoveAsked = Pick<Move, 'kind' | 'decision'> & {
  readonly brand: string;
  readonly port: string;
  readonly index: number;
};

/** A field as it is filled in, and why. */
type Filled = { readonly value: Range | number | string | null; readonly because: Because };

/**
 * Returns a move of a brand filled in from what is on record of it at a port, with the reason of each number by its path. `ship` is the ship in
 * service whose berths are in the middle, `null` where none is meant. Whatever the brand and port, `parseScenario` takes it without a note.
 */
export function moveFromBrand(
  known: AllTables,
  { brand, port, kind, decision, index }: MoveAsked,
): { readonly move: MoveGiven; readonly because: Readonly<Record<string, Because>>; readonly ship: string | null } {
  const { roster, calls } = portRecord(known, port);
  const parameters = sourcedParameters(known);
  const row = (known.ports.objects() as PortRow[]).find((one) => one.port_id === port);
  const place = row ? nameOf(row) : { fr: port, en: port };
  const { ship, ...berths } = berthsOf(known, parameters, brand, port, place);
  const fields: Partial<Record<MoveField, Filled>> = {
    calls: callsOf(calls.get(brand), kind, parameters, port, place),
    berths,
    occupancy: occupancyOf(parameters, segmentsOf(known).get(brand)),
    embarkShare: boardingOf(known, parameters, port, place, kind === 'loss' && isListed(known, brand, port)),
    ...(kind === 'gain' ? ofGain : ofLoss),
  };
  const given = Object.entries(fields);
  return {
    move: {
      name: moveName(kind, roster.owner(brand).name),
      brand: roster.knows(brand) && !roster.isGroup(brand) ? brand : null,
      kind,
      decision,
      ...Object.fromEntries(given.flatMap(([field, { value }]) => (value === null ? [] : [[field, value]]))),
    },
    because: Object.fromEntries(given.map(([field, { because }]) => [`moves.${index}.${field}`, because])),
    ship,
  };
}

/** A winner's years on record all count; what is lost is what is there now, by the last years on record. */
function callsOf(
  own: BrandCalls | undefined,
  kind: Move['kind'],
  parameters: ReadonlyMap<string, SourcedParameter>,
  port: string,
  place: Text,
): Filled {
  const years = kind === 'gain' ? (own?.years ?? []) : (own?.years ?? []).slice(-presentYears);
  const last = years.at(-1);
  if (!own || !last) {
    const name = [`calls_per_ship/${port}`, 'calls_per_ship/all'].find((one) => parameters.has(one)) ?? null;
    const found = name === null ? undefined : parameters.get(name);
    return { value: name, because: judged(say.noOwnCalls(place, found?.label ?? place), found?.sources ?? []) };
  }
  const middles = years.map(({ value, high }) => Math.round((value + high) / 2));
  const range = {
    low: Math.min(...years.map(({ value }) => value)),
    central: kind === 'gain' ? middle(middles) : (middles.at(-1) ?? last.value),
    high: Math.max(...years.map(({ high }) => high)),
  };
  const most = (value: number) => Math.min(moveRules.calls.most, value);
  return {
    value: { low: most(range.low), central: most(range.central), high: most(range.high) },
    because: sourced(
      say.ownCalls(place, own.of, years),
      years.toReversed().flatMap(({ sources }) => sources),
    ),
  };
}

/** Of how many years on record what is there now is told. */
const presentYears = 3;

/** The berths chosen for a brand, else those of its ships in service: in the middle, of those that are scheduled here where any is. */
function berthsOf(
  known: AllTables,
  parameters: ReadonlyMap<string, SourcedParameter>,
  brand: string,
  port: string,
  place: Text,
): Filled & { readonly ship: string | null } {
  const chosen = parameters.get(`lower_berths/${brand}`);
  if (chosen)
    return { value: `lower_berths/${brand}`, because: { ...fromParameter(chosen, say.parameter) }, ship: null };
  const fleet = sailing(known, brand);
  const named = new Set(listedAt(known, brand, port).flatMap(({ ship_list: list }) => list.split('; ')));
  const here = fleet.filter(({ id, name }) => named.has(id) || named.has(name));
  const pool = here.length > 0 ? here : fleet;
  const [largest, smallest, ship] = [fleet[0], fleet.at(-1), pool[Math.floor(pool.length / 2)]];
  if (!largest || !smallest || !ship) return { value: null, because: judged(say.noShips), ship: null };
  const [low, high] = [smallest.berths, largest.berths];
  const words =
    here.length > 0 && fleet.length > 1
      ? say.shipsHere(place, low, high, ship.name, ship.berths)
      : say.ships(fleet.length, low, high, ship.name, ship.berths);
  return {
    value: { low, central: ship.berths, high },
    because: sourced(
      words,
      [smallest, ship, largest].map(({ source }) => source),
    ),
    ship: ship.id,
  };
}

function occupancyOf(parameters: ReadonlyMap<string, SourcedParameter>, segment: string | undefined): Filled {
  const own = parameters.get(`occupancy/${segment}`);
  if (own) return { value: `occupancy/${segment}`, because: fromParameter(own, say.parameter) };
  const name = moveRules.occupancy.parameter;
  const other = parameters.get(name);
  return other
    ? { value: name, because: { ...fromParameter(other, say.noOccupancy), judgement: true } }
    : { value: null, because: judged(say.noOccupancy({ fr: '1', en: '1' })) };
}

/** Guests board where most guests of the port do; a brand that leaves from here by the schedules shares boarding; else it calls in transit. */
function boardingOf(
  known: AllTables,
  parameters: ReadonlyMap<string, SourcedParameter>,
  port: string,
  place: Text,
  leavesFromHere: boolean,
): Filled {
  const atPort = boardingAt(known, port);
  const isHomeport = atPort !== null && atPort.central > 0.5;
  const segment = isHomeport ? 'turnaround' : leavesFromHere ? 'interporting' : 'transit';
  const words = { turnaround: say.portOfBoarding(place), interporting: say.boardsHere, transit: say.transitFirst };
  const found = parameters.get(`embark_share/${segment}`);
  return {
    value: found ? `embark_share/${segment}` : null,
    because: judged(words[segment], [...(isHomeport ? atPort.sources : []), ...(found?.sources ?? [])]),
  };
}

const ofGain: Partial<Record<MoveField, Filled>> = {
  alreadyInTrend: { value: { low: 0.1, central: 0.3, high: 0.5 }, because: judged(say.alreadyInTrend) },
};

const ofLoss: Partial<Record<MoveField, Filled>> = {
  lead: { value: { low: 1, central: 2, high: 3 }, because: judged(say.leadOfLoss) },
  displaced: { value: { low: 0, central: 0.3, high: 0.6 }, because: judged(say.takenOver) },
  withdrawal: { value: 0, because: judged(say.noWithdrawal) },
};

function listedAt(known: AllTables, brand: string, port: string): Row<typeof deployments>[] {
  const portOf = portNamed(known);
  const rows = (known.deployments.objects() as Row<typeof deployments>[]).filter(
    (row) => row.brand_id === brand && portOf(row.departure_port)?.port_id === port,
  );
  const latest = rows
    .map(({ snapshot }) => snapshot)
    .toSorted()
    .at(-1);
  return rows.filter(({ snapshot }) => snapshot === latest);
}

function isListed(known: AllTables, brand: string, port: string): boolean {
  return listedAt(known, brand, port).length > 0;
}

function middle(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}

function fromParameter({ label, sources, judgement }: SourcedParameter, words: (label: Text) => Text): Because {
  return { ...words(label), sources: fewOf(sources), judgement };
}

function sourced(words: Text, sources: readonly string[]): Because {
  return { ...words, sources: fewOf(sources), judgement: false };
}

function judged(words: Text, sources: readonly string[] = []): Because {
  return { ...words, sources: fewOf(sources), judgement: true };
}

/** As many as a reason may name. */
function fewOf(sources: readonly string[]): string[] {
  return [...new Set(sources)].slice(0, 10);
}
