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
  if (text !== text.trim()) return { expected: 'no space before or after the value' };
  if (column.type === 'number' || column.type === 'integer') return readNumber(text, column);
  if (column.type === 'date') return readDate(text);
  if (column.values && !column.values.includes(text)) return { expected: `one of ${column.values.join(', ')}` };
  return { value: text };
}

function readNumber(text: string, column: Column): CellResult {
  if (!numberPattern.test(text)) return { expected: column.type === 'integer' ? 'a whole number' : 'a number with a decimal point' };
  const value = Number(text);
  if (!Number.isFinite(value)) return { expected: 'a finite number' };
  if (column.type === 'integer' && !Number.isInteger(value)) return { expected: 'a whole number' };
  if (column.min !== undefined && value < column.min) return { expected: `at least ${column.min}` };
  if (column.max !== undefined && value > column.max) return { expected: `at most ${column.max}` };
  return { value };
}

/** A date may be known to the day, the month or the year. */
function readDate(text: string): CellResult {
  const match = datePattern.exec(text);
  if (!match) return { expected: 'a date such as 2017, 2017-11 or 2017-11-06' };
  if (match[3] !== undefined && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) return { expected: 'a day that exists' };
  return { value: text };
}
