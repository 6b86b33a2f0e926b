/** One defect of a data file, exact enough to be mended: row as a spreadsheet counts it (the header is row 1). */
export type Problem = {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly expected: string;
};

/**
 * Returns a problem as one line a developer can act on.
 *
 * @example
 * describeProblem({ file: 'traffic.csv', row: 12, column: 'value', value: '12OO', expected: 'a whole number' })
 * // 'traffic.csv, row 12, value: "12OO" – expected a whole number'
 */
export function describeProblem({ file, row, column, value, expected }: Problem): string {
  const place = [file, row === null ? null : `row ${row}`, column].filter(Boolean).join(', ');
  return `${place}: ${value === null ? '' : `${JSON.stringify(shortened(value))} – `}expected ${expected}`;
}

/** Data that cannot be trusted: every problem found, none dropped. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(describeProblem);
    if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`);
    super(shown.join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

function shortened(value: string): string {
  return value.length > 160 ? `${value.slice(0, 159)}…` : value;
}
