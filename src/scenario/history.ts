/** What is known of a port: passenger movements of the years that were counted. Bounds, claims and holes are no part of it. */
export type History = {
  readonly port: string;
  /** In order of year. */
  readonly counts: readonly { readonly year: number; readonly value: number }[];
  /** Years whose figure does not compare with the year before: another perimeter, unit or series, or a doubtful count. */
  readonly cuts: ReadonlySet<number>;
};

/** Years that a pandemic break covers, and which a fit leaves out. */
export type Pandemic = ReadonlySet<number>;

/** The change of a port's traffic between two counts with none in between: `log` is the logarithm of their ratio over `to − from` years, `size` that of the first. */
export type Growth = { readonly from: number; readonly to: number; readonly log: number; readonly size: number };

/** Returns the growths a fit may learn from: those that neither touch nor span the pandemic, nor cross from one definition to another. */
export function usableGrowths(history: History, pandemic: Pandemic): Growth[] {
  return history.counts.slice(1).flatMap(({ year, value }, index) => {
    const before = history.counts[index];
    if (!before) return [];
    for (let between = before.year; between <= year; between++) {
      if (pandemic.has(between) || (between > before.year && history.cuts.has(between))) return [];
    }
    return [{ from: before.year, to: year, log: Math.log(value / before.value), size: Math.log(before.value) }];
  });
}

/** Returns how many years up to `last` were counted one right after the other. */
export function yearlyGrowths({ counts }: History, last: number): number {
  return counts.filter(({ year }, index) => year <= last && counts[index - 1]?.year === year - 1).length;
}
