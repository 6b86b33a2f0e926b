import { isObject } from './scenario-reader.ts';
import { pinOf, type Pin } from './scenario-pin.ts';
import { disasterFields, limitFields, moveFields, type Because, type Range, type Scenario } from './scenario.ts';

/**
 * How much of the reasons is packed: all of it; the ids of the sources and what is a judgement, without the words; only which values have
 * a reason, and which of them are a judgement.
 */
export const reasonsPacked = ['whole', 'sources', 'marks'] as const;
export type ReasonsPacked = (typeof reasonsPacked)[number];

/**
 * Returns a scenario of version 1 and its pin as a list by position, meant to be compressed: a text that is the same in both languages stands once,
 * the numbers of all moves stand field by field in one text each. Whole numbers are kept as they are, others to six significant digits.
 */
export function packed(scenario: Scenario, pin: Pin | null, reasons: ReasonsPacked): readonly unknown[] {
  const { moves, limits, disasters, target } = scenario;
  return [
    scenario.id,
    one(scenario.name),
    one(scenario.sentence),
    scenario.port,
    scenario.base,
    scenario.horizon,
    target && [target.year, target.value],
    scenario.noise ? 1 : 0,
    scenario.growth && rangeText(scenario.growth),
    [
      moves.map(({ name }) => one(name)),
      moves.map(({ brand, ship }) => (ship === null ? brand : [brand, ship])),
      moves.map(({ kind }) => (kind === 'gain' ? 1 : 0)),
      moves.map(({ decision }) => decision),
      ...moveFields.map((field) => moves.map(({ values }) => rangeText(values[field])).join()),
    ],
    limits && [limits.from, limitFields.map((field) => rangeText(limits.values[field])).join()],
    disasters.map(({ name, year, values }) => [
      one(name),
      year,
      disasterFields.map((field) => rangeText(values[field])).join(),
    ]),
    scenario.draws,
    scenario.seed,
    packedReasons(scenario, reasons),
    pin && [pin.model, pin.data, pin.year, Math.round(pin.median), pin.probability && rounded(pin.probability)],
  ];
}

/** Returns what `packed` has packed, a scenario as `parseScenario` reads it; `null` for what cannot have been packed. */
export function unpacked(list: unknown): { readonly raw: Record<string, unknown>; readonly pin: Pin | null } | null {
  if (!Array.isArray(list) || list.length !== 16) return null;
  const [id, name, sentence, port, base, horizon, target, noise, growth, moves, limits, disasters, draws, seed] =
    list as readonly unknown[];
  const raw = {
    id,
    name: both(name),
    sentence: both(sentence),
    port,
    base,
    horizon,
    target: Array.isArray(target) ? { year: target[0] as unknown, value: target[1] as unknown } : null,
    noise: noise !== 0,
    growth: rangeOf(growth),
    moves: movesOf(moves),
    limits: Array.isArray(limits) ? { from: limits[0] as unknown, ...fieldsOf(limitFields, limits[1]) } : null,
    disasters: listOf(disasters).map((disaster) => {
      const [title, year, values] = listOf(disaster);
      return { name: both(title), year, ...fieldsOf(disasterFields, values) };
    }),
    draws,
    seed,
  };
  const [model, data, year, median, probability] = listOf(list[15]);
  return {
    raw: { ...raw, because: reasonsOf(list[14], reasonPaths(raw.moves.length, raw.disasters.length)) },
    pin: pinOf({ model, data, year, median, probability }),
  };
}

type Bilingual = { readonly fr: string; readonly en: string };

function one({ fr, en }: Bilingual): string | readonly [string, string] {
  return fr === en ? fr : [fr, en];
}

function both(text: unknown): unknown {
  return Array.isArray(text) ? { fr: text[0] as unknown, en: text[1] as unknown } : text;
}

/** `.5` or `.4 .5 .6`; empty where there is none. */
function rangeText(range: Range | undefined): string {
  if (!range) return '';
  const { low, central, high } = range;
  const numbers = low === high ? [central] : [low, central, high];
  return numbers.map((number) => String(rounded(number)).replace(/^(-?)0\./, '$1.')).join(' ');
}

function rangeOf(text: unknown): Range | number | null {
  if (typeof text !== 'string' || text === '') return null;
  const [low = Number.NaN, central, high] = text.split(' ').map(Number);
  return central === undefined || high === undefined ? low : { low, central, high };
}

function rounded(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(6));
}

function fieldsOf(fields: readonly string[], text: unknown): Record<string, unknown> {
  const ranges = typeof text === 'string' ? text.split(',') : [];
  return Object.fromEntries(fields.map((field, at) => [field, rangeOf(ranges[at])]));
}

function movesOf(columns: unknown): Record<string, unknown>[] {
  const [names, brands, kinds, decisions, ...texts] = listOf(columns);
  const ranges = texts.map((text) => (typeof text === 'string' ? text.split(',') : []));
  return listOf(names).map((name, at) => ({
    name: both(name),
    ...brandAndShip(listOf(brands)[at]),
    kind: listOf(kinds)[at] === 0 ? 'loss' : 'gain',
    decision: listOf(decisions)[at],
    ...Object.fromEntries(moveFields.map((field, column) => [field, rangeOf(ranges[column]?.[at])])),
  }));
}

/** A brand alone where no ship is named. */
function brandAndShip(value: unknown): Record<'brand' | 'ship', unknown> {
  const [brand, ship = null] = Array.isArray(value) ? (value as unknown[]) : [value];
  return { brand, ship };
}

function packedReasons({ because, moves, disasters }: Scenario, reasons: ReasonsPacked): unknown {
  if (reasons === 'marks')
    return reasonPaths(moves.length, disasters.length)
      .map((path) => (Object.hasOwn(because, path) ? (because[path]?.judgement ? 'j' : 'r') : '-'))
      .join('');
  return Object.entries(because).map(([path, reason]) => [
    path,
    reasons === 'whole' ? one(reason) : '',
    reason.judgement ? 1 : 0,
    ...reason.sources,
  ]);
}

function reasonsOf(value: unknown, paths: readonly string[]): Record<string, unknown> {
  if (typeof value === 'string')
    return Object.fromEntries(
      paths.flatMap((path, at) => (/[jr]/.test(value[at] ?? '') ? [[path, reason('', value[at] === 'j', [])]] : [])),
    );
  return Object.fromEntries(
    listOf(value).map((entry) => {
      const [path, text, judgement, ...sources] = listOf(entry);
      return [String(path), reason(text, judgement === 1, sources)];
    }),
  );
}

function reason(text: unknown, judgement: boolean, sources: readonly unknown[]): Record<keyof Because, unknown> {
  const words = both(text);
  const { fr, en } = isObject(words) ? words : { fr: words, en: words };
  return { fr, en, sources, judgement };
}

/** The values of a scenario that may have a reason, by the path of the field. */
function reasonPaths(moves: number, disasters: number): string[] {
  const each = (count: number, name: string, fields: readonly string[]) =>
    Array.from({ length: count }, (_, at) => fields.map((field) => `${name}.${at}.${field}`)).flat();
  return [
    'target',
    'growth',
    'base',
    'limits.from',
    ...limitFields.map((field) => `limits.${field}`),
    ...each(moves, 'moves', ['decision', ...moveFields]),
    ...each(disasters, 'disasters', ['year', ...disasterFields]),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
