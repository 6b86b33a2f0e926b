import { citationText } from '../locale/citation.ts';
import { describe } from '../locale/describe.ts';
import { tableOf, type FigureTable } from '../locale/table.ts';
import { disarmed } from './disarmed.ts';
import { escaped } from './escaped.ts';
import type { Figure } from './index.ts';
import { originOf } from './origin.ts';

/** A picture within what is pasted. */
export type PastedPicture = {
  readonly png: Uint8Array;
  /** Of its place in the document, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
};

type Asked = {
  /** `null`: the table alone. */
  readonly picture: PastedPicture | null;
  readonly site: string | null;
  /** Day it is copied, ISO. */
  readonly day: string;
};

/** One thing to paste, for programs that take rich text and for those that take letters alone. */
export type Paste = { readonly html: string; readonly text: string };

/**
 * Returns a figure for one paste: as HTML its picture, table, source line and citation; as text its title, table with tabs between cells,
 * source line and citation. Values read as on the page; a name or title that a spreadsheet would run has an apostrophe before it.
 */
export function paste({ spec, set }: Pick<Figure, 'spec' | 'set'>, { picture, site, day }: Asked): Paste {
  const { title, alt, sourceLine } = describe(spec, set);
  const table = harmless(tableOf(spec, set));
  const url = site === null ? null : originOf(spec, site);
  const cited = citationText({ title, url, dataDate: set.dataDate, accessed: day, lang: spec.lang });
  const after = [...table.said, sourceLine, cited].map(disarmed);
  return {
    html: [
      `<html lang="${spec.lang}"><head><meta charset="utf-8"></head><body>`,
      ...(picture === null ? [] : [imageOf(picture, alt)]),
      tableHtml(table),
      ...after.map((text) => `<p>${escaped(text)}</p>`),
      '</body></html>',
    ].join('\n'),
    text: [disarmed(oneLine(title)), '', ...tableText(table), '', ...after.map(oneLine)].join('\n'),
  };
}

/** Numbers are written by us and stay as they are, a rise with its plus; whatever else a table says may be somebody's text. */
function harmless(table: FigureTable): FigureTable {
  return {
    ...table,
    caption: disarmed(table.caption),
    rowLabel: disarmed(table.rowLabel),
    columns: table.columns.map((column) => ({ ...column, name: disarmed(column.name) })),
    rows: table.rows.map(({ key, head, cells }) => ({
      key,
      head: disarmed(head),
      cells: cells.map((cell) => (cell.numeric ? cell : { ...cell, text: disarmed(cell.text) })),
    })),
  };
}

/** Attributes rather than a style: word processors read them all, and pages that copy on take styles out. */
function tableHtml({ caption, rowLabel, columns, rows }: FigureTable): string {
  const headed = (name: string, unit: string) => escaped(name) + (unit === '' ? '' : `<br>${escaped(unit)}`);
  return [
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr><th align="left">${escaped(rowLabel)}</th>${columns.map(({ name, unit }) => `<th>${headed(name, unit)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ head, cells }) =>
        `<tr><th align="left">${escaped(head)}</th>${cells.map(({ text, numeric }) => `<td${numeric ? ' align="right"' : ''}>${escaped(text)}</td>`).join('')}</tr>`,
    ),
    '</tbody></table>',
  ].join('\n');
}

function tableText({ rowLabel, columns, rows }: FigureTable): string[] {
  const header = [rowLabel, ...columns.map(({ name, unit }) => (unit === '' ? name : `${name} (${unit})`))];
  return [header, ...rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)])].map((row) =>
    row.map(oneLine).join('\t'),
  );
}

/** A tab or a new line within a cell would be read as the next one. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

function imageOf({ png, width, height }: PastedPicture, alt: string): string {
  return `<p><img src="data:image/png;base64,${base64(png)}" alt="${escaped(alt)}" width="${width}" height="${height}"></p>`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
