/** How the period of a figure stands to the year of its port. */
export type PeriodKind = 'own-year' | 'other-calendar' | 'part-year' | 'several-years';

/**
 * Returns how a period (ISO days, both included) stands to a port's own year, which ends with `yearEndMonth`.
 *
 * @example
 * periodKind('2016-10-01', '2017-09-30', 9) // 'own-year'
 * periodKind('2017-01-01', '2017-12-31', 9) // 'other-calendar'
 */
export function periodKind(start: string, end: string, yearEndMonth: number): PeriodKind {
  const months = wholeMonths(start, end);
  if (months === null || months < 12) return 'part-year';
  if (months > 12) return 'several-years';
  return Number(end.slice(5, 7)) === yearEndMonth ? 'own-year' : 'other-calendar';
}

/** Whole calendar months from the first to the last day, or `null` when the period begins or ends within a month. */
function wholeMonths(start: string, end: string): number | null {
  const first = utc(start);
  const dayAfter = new Date(utc(end).getTime() + 86_400_000);
  if (first.getUTCDate() !== 1 || dayAfter.getUTCDate() !== 1) return null;
  return (dayAfter.getUTCFullYear() - first.getUTCFullYear()) * 12 + dayAfter.getUTCMonth() - first.getUTCMonth();
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A value with the most it may be off by, either way. */
export type Uncertain = { readonly value: number; readonly error: number };

/**
 * Returns which years make up a year with another end: for years ending in September, the calendar year 2018 takes nine months of 2018
 * and three of 2019. The weights sum to 1.
 *
 * @example
 * yearWeights(9, 12) // [{ offset: 0, weight: 0.75 }, { offset: 1, weight: 0.25 }]
 */
export function yearWeights(
  fromEnd: number,
  toEnd: number,
): readonly { readonly offset: number; readonly weight: number }[] {
  const months = toEnd - fromEnd;
  if (months === 0) return [{ offset: 0, weight: 1 }];
  const borrowed = Math.abs(months) / 12;
  return [
    { offset: 0, weight: 1 - borrowed },
    { offset: Math.sign(months), weight: borrowed },
  ];
}

/**
 * Returns yearly values as years that end in another month, by weighting two neighbouring years; a year whose neighbour is missing is
 * left out. The months of the season are not known, so the error is what the result would be off by if the borrowed months carried none
 * or twice their share of the difference; errors of the values themselves add to it.
 */
export function reyear(values: ReadonlyMap<number, Uncertain>, fromEnd: number, toEnd: number): Map<number, Uncertain> {
  const weights = yearWeights(fromEnd, toEnd);
  const found = new Map<number, Uncertain>();
  for (const [year, own] of values) {
    const parts = weights.map(({ offset, weight }) => ({ weight, part: values.get(year + offset) }));
    if (parts.some(({ part }) => part === undefined)) continue;
    const borrowed = parts[1];
    const season = borrowed?.part
      ? borrowed.weight * (Math.abs(borrowed.part.value - own.value) + own.error + borrowed.part.error)
      : 0;
    found.set(year, {
      value: parts.reduce((sum, { weight, part }) => sum + weight * (part?.value ?? 0), 0),
      error: parts.reduce((sum, { weight, part }) => sum + weight * (part?.error ?? 0), 0) + season,
    });
  }
  return found;
}
