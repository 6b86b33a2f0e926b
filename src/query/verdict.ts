import { isCountState } from '../series/point.ts';
import type { Grounds, Said, Verdict } from '../series/series-set.ts';
import type { Calendar, MeasureId } from '../spec/vocabulary.ts';
import type { Estimate } from '../tables/best-estimate.ts';
import { roundingStep } from '../tables/best-estimate.ts';

/** A record a statement may have meant: the same port counted one way. */
export type Reading = {
  readonly measure: MeasureId;
  readonly calendar: Calendar;
  readonly record: readonly Estimate[];
};

export type Judged = { readonly verdict: Verdict; readonly grounds: Grounds | null };

/** What was said: of which year, and whether as a bound. */
export type Statement = Pick<Said, 'kind' | 'value' | 'year' | 'bound'>;

/** How many years back a claim may have taken its number from. */
const yearsBack = 3;
/** Agreement allowed beyond a statement's own rounding, as a share of the count. */
const slack = 0.02;

/**
 * Returns what the record makes of a statement, and the count it rests on. The first reading is the statement's own definition; the others
 * are tried when it fails, so that "said of people" or "said of another calendar" is told from "said of nothing counted".
 */
export function judge(
  { kind, value, year, bound }: Statement,
  [own, ...others]: readonly [Reading, ...Reading[]],
): Judged {
  const same = countOf(own, year);
  if (kind === 'claim' && bound !== null && same && holds(value, bound, same))
    return { verdict: 'confirmed', grounds: same };
  if (kind !== 'claim')
    return bound === 'at-most' && same && same.state !== 'at-least'
      ? ceiling(value, same)
      : outcome(value, year, own, same);
  if (same) {
    if (same.state === 'at-least' || same.state === 'at-most') {
      if (agrees(value, same)) return { verdict: 'rounded', grounds: same };
    } else if (value === same.value) return { verdict: 'confirmed', grounds: same };
    else if (agrees(value, same)) return { verdict: 'rounded', grounds: same };
  }
  for (let back = 1; back <= yearsBack; back++) {
    const before = countOf(own, year - back);
    if (before && agrees(value, before)) return { verdict: 'outdated', grounds: before };
  }
  for (const other of others) {
    const found = countOf(other, year);
    if (found && agrees(value, found)) return { verdict: 'other-definition', grounds: found };
  }
  if (!same) return { verdict: 'not-counted', grounds: null };
  return { verdict: isPrinted(value, year, own.record) ? 'contested' : 'unsupported', grounds: same };
}

/** A ceiling that was forecast holds while the count stays under it. */
function ceiling(value: number, same: Grounds): Judged {
  return { verdict: same.value <= value ? 'reached' : 'missed', grounds: same };
}

/** A forecast or target is reached when the count is at or above it, nearly reached within two per cent. */
function outcome(value: number, year: number, own: Reading, same: Grounds | null): Judged {
  if (!same) {
    const last = Math.max(
      ...own.record.flatMap((one) => (one.value === null ? [] : [one.year])),
      Number.NEGATIVE_INFINITY,
    );
    return { verdict: year > last ? 'open' : 'not-counted', grounds: null };
  }
  if (same.state === 'at-most') return { verdict: same.value < value ? 'missed' : 'not-counted', grounds: same };
  if (same.state === 'at-least' && same.value < value) return { verdict: 'not-counted', grounds: same };
  if (same.value >= value) return { verdict: 'reached', grounds: same };
  return { verdict: value - same.value <= slack * same.value ? 'nearly' : 'missed', grounds: same };
}

/** Whether a statistic of the year prints the very number, although another was preferred. */
function isPrinted(value: number, year: number, record: readonly Estimate[]): boolean {
  const figures = record
    .filter((estimate) => estimate.year === year)
    .flatMap((estimate) => [...estimate.chosen, ...estimate.alternatives]);
  return figures.some(
    (figure) => (figure.status === 'final' || figure.status === 'provisional') && figure.value === value,
  );
}

/** Whether what was said as a bound is borne out by a count. */
function holds(value: number, bound: NonNullable<Said['bound']>, { value: counted, state }: Grounds): boolean {
  if (bound === 'at-least') return state !== 'at-most' && counted >= value;
  return state !== 'at-least' && counted <= value;
}

function countOf({ measure, calendar, record }: Reading, year: number): Grounds | null {
  const found = record.find((estimate) => estimate.year === year);
  if (!found || found.value === null) return null;
  // Between two bounds the upper one is the most the year can have had.
  if (found.state === 'between' && found.high !== null)
    return { year, value: found.high, state: 'at-most', measure, calendar };
  return { year, value: found.value, state: found.state, measure, calendar };
}

/** Within half the last digit said, and never further than two per cent; of a bound, on its right side and near. */
function agrees(value: number, { value: counted, state }: Grounds): boolean {
  if (state === 'at-most') return value <= counted;
  if (state === 'at-least') return value >= counted && value <= counted * 1.05;
  if (!isCountState(state)) return false;
  const step = roundingStep({ value, precision: 'rounded' });
  const isRounding = Math.round(counted / step) * step === value && Math.abs(value - counted) <= counted * 0.05;
  return isRounding || Math.abs(value - counted) <= counted * slack;
}
