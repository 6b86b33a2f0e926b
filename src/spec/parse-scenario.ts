import { disasterRules, growthRule, limitRules, moveRules } from './scenario-fields.ts';
import { scenarioJson } from './scenario-json.ts';
import { isObject, readerOf, type Parameters, type Reader } from './scenario-reader.ts';
import {
  disasterFields,
  limitFields,
  moveFields,
  scenarioLimits,
  type Because,
  type Disaster,
  type Limits,
  type Move,
  type Scenario,
  type ScenarioNote,
} from './scenario.ts';

/** What a scenario may name. */
export type ScenarioVocabulary = {
  readonly ports: ReadonlySet<string>;
  readonly brands: ReadonlySet<string>;
  /** Lower berths of ships by their id. */
  readonly ships: ReadonlyMap<string, number>;
  readonly parameters: Parameters;
};

/**
 * Returns the nearest valid scenario for anything, with a note for each field that was ignored or replaced. Never throws.
 *
 * Accepts the text of a file or a value. A number may be one value, `{low, central, high}`, or the name of a parameter such as `occupancy/luxury`.
 */
export function parseScenario(
  input: unknown,
  vocabulary: ScenarioVocabulary,
): { readonly scenario: Scenario; readonly notes: readonly ScenarioNote[] } {
  const notes: ScenarioNote[] = [];
  const read = readerOf(notes, vocabulary.parameters);
  const raw = fields(input, read);
  for (const key of Object.keys(raw)) if (!known.has(key)) read.note('unknown', key, raw[key], 'nothing');
  const { firstYear, lastYear } = scenarioLimits;
  const base =
    raw['base'] === undefined || raw['base'] === null
      ? null
      : read.whole(raw['base'], 'base', firstYear, lastYear - 1, 2017);
  const least = (base ?? firstYear) + 1;
  const horizon = read.whole(raw['horizon'], 'horizon', least, lastYear, lastYear);
  const scenario: Scenario = {
    id: read.text(raw['id'], 'id', 'scenario'),
    name: read.bilingual(raw['name'], 'name', ''),
    sentence: read.bilingual(raw['sentence'], 'sentence', ''),
    because: becauseOf(raw['because'], read),
    port: read.id(raw['port'], 'port', vocabulary.ports, 'marseille') ?? 'marseille',
    base,
    horizon,
    target: targetOf(raw['target'], read, least, horizon),
    noise: flag(raw['noise'], read),
    growth:
      raw['growth'] === undefined || raw['growth'] === null ? null : read.range(raw['growth'], 'growth', growthRule),
    moves: listOf(raw['moves'], 'moves', scenarioLimits.moves, read).map((move, at) =>
      moveOf(move, `moves.${at}`, read, vocabulary, base, horizon),
    ),
    limits: limitsOf(raw['limits'], read, horizon),
    disasters: listOf(raw['disasters'], 'disasters', scenarioLimits.disasters, read).map((disaster, at) =>
      disasterOf(disaster, `disasters.${at}`, read, horizon),
    ),
    draws: read.whole(raw['draws'], 'draws', 100, 50_000, 10_000),
    seed: read.whole(raw['seed'], 'seed', 0, 2 ** 31, 2017),
  };
  return { scenario, notes };
}

const known = new Set<string>([
  'id',
  'name',
  'sentence',
  'because',
  'port',
  'base',
  'horizon',
  'target',
  'noise',
  'growth',
  'moves',
  'limits',
  'disasters',
  'draws',
  'seed',
] satisfies (keyof Scenario)[]);

function fields(input: unknown, read: Reader): Record<string, unknown> {
  if (typeof input !== 'string') {
    if (isObject(input)) return input;
    read.note('unreadable', 'scenario', input, 'an empty scenario');
    return {};
  }
  if (input.length > scenarioLimits.characters) {
    read.note('too-long', 'scenario', `${input.length} characters`, 'an empty scenario');
    return {};
  }
  const value = scenarioJson(input);
  if (isObject(value)) return value;
  read.note('unreadable', 'scenario', input, 'an empty scenario');
  return {};
}

function listOf(value: unknown, field: string, most: number, read: Reader): Record<string, unknown>[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    read.note('unreadable', field, value, 'none');
    return [];
  }
  if (value.length > most) read.note('too-many', field, value.length, most);
  return value.slice(0, most).flatMap((one: unknown, at) => {
    if (isObject(one)) return [one];
    read.note('unreadable', `${field}.${at}`, one, 'none');
    return [];
  });
}

function moveOf(
  raw: Record<string, unknown>,
  path: string,
  read: Reader,
  { brands, ships }: ScenarioVocabulary,
  base: number | null,
  horizon: number,
): Move {
  const kind = raw['kind'] === 'loss' ? 'loss' : 'gain';
  if (raw['kind'] !== undefined && raw['kind'] !== kind) read.note('unknown', `${path}.kind`, raw['kind'], kind);
  const ship = read.id(raw['ship'], `${path}.ship`, ships);
  const berths = raw['berths'] ?? (ship === null ? null : ships.get(ship));
  return {
    name: read.bilingual(raw['name'], `${path}.name`, path),
    brand: read.id(raw['brand'], `${path}.brand`, brands),
    ship,
    kind,
    decision: read.whole(
      raw['decision'],
      `${path}.decision`,
      (base ?? scenarioLimits.firstYear) - 10,
      horizon,
      Math.min(horizon, base ?? scenarioLimits.decision),
    ),
    values: Object.fromEntries(
      moveFields.map((field) => [
        field,
        read.range(field === 'berths' ? berths : raw[field], `${path}.${field}`, moveRules[field]),
      ]),
    ) as Move['values'],
  };
}

function limitsOf(value: unknown, read: Reader, horizon: number): Limits | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) {
    read.note('unreadable', 'limits', value, 'none');
    return null;
  }
  return {
    from: read.whole(value['from'], 'limits.from', scenarioLimits.firstYear, horizon, scenarioLimits.firstYear),
    values: Object.fromEntries(
      limitFields
        .filter((field) => value[field] !== undefined && value[field] !== null)
        .map((field) => [field, read.range(value[field], `limits.${field}`, limitRules[field])]),
    ),
  };
}

function disasterOf(raw: Record<string, unknown>, path: string, read: Reader, horizon: number): Disaster {
  return {
    name: read.bilingual(raw['name'], `${path}.name`, path),
    year:
      raw['year'] === undefined || raw['year'] === null
        ? null
        : read.whole(raw['year'], `${path}.year`, scenarioLimits.firstYear, horizon, horizon),
    values: Object.fromEntries(
      disasterFields.map((field) => [field, read.range(raw[field], `${path}.${field}`, disasterRules[field])]),
    ) as Disaster['values'],
  };
}

function targetOf(value: unknown, read: Reader, least: number, horizon: number): Scenario['target'] {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) {
    read.note('unreadable', 'target', value, 'none');
    return null;
  }
  return {
    year: read.whole(value['year'], 'target.year', least, horizon, horizon),
    value: read.whole(value['value'], 'target.value', 0, 1_000_000_000, 0),
  };
}

function becauseOf(value: unknown, read: Reader): Record<string, Because> {
  if (value === undefined || !isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, scenarioLimits.reasons)
      .map(([key, reason]) => {
        const given = isObject(reason) ? reason : {};
        const sources: readonly unknown[] = Array.isArray(given['sources']) ? given['sources'] : [];
        return [
          key.slice(0, scenarioLimits.textLength),
          {
            ...read.bilingual(reason, `because.${key}`, ''),
            sources: sources.filter((id) => typeof id === 'string').slice(0, 10),
            judgement: given['judgement'] === true,
          },
        ];
      }),
  );
}

function flag(value: unknown, read: Reader): boolean {
  if (value !== undefined && typeof value !== 'boolean') read.note('unreadable', 'noise', value, true);
  return value !== false;
}
