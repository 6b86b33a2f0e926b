import { Slider } from '@base-ui/react/slider';
import { memo, useEffect, useRef, useState } from 'react';
import { words } from '../locale/words.ts';
import type { ChartSpec, TimeRange } from '../spec/chart-spec.ts';
import { parse } from '../spec/parse.ts';
import { address } from './address.ts';
import { isOfOneYear } from '../spec/chart-years.ts';
import { isScenarioChart } from '../spec/vocabulary.ts';
import { withYears } from './change-spec.ts';

type Props = Pick<ChartSpec, 'chart' | 'lang'> & {
  /** The years on record, and those of the address where it asks for more. */
  readonly record: TimeRange;
  readonly reach: TimeRange;
  /** The years shown; one alone where the figure is of one. */
  readonly from: number;
  readonly to: number;
};

/** The years on record as a track: one thumb for a figure of one year, two for lines, which become a ranking where they meet. */
export const TimeSlider = memo(function TimeSlider({ chart, lang, record, reach, from, to }: Props) {
  const say = words[lang].page.time;
  // What the drag began with: thumbs do not change in number under the hand, and lines that met can come apart again.
  const [start, setStart] = useState<ChartSpec | null>(null);
  const one = isOfOneYear(start?.chart ?? chart);
  const years = one ? [to] : [from, to];
  const asked = (began: ChartSpec, value: number | readonly number[]): ChartSpec => {
    const ends = typeof value === 'number' ? [value] : value;
    const [first = from, last = first] = ends;
    // A scenario opens on years of its own, which are not all that are on record.
    const whole = !one && !isScenarioChart(began.chart) && first === record.from && last === record.to;
    return whole ? { ...began, time: null } : withYears(began, first, last);
  };
  const drag = (value: number | readonly number[]) => {
    const began = start ?? parse(address.search()).spec;
    setStart(began);
    address.preview(asked(began, value));
  };
  const settle = (value: number | readonly number[]) => {
    const began = start ?? parse(address.search()).spec;
    setStart(null);
    address.commit(asked(began, value));
  };
  const step = (by: number) => address.change((spec) => withYears(spec, to + by, to + by));
  // A thumb that goes takes the focus with it: the one that stays has it next.
  const frame = useRef<HTMLDivElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (had.current && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>('input')?.focus();
  }, [one]);
  return (
    <div
      className="time"
      ref={frame}
      onFocus={() => {
        had.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) had.current = false;
      }}
    >
      {one && (
        <button
          type="button"
          className="time-step"
          aria-label={say.before}
          aria-disabled={to <= reach.from}
          onClick={() => to > reach.from && step(-1)}
        >
          <Arrow points="10 3 5 8 10 13" />
        </button>
      )}
      <span className="time-end">{reach.from}</span>
      <Slider.Root
        className="slider"
        min={reach.from}
        max={reach.to}
        value={years}
        thumbCollisionBehavior="none"
        minStepsBetweenValues={chart === 'slope' || isScenarioChart(chart) ? 1 : 0}
        onValueChange={drag}
        onValueCommitted={settle}
      >
        <Slider.Control className="slider-control">
          <Slider.Track className="slider-track">
            <Slider.Indicator className={one ? 'slider-none' : 'slider-range'} />
            {years.map((each, index) => (
              <Slider.Thumb
                key={index}
                index={index}
                className={
                  one ? 'slider-thumb' : index === 0 ? 'slider-thumb slider-first' : 'slider-thumb slider-last'
                }
                aria-label={one ? say.year : index === 0 ? say.first : say.last}
                getAriaValueText={(_, value) => String(value)}
              >
                <span className="slider-year" aria-hidden="true">
                  {each}
                </span>
              </Slider.Thumb>
            ))}
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      <span className="time-end">{reach.to}</span>
      {one && (
        <button
          type="button"
          className="time-step"
          aria-label={say.after}
          aria-disabled={to >= reach.to}
          onClick={() => to < reach.to && step(1)}
        >
          <Arrow points="6 3 11 8 6 13" />
        </button>
      )}
    </div>
  );
});

function Arrow({ points }: { readonly points: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <polyline
        points={points}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
