import type { Column } from './schema.ts';

const datePattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const numberPattern = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export type CellResult = { readonly value: string | number | null } | { readonly expected: string };

/**
 * Returns the value of a printed cell, or what was expected instead. Nothing is coerced: `12 000`, `1,5` and `n/a` are not numbers.
 *
 * @example
 * readCell('2017-11-31', { type: 'date' }) // { expected: 'a day that exists' }
 */
export function readCell(text: string, column: Column): CellResult {
  if (text === '') return column.required ? { expected: 'a value (required)' } : { value: null };
  if (text.includes('\uFFFD')) return { expected: 'UTF-8 text (a character is damaged)' };
  if (text !== text.trim()) return { expected: 'no space before or after the value' };
  if (column.type === 'number' || column.type === 'integer') return readNumber(text, column);
  if (column.type === 'date' || column.type === 'day') return readDate(text, column.type);
  return readText(text, column);
}

function readNumber(text: string, column: Column): CellResult {
  if (!numberPattern.test(text))
    return { expected: column.type === 'integer' ? 'a whole number' : 'a number with a decimal point' };
  const value = Number(text);
  if (!Number.isFinite(value)) return { expected: 'a finite number' };
  if (column.type === 'integer' && !Number.isInteger(value)) return { expected: 'a whole number' };
  if (column.min !== undefined && value < column.min) return { expected: `at least ${column.min}` };
  if (column.max !== undefined && value > column.max) return { expected: `at most ${column.max}` };
  return { value };
}

function readDate(text: string, type: 'date' | 'day'): CellResult {
  const match = datePattern.exec(text);
  if (!match || (type === 'day' && match[3] === undefined))
    return {
      expected: type === 'day' ? 'a day such as 2017-11-06' : 'a date such as 2017, 2017-11 or 2017-11-06',
    };
  if (match[3] !== undefined && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text)
    return { expected: 'a day that exists' };
  return { value: text };
}

function readText(text: string, column: Column): CellResult {
  const { values, pattern } = column;
  for (const item of column.list === undefined ? [text] : text.split(column.list)) {
    if (values && !values.includes(item)) return { expected: `one of ${values.join(', ')}` };
    if (pattern !== undefined && !regularExpression(pattern).test(item))
      return { expected: column.expected ?? `text that matches ${pattern}` };
    if (item === '') return { expected: `values with a single ${column.list} between them` };
  }
  return { value: text };
}

const compiled = new Map<string, RegExp>();

function regularExpression(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern);
  compiled.set(pattern, known);
  return known;
}
