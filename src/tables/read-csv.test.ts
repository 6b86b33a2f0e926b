import { describe, expect, test } from 'vitest';
import { describeProblem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import type { TableSchema } from './schema.ts';

const calls = {
  name: 'calls',
  row: 'a call',
  key: ['port', 'day'],
  columns: {
    port: { type: 'text', required: true },
    day: { type: 'day', required: true },
    guests: { type: 'integer', min: 0 },
    hours: { type: 'number' },
    status: { type: 'text', values: ['final', 'forecast'] },
    note: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;

const header = 'port,day,guests,hours,status,note';
const good = 'marseille,2017-11-06,5610,9.5,final,first call';

/** What is said about a file, line by line; nothing for a sound one. */
function said(text: string): string[] {
  return readCsv(text, calls).problems.map(describeProblem);
}

function firstRow(text: string): Record<string, unknown> {
  const { columns } = readCsv(text, calls);
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[0]]));
}

describe('a defect is reported with its row, column, value and what was expected', () => {
  test.each<[string, string, string]>([
    [
      'a letter in a number',
      'marseille,2017-11-06,56lO,,,',
      'calls.csv, row 2, guests: "56lO" – expected a whole number',
    ],
    [
      'a thousands separator',
      'marseille,2017-11-06,5 610,,,',
      'calls.csv, row 2, guests: "5 610" – expected a whole number',
    ],
    ['half a guest', 'marseille,2017-11-06,0.5,,,', 'calls.csv, row 2, guests: "0.5" – expected a whole number'],
    ['fewer guests than none', 'marseille,2017-11-06,-1,,,', 'calls.csv, row 2, guests: "-1" – expected at least 0'],
    [
      'a decimal comma',
      'marseille,2017-11-06,,"9,5",,',
      'calls.csv, row 2, hours: "9,5" – expected a number with a decimal point',
    ],
    [
      'n/a for a number',
      'marseille,2017-11-06,,n/a,,',
      'calls.csv, row 2, hours: "n/a" – expected a number with a decimal point',
    ],
    [
      'a number beyond all ports',
      'marseille,2017-11-06,,1e999,,',
      'calls.csv, row 2, hours: "1e999" – expected a finite number',
    ],
    [
      'a day that does not exist',
      'marseille,2017-11-31,,,,',
      'calls.csv, row 2, day: "2017-11-31" – expected a day that exists',
    ],
    [
      'a day written the French way',
      'marseille,06/11/2017,,,,',
      'calls.csv, row 2, day: "06/11/2017" – expected a day such as 2017-11-06',
    ],
    [
      'a year where a day is due',
      'marseille,2017,,,,',
      'calls.csv, row 2, day: "2017" – expected a day such as 2017-11-06',
    ],
    ['no port', ',2017-11-06,,,,', 'calls.csv, row 2, port: "" – expected a value (required)'],
    [
      'a status that no port uses',
      'marseille,2017-11-06,,,guessed,',
      'calls.csv, row 2, status: "guessed" – expected one of final, forecast',
    ],
    [
      'a space before a value',
      ' marseille,2017-11-06,,,,',
      'calls.csv, row 2, port: " marseille" – expected no space before or after the value',
    ],
    [
      'a damaged accent',
      'S\uFFFDte,2017-11-06,,,,',
      'calls.csv, row 2, port: "S\uFFFDte" – expected UTF-8 text (a character is damaged)',
    ],
    ['a cell too many', `${good},`, 'calls.csv, row 2: expected 6 cells, found 7'],
    ['a cell too few', 'marseille,2017-11-06,5610,9.5,final', 'calls.csv, row 2: expected 6 cells, found 5'],
    ['an empty line', '', 'calls.csv, row 2: expected 6 cells, found 1'],
    [
      'a quote inside a cell',
      'marseille,2017-11-06,,,,the "Miami" of the south',
      'calls.csv, row 2: expected quotes around the whole cell only',
    ],
    [
      'a letter after a closing quote',
      '"marseille"x,2017-11-06,,,,',
      'calls.csv, row 2: expected a comma after the closing quote',
    ],
    [
      'a file cut short inside quotes',
      'marseille,2017-11-06,,,,"first ca',
      'calls.csv, row 2: expected a closing quote (the file may be cut short)',
    ],
  ])('%s', (_, row, expected) => {
    expect(said(`${header}\n${row}\n${good}`)).toContain(expected);
  });

  test.each<[string, string, string]>([
    ['an empty file', '', 'calls.csv: expected a table, found an empty file'],
    ['a web page instead of a table', '<!doctype html>\n<html>', 'calls.csv: expected a table, found a web page'],
    ['another encoding', 'p\0o\0r\0t\0', 'calls.csv: expected UTF-8 text, found another encoding'],
    [
      'a column that is missing',
      `port,day,guests,status\nmarseille,2017-11-06,1,final`,
      'calls.csv, row 1, hours: expected this column in the header',
    ],
    [
      'a column nobody knows',
      `${header},mood\n${good},fine`,
      'calls.csv, row 1, mood: expected a column of this table (port, day, guests, hours, status, note)',
    ],
    ['a column given twice', `${header},port\n${good},x`, 'calls.csv, row 1, port: expected each column once'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('the row is that of a spreadsheet, even after a note of several lines', () => {
    expect(said(`${header}\nmarseille,2017-11-06,1,2,final,"one\ntwo\nthree"\nmiami,2017-11-07,many,,,`)).toEqual([
      'calls.csv, row 3, guests: "many" – expected a whole number',
    ]);
  });

  test('every defect is reported, not only the first', () => {
    expect(said(`${header}\n,2017-11-06,x,,,\nmarseille,never,1,,,`)).toHaveLength(3);
  });
});

describe('what only looks like a defect is read rightly', () => {
  const marseille = {
    port: 'marseille',
    day: '2017-11-06',
    guests: 5610,
    hours: 9.5,
    status: 'final',
    note: 'first call',
  };

  test.each<[string, string, object]>([
    ['a byte-order mark', `\uFEFF${header}\n${good}\n`, marseille],
    ['line ends of Windows', `${header}\r\n${good}\r\n`, marseille],
    ['no line end at the end', `${header}\n${good}`, marseille],
    [
      'columns in another order',
      'note,status,hours,guests,day,port\nfirst call,final,9.5,5610,2017-11-06,marseille',
      marseille,
    ],
    [
      'a line break inside quotes',
      `${header}\n${good.replace('first call', '"first\ncall"')}`,
      { ...marseille, note: 'first\ncall' },
    ],
    [
      'a comma and quotes inside quotes',
      `${header}\n${good.replace('first call', '"a ""first"", at last"')}`,
      { ...marseille, note: 'a "first", at last' },
    ],
    [
      'accents and narrow spaces',
      `${header}\n${good.replace('first call', 'Sète\u202F: 5\u202F610 à bord')}`,
      { ...marseille, note: 'Sète\u202F: 5\u202F610 à bord' },
    ],
    [
      'an empty cell, which is absent and not zero',
      `${header}\nmarseille,2017-11-06,,0,final,`,
      { ...marseille, guests: null, hours: 0, note: null },
    ],
    [
      'an older table without an optional column',
      'port,day,guests,hours,status\nmarseille,2017-11-06,5610,9.5,final',
      { ...marseille, note: null },
    ],
  ])('%s', (_, text, row) => {
    expect(said(text)).toEqual([]);
    expect(firstRow(text)).toEqual(row);
  });
});
