import type { Figure } from './index.ts';

/** Returns the whole answer as JSON: `{spec, notes, unit, from, to, base, series, against, said, whatIf, events, breaks, sources, dataDate}`. */
export function json({ spec, notes, set }: Figure): string {
  const { unit, from, to, base, series, against, said, whatIf, events, breaks, sources, dataDate } = set;
  const answer = {
    spec,
    notes: [...notes, ...set.notes],
    unit,
    from,
    to,
    base,
    series,
    against,
    said,
    whatIf,
    events,
    breaks,
    sources,
    dataDate,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
