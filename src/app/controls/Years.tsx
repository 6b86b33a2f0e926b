import { lazy, Suspense, useDeferredValue, useId, useMemo } from 'react';
import { words } from '../../locale/words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { address } from '../address.ts';
import { courses } from '../key-numbers.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWidth } from '../useWidth.ts';

const Spark = lazy(async () => ({ default: (await import('../Spark.tsx')).Spark }));

/** First and last year, over the whole record in small, so that one sees what one leaves out. */
export function Years({ spec, idle }: { readonly spec: ChartSpec; readonly idle: boolean }) {
  const say = words[spec.lang].page.controls;
  const id = useId();
  const [ref, width] = useWidth();
  // A ranking answers for one year alone, so the record is that of the lines. While lines show all years, the figure asks for it itself.
  const whole: ChartSpec = { ...spec, chart: 'trend', time: null };
  const { set: record } = useAnswer(whole, null, idle && (spec.time !== null || spec.chart !== 'trend'));
  const { set: ahead } = useAnswer(
    { ...whole, mode: 'absolute', base: null, time: { from: (record?.to ?? 2025) + 1, to: limits.lastYear } },
    null,
    idle && record !== null,
  );
  const lines = useDeferredValue(useMemo(() => (record ? courses(record) : []), [record]));
  const known = record ?? { from: spec.time?.from ?? 2000, to: spec.time?.to ?? 2025 };
  const chosen = spec.time ?? { from: known.from, to: known.to };
  const first = Math.min(known.from, chosen.from);
  // Years to come are offered as far as somebody said something about them.
  const last = Math.max(known.to, chosen.to, ...(ahead?.said ?? []).map((one) => one.year));
  const choose = (from: number, to: number) =>
    address.commit({ ...spec, time: from === known.from && to === known.to ? null : { from, to } });
  return (
    <fieldset className="control">
      <legend>{say.years}</legend>
      <div className="record" ref={ref} aria-hidden="true">
        {idle && width !== null && lines.length > 0 && (
          <Suspense fallback={null}>
            <Spark
              lines={lines}
              width={width}
              height={56}
              from={spec.time ? Math.max(spec.time.from, known.from) : undefined}
              to={spec.time ? Math.min(spec.time.to, known.to) : undefined}
            />
          </Suspense>
        )}
      </div>
      <div className="range">
        <label htmlFor={`${id}-from`}>{say.from}</label>
        <select
          id={`${id}-from`}
          value={chosen.from}
          onChange={(event) => choose(Number(event.target.value), chosen.to)}
        >
          {yearsBetween(first, chosen.to)}
        </select>
        <label htmlFor={`${id}-to`}>{say.to}</label>
        <select id={`${id}-to`} value={chosen.to} onChange={(event) => choose(chosen.from, Number(event.target.value))}>
          {yearsBetween(chosen.from, last)}
        </select>
      </div>
      {spec.time !== null && (
        <button type="button" className="link-button" onClick={() => address.commit({ ...spec, time: null })}>
          {say.allYears}
        </button>
      )}
    </fieldset>
  );
}

function yearsBetween(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => (
    <option key={from + index} value={from + index}>
      {from + index}
    </option>
  ));
}
