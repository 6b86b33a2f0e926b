import { lazy, Suspense } from 'react';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

const TimeSlider = lazy(async () => ({ default: (await import('./TimeSlider.tsx')).TimeSlider }));

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet | null; readonly idle: boolean };

/** The time slider in a place kept for it, so that nothing moves when its code comes. */
export function Time({ spec, set, idle }: Props) {
  const several = set !== null && (set.onRecord === null || set.onRecord.from < set.onRecord.to);
  return (
    <div className="time-place">
      {idle && set && several && (
        <Suspense fallback={null}>
          <TimeSlider spec={spec} set={set} />
        </Suspense>
      )}
    </div>
  );
}
