import * as v from 'valibot';
import { defaultSpec, type ChartSpec, type OwnNote, type OwnTarget, type TimeRange } from './chart-spec.ts';
import { limits } from './limits.ts';
import { isOfScenariosAsked, type Note } from './notes.ts';
import { readBrands, readPorts, readScenarios, readWithout } from './read-ids.ts';
import { shortened } from './shortened.ts';
import {
  calendars,
  chartIds,
  frameIds,
  isScenarioChart,
  languages,
  marketIds,
  measureIds,
  modes,
  owners,
  peerRules,
  saidIds,
  shipFilters,
  sourceStyles,
  themes,
  views,
} from './vocabulary.ts';

export type Parsed = { readonly spec: ChartSpec; readonly notes: readonly Note[] };

/**
 * Returns the nearest valid spec for anything, with a note for each thing that was ignored or replaced. Never throws.
 *
 * Accepts a link, a query string, `URLSearchParams` or a (partial) spec object. What is absent takes its default.
 *
 * @example
 * parse('?ports=marseille&time=2025..2000').spec.time // { from: 2000, to: 2025 }
 */
export function parse(input: unknown): Parsed {
  const notes: Note[] = [];
  const raw = fields(input, notes);
  const unknown = Object.keys(raw).filter((key) => !Object.hasOwn(readers, key));
  if (unknown.length > 0) notes.push({ code: 'unknown-key', keys: unknown.slice(0, 5).map(shortened) });
  const read = <K extends keyof ChartSpec>(key: K): ChartSpec[K] => {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (value === undefined || value === null || value === '') return defaultSpec[key];
    return readers[key](value, notes);
  };
  const spec: ChartSpec = {
    chart: read('chart'),
    ports: read('ports'),
    peers: read('peers'),
    measure: read('measure'),
    against: read('against'),
    time: read('time'),
    mode: read('mode'),
    base: read('base'),
    calendar: read('calendar'),
    said: read('said'),
    by: read('by'),
    brands: read('brands'),
    without: read('without'),
    market: read('market'),
    ships: read('ships'),
    scenario: read('scenario'),
    ahead: read('ahead'),
    view: read('view'),
    frame: read('frame'),
    lang: read('lang'),
    theme: read('theme'),
    title: read('title'),
    note: read('note'),
    target: read('target'),
    source: read('source'),
    height: read('height'),
  };
  // A figure that shows no scenario has nothing to say of those it was asked with.
  const concerns = isScenarioChart(spec.chart) ? notes : notes.filter((note) => !isOfScenariosAsked(note));
  return { spec: apart(spec, concerns), notes: concerns };
}

/** A measure set against itself is a diagonal that says nothing: another one takes its place. Growth against size is told of one measure. */
function apart(spec: ChartSpec, notes: Note[]): ChartSpec {
  if (spec.chart !== 'scatter' || spec.mode === 'change' || spec.against !== spec.measure) return spec;
  const against = spec.measure === 'calls' ? 'movements' : 'calls';
  notes.push({ code: 'against-itself', against });
  return { ...spec, against };
}

type Reader<T> = (value: unknown, notes: Note[]) => T;

const readers: { readonly [K in keyof ChartSpec]: Reader<ChartSpec[K]> } = {
  chart: oneOf('chart', chartIds),
  ports: readPorts,
  peers: oneOf('peers', peerRules),
  measure: oneOf('measure', measureIds),
  against: oneOf('against', measureIds),
  time: readTime,
  mode: oneOf('mode', modes),
  base: wholeNumber('base', limits.firstYear, limits.lastYear),
  calendar: oneOf('calendar', calendars),
  said: oneOf('said', saidIds),
  by: oneOf('by', owners),
  brands: readBrands,
  without: readWithout,
  market: oneOf('market', marketIds),
  ships: oneOf('ships', shipFilters),
  scenario: readScenarios,
  ahead: (value, notes) => wholeNumber('ahead', 1, limits.furthestAhead)(value, notes) ?? defaultSpec.ahead,
  view: oneOf('view', views),
  frame: oneOf('frame', frameIds),
  lang: oneOf('lang', languages),
  theme: oneOf('theme', themes),
  title: readTitle,
  note: readNote,
  target: readTarget,
  source: oneOf('source', sourceStyles),
  height: wholeNumber('height', limits.minHeight, limits.maxHeight),
};

function readTime(value: unknown, notes: Note[]): TimeRange | null {
  const ends = timeEnds(value);
  if (ends === null) {
    notes.push({ code: 'unreadable-time', value: shortened(value) });
    return defaultSpec.time;
  }
  const [first, last] = ends;
  if (first > last) notes.push({ code: 'reversed-time', from: last, to: first });
  const range = { from: yearWithin(Math.min(first, last)), to: yearWithin(Math.max(first, last)) };
  if (range.from !== Math.min(first, last) || range.to !== Math.max(first, last))
    notes.push({ code: 'clamped-time', ...range });
  return range;
}

function timeEnds(value: unknown): readonly [number, number] | null {
  if (typeof value === 'object' && value !== null) {
    const { from, to } = value as Record<string, unknown>;
    return Number.isInteger(from) && Number.isInteger(to) ? [from as number, to as number] : null;
  }
  const match = /^(-?\d{1,6})(?:\.\.(-?\d{1,6}))?$/.exec(String(value).trim());
  if (!match) return null;
  const first = Number(match[1]);
  return [first, match[2] === undefined ? first : Number(match[2])];
}

function yearWithin(year: number): number {
  return Math.min(limits.lastYear, Math.max(limits.firstYear, year));
}

function readTitle(value: unknown, notes: Note[]): string | null {
  const title = ownWords(value);
  if (title.length > limits.titleLength) notes.push({ code: 'shortened-title', length: limits.titleLength });
  return title === '' ? null : [...title].slice(0, limits.titleLength).join('');
}

/** A year and words, `2017:Mission to Miami`; in a spec object, their fields. */
function readNote(value: unknown, notes: Note[]): OwnNote | null {
  const { before, words } = halves(value, 'year');
  const year = /^\d{4}$/.test(before) ? Number(before) : Number.NaN;
  const text = kept(words);
  if (year >= limits.firstYear && year <= limits.lastYear && text !== '') return { year, text };
  notes.push({ code: 'unreadable-annotation', key: 'note', value: shortened(value) });
  return null;
}

/** A value and words, `2000000:Our aim`; the words may be left out. */
function readTarget(value: unknown, notes: Note[]): OwnTarget | null {
  const { before, words } = halves(value, 'value');
  const number = /^-?\d{1,10}(?:\.\d{1,3})?$/.test(before) ? Number(before) : Number.NaN;
  if (Math.abs(number) <= limits.targetValue) return { value: number === 0 ? 0 : number, text: kept(words) };
  notes.push({ code: 'unreadable-annotation', key: 'target', value: shortened(value) });
  return null;
}

function halves(value: unknown, first: 'year' | 'value'): { before: string; words: string } {
  if (typeof value === 'object' && value !== null) {
    const { [first]: before, text } = value as Record<string, unknown>;
    return { before: typeof before === 'number' ? String(before) : '', words: ownWords(text) };
  }
  const text = ownWords(typeof value === 'number' ? String(value) : value);
  const colon = text.indexOf(':');
  return colon < 0
    ? { before: text, words: '' }
    : { before: text.slice(0, colon).trim(), words: text.slice(colon + 1) };
}

function kept(words: string): string {
  return [...words.trim()].slice(0, limits.noteLength).join('').trim();
}

/** The reader's own words on one line, without what cannot be seen. */
function ownWords(value: unknown): string {
  return (typeof value === 'string' ? value : '')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}

function oneOf<const T extends readonly string[]>(key: keyof ChartSpec, allowed: T): Reader<T[number]> {
  const schema = v.picklist(allowed);
  return (value, notes) => {
    const known = v.safeParse(schema, typeof value === 'string' ? value.trim().toLowerCase() : value);
    if (known.success) return known.output;
    const used = defaultSpec[key] as T[number];
    notes.push({ code: 'unknown-value', key, value: shortened(value), used });
    return used;
  };
}

function wholeNumber(key: keyof ChartSpec, least: number, most: number): Reader<number | null> {
  return (value, notes) => {
    const number =
      typeof value === 'number' ? value : /^-?\d{1,9}$/.test(String(value).trim()) ? Number(value) : Number.NaN;
    if (!Number.isInteger(number)) {
      notes.push({ code: 'unreadable-number', key, value: shortened(value) });
      return null;
    }
    const used = Math.min(most, Math.max(least, number));
    if (used !== number) notes.push({ code: 'clamped-number', key, value: number, used });
    return used;
  };
}

/** The raw fields of whatever was given; the first of repeated keys wins. */
function fields(input: unknown, notes: Note[]): Record<string, unknown> {
  if (input === null || input === undefined) return {};
  if (input instanceof URLSearchParams) return fromParams(input);
  if (typeof input === 'string') {
    const text = input.slice(0, limits.queryLength);
    const mark = text.indexOf('?');
    const query = mark >= 0 ? text.slice(mark + 1) : /^[a-z]+:\/\//i.test(text) ? '' : text;
    return fromParams(new URLSearchParams(query.split('#')[0]));
  }
  if (typeof input === 'object' && !Array.isArray(input)) return { ...input };
  notes.push({ code: 'unreadable-spec' });
  return {};
}

function fromParams(params: URLSearchParams): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [key, value] of params) if (!(key in found)) found[key] = value;
  return found;
}
