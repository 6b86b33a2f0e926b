import { disarmed } from './disarmed.ts';
import type { Figure } from './index.ts';
import type { Cell } from './cell.ts';
import { rowsOf } from './rows.ts';

/** Returns the values of a figure as CSV: UTF-8, RFC 4180, decimal point. */
export function csv(figure: Figure): string {
  return written(figure, ',', '.');
}

/**
 * Returns the same rows for a French Excel, which opens the file by a double click: semicolons, decimal commas, and a mark at the start
 * that says UTF-8.
 */
export function csvFr(figure: Figure): string {
  return `\uFEFF${written(figure, ';', ',')}`;
}

/** Returns the same rows to be pasted into a spreadsheet: tabs between cells, and the decimal sign of the figure's language. */
export function tabbed(figure: Figure): string {
  return written(figure, '\t', figure.spec.lang === 'fr' ? ',' : '.');
}

function written(figure: Figure, separator: ',' | ';' | '\t', point: '.' | ','): string {
  const cell = (value: Cell): string => {
    if (value === null || value === undefined) return '';
    return quoted(typeof value === 'number' ? String(value).replace('.', point) : disarmed(value), separator);
  };
  return rowsOf(figure)
    .map((row) => `${row.map(cell).join(separator)}\r\n`)
    .join('');
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
