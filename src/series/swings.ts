import { modelStep } from './model-step.ts';
import type { ScenarioShown } from './what-if.ts';

/** A lever between its ends. */
export type SwingShown = ScenarioShown['swings'][number];

/** More rows than this are for the table. */
const mostRows = 12;

/** Returns the swings a picture has room for, the widest first; levers that change nothing in the year are for the table alone. */
export function swingsShown({ swings }: Pick<ScenarioShown, 'swings'>): readonly SwingShown[] {
  return swings.filter(({ swing }) => swing > 0).slice(0, mostRows);
}

/** Returns whether a swing is what may happen to the port by itself, which nobody moves. */
export function isBaseline({ lever }: Pick<SwingShown, 'lever'>): boolean {
  return lever === 'baseline';
}

/**
 * Returns what numbers of a row are rounded to: two digits of the widest lever, at least a thousand where there are ten thousand passengers or more;
 * for the port by itself what the model vouches for.
 */
export function swingStep(swings: readonly SwingShown[], one: SwingShown): number {
  if (isBaseline(one)) return modelStep(one.low.result, one.high.result);
  const levers = swings.filter((each) => !isBaseline(each));
  const widest = Math.max(1, ...levers.map(({ swing }) => swing));
  const largest = Math.max(1, ...levers.flatMap(({ low, high }) => [low.result, high.result]));
  const power = (value: number) => 10 ** Math.floor(Math.log10(value) + 1e-9);
  return Math.max(1, Math.min(Math.max(1000, power(widest) / 10), power(largest) / 10));
}
