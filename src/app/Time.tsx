import { lazy, Suspense } from 'react';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec, TimeRange } from '../spec/chart-spec.ts';
import { words } from '../locale/words.ts';
import { address } from './address.ts';
import { isOfOneYear } from '../spec/chart-years.ts';
import { withChart } from './change-spec.ts';
import { useSame } from './useSame.ts';
import { yearReach, yearShown } from './year-reach.ts';

const TimeSlider = lazy(async () => ({ default: (await import('./TimeSlider.tsx')).TimeSlider }));

const backToLines = (spec: ChartSpec) => withChart(spec, 'trend');

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet | null; readonly idle: boolean };

/** The time slider in a place kept for it, so that nothing moves when its code comes. */
export function Time({ spec, set, idle }: Props) {
  const record = useSame<TimeRange>(yearReach(set) ?? { from: set?.from ?? 0, to: set?.to ?? 0 });
  const { time } = spec;
  const reach = useSame<TimeRange>({
    from: Math.min(record.from, time?.from ?? record.from),
    to: Math.max(record.to, time?.to ?? record.to),
  });
  // A year asked for shows at once; else it is the one the figure chose.
  const single = time !== null && time.from === time.to;
  return (
    <div className="time-place">
      {idle && set && record.from < record.to && (
        <Suspense fallback={null}>
          <TimeSlider
            chart={spec.chart}
            lang={spec.lang}
            record={record}
            reach={reach}
            from={time?.from ?? set.from}
            to={single || !isOfOneYear(spec.chart) ? (time?.to ?? yearShown(set)) : yearShown(set)}
          />
        </Suspense>
      )}
      {spec.chart === 'ranking' && (
        <button type="button" className="link-button time-lines" onClick={() => address.change(backToLines)}>
          {words[spec.lang].page.time.lines}
        </button>
      )}
    </div>
  );
}
