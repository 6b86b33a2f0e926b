import { scenarioLimits, type Range, type ScenarioNote } from './scenario.ts';
import type { Field } from './scenario-fields.ts';
import { shortened } from './shortened.ts';

/** Reads values of an unknown object one by one: the nearest valid value of each, and a note where it is not the one given. */
export type Reader = {
  readonly note: (code: ScenarioNote['code'], field: string, given: unknown, used: unknown) => void;
  readonly whole: (value: unknown, field: string, least: number, most: number, otherwise: number) => number;
  readonly range: (value: unknown, field: string, rule: Field) => Range;
  readonly text: (value: unknown, field: string, otherwise: string) => string;
  readonly bilingual: (value: unknown, field: string, otherwise: string) => { fr: string; en: string };
  readonly id: (
    value: unknown,
    field: string,
    known: { readonly has: (id: string) => boolean },
    otherwise?: string,
  ) => string | null;
};

/** A parameter of `parameters.csv`; `low` and `high` are absent where a single value is known. */
export type Parameter = {
  readonly low: number | null;
  readonly central: number;
  readonly high: number | null;
  readonly unit: string;
};
export type Parameters = ReadonlyMap<string, Parameter>;

/** Returns a reader that adds its notes to a list. */
export function readerOf(notes: ScenarioNote[], parameters: Parameters): Reader {
  const note: Reader['note'] = (code, field, given, used) => {
    if (notes.length < 200) notes.push({ code, field, given: said(given), used: said(used) });
  };
  const number = (value: unknown, field: string, least: number, most: number, otherwise: number): number => {
    const read = typeof value === 'string' ? numberIn(value) : value;
    if (typeof read !== 'number' || Number.isNaN(read)) {
      note('unreadable', field, value, otherwise);
      return otherwise;
    }
    // Adding nothing makes −0 the 0 that a file can say.
    const used = Math.min(most, Math.max(least, read)) + 0;
    if (used !== read) note('clamped', field, value, used);
    return used;
  };
  const fallback = (rule: Field): Range => {
    const known = rule.parameter === undefined ? null : rangeOf(parameters.get(rule.parameter));
    return known ?? { low: rule.otherwise, central: rule.otherwise, high: rule.otherwise };
  };
  const range: Reader['range'] = (value, field, rule) => {
    if (value === undefined || value === null) return fallback(rule);
    if (typeof value === 'string' && value.includes('/')) {
      const named = rangeOf(parameters.get(value));
      if (named === null) note('unknown', field, value, rule.parameter ?? rule.otherwise);
      return within(named ?? fallback(rule), rule);
    }
    const central = fallback(rule).central;
    if (!isObject(value)) {
      const one = number(value, field, rule.least, rule.most, central);
      return { low: one, central: one, high: one };
    }
    const three = (['low', 'central', 'high'] as const).map((key) => {
      const given = value[key];
      if (given !== undefined) return number(given, `${field}.${key}`, rule.least, rule.most, central);
      note('missing', `${field}.${key}`, null, value['central'] ?? central);
      return number(value['central'] ?? central, field, rule.least, rule.most, central);
    });
    const [low = central, middle = central, high = central] = three.toSorted((a, b) => a - b);
    if (three.some((one, at) => one !== [low, middle, high][at])) note('disordered', field, three, [low, middle, high]);
    return { low, central: middle, high };
  };
  const text: Reader['text'] = (value, field, otherwise) => {
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'string') {
      note('unreadable', field, value, otherwise);
      return otherwise;
    }
    if (value.length <= scenarioLimits.textLength) return value;
    note('too-long', field, value, scenarioLimits.textLength);
    return [...value].slice(0, scenarioLimits.textLength).join('');
  };
  return {
    note,
    range,
    text,
    whole: (value, field, least, most, otherwise) => {
      if (value === undefined || value === null) return otherwise;
      return Math.round(number(value, field, least, most, otherwise));
    },
    bilingual: (value, field, otherwise) => {
      if (!isObject(value)) {
        const one = text(value, field, otherwise);
        return { fr: one, en: one };
      }
      const en = text(value['en'], `${field}.en`, text(value['fr'], `${field}.fr`, otherwise));
      return { fr: text(value['fr'], `${field}.fr`, en), en };
    },
    id: (value, field, known, otherwise) => {
      if (value === undefined || value === null) return null;
      if (typeof value === 'string' && known.has(value)) return value;
      note('unknown', field, value, otherwise ?? 'none');
      return null;
    },
  };
}

/** Returns a parameter as a range, shares for percentages; `null` where there is none. */
export function rangeOf(parameter: Parameter | undefined): Range | null {
  if (!parameter) return null;
  const { low, central, high, unit } = parameter;
  const one = unit.startsWith('%') ? 0.01 : 1;
  const as = (value: number) => Math.round(value * one * 1e9) / 1e9;
  return { low: as(low ?? central), central: as(central), high: as(high ?? central) };
}

/** Returns whether a value is an object with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number written as text, a percentage as its share. */
function numberIn(text: string): number {
  const percent = /^\s*(-?[\d.]+)\s*%\s*$/.exec(text)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  return text.trim() === '' ? Number.NaN : Number(text);
}

function within({ low, central, high }: Range, { least, most }: Field): Range {
  const as = (value: number) => Math.min(most, Math.max(least, value));
  return { low: as(low), central: as(central), high: as(high) };
}

function said(value: unknown): string {
  if (typeof value === 'string') return shortened(value);
  if (typeof value === 'number') return String(value);
  try {
    return shortened(JSON.stringify(value) ?? 'nothing');
  } catch {
    return typeof value;
  }
}
