import { Slider } from '@base-ui/react/slider';
import { useEffect, useRef, useState } from 'react';
import { words } from '../locale/words.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { address } from './address.ts';
import { isOfOneYear, withYears } from './change-spec.ts';

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet };

/** The years on record as a track: one thumb for a figure of one year, two for lines, which become a ranking where they meet. */
export function TimeSlider({ spec, set }: Props) {
  const say = words[spec.lang].page.time;
  // What the drag began with: thumbs do not change in number under the hand, and lines that met can come apart again.
  const [start, setStart] = useState<ChartSpec | null>(null);
  const record = set.onRecord ?? { from: set.from, to: set.to };
  const from = Math.min(record.from, spec.time?.from ?? record.from);
  const to = Math.max(record.to, spec.time?.to ?? record.to);
  const one = isOfOneYear((start ?? spec).chart);
  // A year asked for shows at once; else it is the one the figure chose.
  const year = spec.time !== null && spec.time.from === spec.time.to ? spec.time.to : set.to;
  const years = one ? [year] : [spec.time?.from ?? set.from, spec.time?.to ?? set.to];
  const asked = (value: number | readonly number[]): ChartSpec => {
    const began = start ?? spec;
    const ends = typeof value === 'number' ? [value] : value;
    const [first = set.from, last = first] = ends;
    const whole = !one && first === record.from && last === record.to;
    return whole ? { ...began, time: null } : withYears(began, first, last);
  };
  const settle = (value: number | readonly number[]) => {
    setStart(null);
    address.commit(asked(value));
  };
  const step = (by: number) => address.commit(withYears(spec, year + by, year + by));
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
          aria-disabled={year <= from}
          onClick={() => year > from && step(-1)}
        >
          <Arrow points="10 3 5 8 10 13" />
        </button>
      )}
      <span className="time-end">{from}</span>
      <Slider.Root
        className="slider"
        min={from}
        max={to}
        value={years}
        thumbCollisionBehavior="none"
        onValueChange={(value) => {
          setStart(start ?? spec);
          address.preview(asked(value));
        }}
        onValueCommitted={settle}
      >
        <Slider.Control className="slider-control">
          <Slider.Track className="slider-track">
            <Slider.Indicator className={one ? 'slider-none' : 'slider-range'} />
            {years.map((each, index) => (
              <Slider.Thumb
                key={index}
                index={index}
                className="slider-thumb"
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
      <span className="time-end">{to}</span>
      {one && (
        <button
          type="button"
          className="time-step"
          aria-label={say.after}
          aria-disabled={year >= to}
          onClick={() => year < to && step(1)}
        >
          <Arrow points="6 3 11 8 6 13" />
        </button>
      )}
    </div>
  );
}

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
