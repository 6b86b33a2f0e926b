import { modelStep } from './model-step.ts';
import type { ScenarioShown } from './what-if.ts';

/** The steps of a scenario as its labels say them, in the order of `steps`. */
export type RoundedSteps = {
  /** What they are rounded to. */
  readonly to: number;
  readonly values: readonly number[];
};

/**
 * Returns the steps of a scenario rounded to one power of ten: a mean of thousands of futures is told one digit finer than a single one, finer still
 * where the smallest part asks for it, and never finer than a thousand where there are ten thousand passengers or more. What is rounded adds up as what is not: each part is rounded up or
 * down, those nearest to the next step up.
 *
 * @example
 * base 1,487,313, growth 489,939, moves 61,816, 59,221 and 13,086 → 1,490,000 + 490,000 + 60,000 + 60,000 + 10,000 = 2,110,000
 */
export function roundedSteps({ steps, fan, year }: Pick<ScenarioShown, 'steps' | 'fan' | 'year'>): RoundedSteps {
  const to = stepFor({ steps, fan, year });
  const base = steps.find(({ part }) => part === 'base')?.mean ?? 0;
  const result = steps.find(({ part }) => part === 'result')?.mean ?? 0;
  const parts = steps.filter(isPart).map(({ mean }) => mean / to);
  const left = Math.round(result / to) - Math.round(base / to) - parts.reduce((sum, one) => sum + Math.floor(one), 0);
  const raised = new Set(
    parts
      .map((one, at) => ({ at, rest: one - Math.floor(one) }))
      .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, Math.max(0, left))
      .map(({ at }) => at),
  );
  const rounded = parts.map((one, at) => Math.floor(one) + (raised.has(at) ? 1 : 0));
  let next = 0;
  // Adding nothing makes −0 the 0 that a file can say.
  const values = steps.map((step): number => {
    if (isPart(step)) return (rounded[next++] ?? 0) * to + 0;
    if (step.part !== 'distance') return Math.round(step.mean / to) * to + 0;
    return (Math.round((step.mean + result) / to) - Math.round(result / to)) * to + 0;
  });
  return { to, values };
}

/** Whether a step changes what the one before it left. */
export function isPart({ part }: { readonly part: ScenarioShown['steps'][number]['part'] }): boolean {
  return part !== 'base' && part !== 'result' && part !== 'distance';
}

function stepFor({ steps, fan, year }: Pick<ScenarioShown, 'steps' | 'fan' | 'year'>): number {
  const future = fan.find((one) => one.year === year);
  const vouched = future ? Math.max(1000, modelStep(future.p10, future.p90) / 10) : 1;
  const sizes = steps.map(({ mean }) => Math.abs(mean)).filter((size) => size > 0);
  const parts = steps.filter(isPart).flatMap(({ mean }) => (mean === 0 ? [] : [Math.abs(mean)]));
  const smallest = Math.max(1000, power(Math.min(...parts, Number.MAX_SAFE_INTEGER)));
  const finest = power(Math.max(...sizes, 1)) / 10;
  return Math.max(1, Math.min(vouched, smallest, finest));
}

function power(value: number): number {
  return 10 ** Math.floor(Math.log10(value) + 1e-9);
}
