import { dataWords } from '../../locale/data-words.ts';
import type { CellKind } from '../../locale/en/data-page.ts';
import { qualifier, sayPoint } from '../../locale/say.ts';
import { words } from '../../locale/words.ts';
import type { CoverageCell, CoverageRow } from '../../escale.ts';
import type { Absence, PointState } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** A column of the matrix: a year, or years in which nothing at all is in print. */
export type Column = { readonly from: number; readonly to: number };

/** Runs of blank years longer than this are one column. */
const longestBlank = 3;

const states = {
  counted: 'counted',
  provisional: 'provisional',
  'sum-of-parts': 'sum',
  adjusted: 'adjusted',
  announced: 'said',
  said: 'said',
  modelled: 'nothing',
  'at-least': 'at-least',
  'at-most': 'at-most',
  between: 'between',
  missing: 'nothing',
} as const satisfies Record<PointState, CellKind>;

const absences = {
  'not-published': 'nothing',
  'only-other-calendar': 'other-calendar',
  'only-part-year': 'part-year',
  'only-said': 'said',
  'no-split': 'no-split',
  'no-calls': 'nothing',
  'no-year-before': 'nothing',
  'no-base': 'nothing',
  'contains-others': 'nothing',
  'set-incomplete': 'nothing',
  'not-modelled': 'nothing',
} as const satisfies Record<Absence, CellKind>;

/** Returns how a cell is known. */
export function kindOf({ state, absence }: CoverageCell): CellKind {
  return absence === null ? states[state] : absences[absence];
}

/** Returns the columns of a matrix: every year from the first to the last of these rows, long blank stretches closed up. */
export function columnsOf(rows: readonly CoverageRow[]): Column[] {
  const years = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.year)))].toSorted((a, b) => a - b);
  return years.flatMap((year, index) => {
    const before = years[index - 1] ?? year - 1;
    const blank = Array.from({ length: year - before - 1 }, (_, step) => before + 1 + step);
    const between =
      blank.length > longestBlank
        ? [{ from: before + 1, to: year - 1 }]
        : blank.map((each) => ({ from: each, to: each }));
    return [...between, { from: year, to: year }];
  });
}

/** Returns what a cell says in words: the value and how it is known, or why there is none, and how many values are in print. */
export function sayCell(row: CoverageRow, cell: CoverageCell, lang: Language): string {
  const say = dataWords[lang].coverage;
  const { figure } = words[lang];
  const point = { ...cell, step: 1, reason: null, sources: [], alternatives: 0 };
  const value = sayPoint(point, row.unit, lang, 'full');
  const parts = [
    cell.value === null ? value : figure.ofUnit(value, figure.unit[row.unit]),
    qualifier(point, row.unit, lang),
    cell.figures > 1 ? say.figures(cell.figures) : '',
  ];
  return say.cell(row.label[lang], String(cell.year), parts.filter(Boolean).join(', '));
}
