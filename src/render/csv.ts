import type { Figure } from './index.ts';

/**
 * Returns the values of a figure as CSV (UTF-8, RFC 4180, decimal point): one row a port and year, then one a statement.
 * An absent value is an empty cell with its reason in `absence`.
 */
export function csv({ spec, set }: Figure): string {
  const { lang } = spec;
  const header = [
    'port_id',
    'port',
    'year',
    'year_ends',
    'value',
    'unit',
    'state',
    'low',
    'high',
    'absence',
    'sources',
  ];
  const rows = set.series.flatMap((one) => [
    ...one.points.map((point) => [
      one.id,
      one.name[lang],
      point.year,
      `${point.year}-${String(one.yearEndMonth).padStart(2, '0')}`,
      decimal(point.value),
      one.unit,
      point.state,
      decimal(point.low),
      decimal(point.high),
      point.absence,
      point.sources.join(' '),
    ]),
    ...set.said
      .filter((said) => said.port === one.id)
      .map((said) => [
        one.id,
        one.name[lang],
        said.year,
        null,
        decimal(said.value),
        one.unit,
        said.kind,
        null,
        null,
        null,
        said.sources.join(' '),
      ]),
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A value to six decimals: beyond them there is only the noise of division. */
function decimal(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}

/** A text that a spreadsheet would run as a formula is disarmed with an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
