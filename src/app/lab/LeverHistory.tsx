import { memo } from 'react';
import { ComposedChart, ReferenceArea, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts';
import { sayPast } from '../../locale/scenarios/lever-words.ts';
import { isBeyond, type LeverPast, type Seen } from '../../series/levers.ts';
import type { Range } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import './small-graphics.css';

type Props = {
  readonly history: readonly LeverPast[];
  readonly seen: Seen | null;
  /** The lever as the scenario has it. */
  readonly value: Range;
  readonly format: (value: number) => string;
  /** What the picture shows, in a full sentence. */
  readonly label: string;
  readonly lang: Language;
};

const width = 220;
const height = 64;
/** What years below and numbers beside take of it. */
const margin = { top: 6, right: 2, bottom: 0, left: 14 };
const axis = { years: 16, numbers: 52 };

/**
 * The past of a lever in small: its years as dots, full where they were counted; the band of what has been seen; and the present value as a line, with a
 * bar for its range. Beyond past experience the line is amber and broken. Nothing is drawn where nothing has been seen.
 */
export const LeverHistory = memo(function LeverHistory({ history, seen, value, format, label, lang }: Props) {
  if (seen === null && history.length === 0) return null;
  const years = history.map(({ year }) => year);
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 1];
  // The range of the present stands to the right of the last year.
  const now = last + Math.max(1, (last - first) * 0.12);
  const { low, high } = extent(history, seen, value);
  const numbers = told(seen, low, high);
  const isAmber = isBeyond(seen, value.central);
  return (
    <div className="lever-history">
      <div role="img" aria-label={label}>
        <ComposedChart
          width={width}
          height={height}
          margin={margin}
          data={rowsOf(history, value.central)}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="year"
            type="number"
            domain={[first - (now - last) / 2, now + (now - last) / 2]}
            ticks={years.length === 0 ? [] : first === last ? [first] : [first, last]}
            tickFormatter={String}
            height={axis.years}
            tickLine={false}
            axisLine={false}
            interval={0}
            tick={{ fontSize: 11, fill: 'var(--muted)' }}
          />
          <YAxis
            type="number"
            orientation="right"
            domain={[low, high]}
            ticks={numbers}
            tickFormatter={format}
            width={axis.numbers}
            tickLine={false}
            axisLine={false}
            interval={0}
            tick={{ fontSize: 11, fill: 'var(--muted)' }}
          />
          {seen && (
            <ReferenceArea
              y1={seen.low}
              y2={seen.high}
              fill="var(--grid)"
              fillOpacity={1}
              stroke="var(--axis)"
              strokeWidth={0.5}
            />
          )}
          {history.map(
            ({ year, value: from, high: to }) =>
              to > from && (
                <ReferenceLine
                  key={year}
                  segment={[
                    { x: year, y: from },
                    { x: year, y: to },
                  ]}
                  stroke="var(--muted)"
                  strokeWidth={2}
                />
              ),
          )}
          <Scatter dataKey="middle" shape={Dot} isAnimationActive={false} />
          <ReferenceLine
            y={value.central}
            stroke={isAmber ? 'var(--amber)' : 'var(--entity-1)'}
            strokeWidth={2}
            {...(isAmber ? { strokeDasharray: '5 3' } : {})}
          />
          {partsOf(value, seen).map((part) => (
            <ReferenceLine
              key={part.low}
              segment={[
                { x: now, y: part.low },
                { x: now, y: part.high },
              ]}
              stroke={part.isBeyond ? 'var(--amber)' : 'var(--entity-1)'}
              strokeWidth={5}
            />
          ))}
        </ComposedChart>
      </div>
      {history.length > 0 && (
        <ul className="unseen">
          {history.map((one) => (
            <li key={one.year}>{sayPast(one, format, lang)}</li>
          ))}
        </ul>
      )}
    </div>
  );
});

type DotRow = { readonly year: number; readonly middle: number; readonly fill: string | null };

/**
 * Copies: recharts freezes what it is given, and these rows belong to the answer. It draws no band where it has no row: without a past the present
 * stands in, unseen.
 */
function rowsOf(history: readonly LeverPast[], present: number): DotRow[] {
  if (history.length === 0) return [{ year: 0, middle: present, fill: null }];
  return history.map(({ year, value, high, state }) => ({
    year,
    middle: (value + high) / 2,
    fill: state === 'counted' || state === 'sum-of-parts' ? 'var(--muted)' : 'var(--paper)',
  }));
}

/** All that is drawn, with a little air. */
function extent(history: readonly LeverPast[], seen: Seen | null, value: Range): Seen {
  const all = [
    value.low,
    value.high,
    ...(seen ? [seen.low, seen.high] : []),
    ...history.flatMap((one) => [one.value, one.high]),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = (high - low) * 0.06 || Math.max(Math.abs(high) * 0.1, 0.01);
  return { low: low - air, high: high + air };
}

/** The range of a lever: what of it lies below, within and beyond what has been seen. */
function partsOf({ low, high }: Range, seen: Seen | null): (Seen & { readonly isBeyond: boolean })[] {
  const [from, to] = seen ? [seen.low, seen.high] : [low, high];
  const parts = [
    { low, high: Math.min(high, from), isBeyond: true },
    { low: Math.max(low, from), high: Math.min(high, to), isBeyond: false },
    { low: Math.max(low, to), high, isBeyond: true },
  ];
  return parts.filter((part) => part.high > part.low);
}

/** The ends of what has been seen; one of them where two would touch. */
function told(seen: Seen | null, low: number, high: number): number[] {
  if (!seen) return [];
  const apart = ((seen.high - seen.low) / (high - low)) * (height - axis.years - margin.top);
  return apart < 13 ? [seen.high] : [seen.low, seen.high];
}

type DotPlace = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: Partial<DotRow>;
};

function Dot({ cx, cy, payload }: DotPlace) {
  if (!payload?.fill) return null;
  return <circle cx={cx} cy={cy} r="2.5" fill={payload.fill} stroke="var(--muted)" strokeWidth="1.25" />;
}
