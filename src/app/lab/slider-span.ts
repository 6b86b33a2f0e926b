import { isShare, type Field } from '../../spec/scenario-fields.ts';
import type { Range } from '../../spec/scenario.ts';

/** Where a slider begins and ends, and by which steps it moves. */
export type Span = { readonly least: number; readonly most: number; readonly step: number };

/**
 * Returns the span of a slider: what a lever may be at all is far wider than anything anybody would try, so that it ends at twice what has been seen
 * or at the value it has, whichever is more.
 */
export function sliderSpan(
  rule: Field,
  range: Range,
  seen: { readonly low: number; readonly high: number } | null,
): Span {
  if (isShare(rule)) return { least: rule.least, most: rule.most, step: 0.01 };
  const known = Math.max(range.high, seen?.high ?? 0);
  const wanted = known > 0 && known < rule.most ? known * 2 : Math.min(rule.most, 100);
  const most = Math.min(rule.most, Math.max(rule.least + 1, rounded(wanted)));
  const step = rule.whole ? Math.max(1, 10 ** (Math.floor(Math.log10(most)) - 2)) : 0.1;
  return { least: rule.least, most, step };
}

/** Up to the next 1, 2 or 5 of its size. */
function rounded(value: number): number {
  if (value <= 10) return Math.ceil(value);
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 5, 7.5, 10].map((factor) => factor * size).find((one) => one >= value) ?? value;
}
