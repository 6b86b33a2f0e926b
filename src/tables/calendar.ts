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
