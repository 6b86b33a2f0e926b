import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeskError, failureOf, type DeskFailure } from '../desk/failure.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { prepare } from '../picture.ts';
import type { ChartId } from '../spec/vocabulary.ts';
import { questionOf, type ChartSpec } from '../spec/chart-spec.ts';
import { useDesk } from './desk-context.ts';

export type Answered = {
  /** What there is to show; `null` before the first answer. */
  readonly set: SeriesSet | null;
  /** Whether `set` answers the question asked rather than an earlier one. */
  readonly current: boolean;
  readonly underway: boolean;
  readonly failure: DeskFailure | null;
};

/**
 * Returns the answer to a question, and until it is there the answer before it. When it cannot be had, the last answer stays, or the
 * opening one where there was none.
 */
export function useAnswer(spec: ChartSpec, opening: SeriesSet | null, enabled = true): Answered {
  const desk = useDesk();
  const question = questionOf(spec);
  const query = useQuery({
    queryKey: answerKey(spec),
    // An answer counts once it can be drawn as well.
    queryFn: async () => (await Promise.all([desk.answer({ ...spec, ...question }), prepared(spec.chart)]))[0],
    enabled,
  });
  const [last, setLast] = useState<SeriesSet | null>(null);
  if (query.data && query.data !== last) setLast(query.data);
  return {
    set: query.data ?? last ?? (query.isError ? opening : null),
    current: query.data !== undefined,
    underway: query.isFetching,
    failure: query.error ? failureOf(query.error) : null,
  };
}

async function prepared(chart: ChartId): Promise<void> {
  try {
    await prepare(chart);
  } catch (error) {
    throw new DeskError({ code: 'unreachable', file: `${chart}.js`, detail: String(error) });
  }
}

/** Returns the key an answer is kept under: the question, however it is shown. */
export function answerKey(spec: ChartSpec): readonly unknown[] {
  return ['answer', questionOf(spec)];
}
