import { memo } from 'react';
import { Line, LineChart, ReferenceArea, XAxis, YAxis } from 'recharts';
import type { CourseLine } from './key-numbers.ts';

type Props = {
  readonly lines: readonly CourseLine[];
  readonly width: number;
  readonly height: number;
  /** First and last year of a stretch to shade. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** The course of a few series in small, without axes: a reminder beside numbers that say the same in words. */
export const Spark = memo(function Spark({ lines, width, height, from, to }: Props) {
  const years = lines[0]?.values.map(({ year }) => year) ?? [];
  // Copies: recharts freezes what it is given, and these rows belong to the answer.
  const rows = years.map((year, index) => ({
    year,
    ...Object.fromEntries(lines.map((line) => [line.id, line.values[index]?.value ?? null])),
  }));
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 3, right: 3, bottom: 3, left: 3 }}
      accessibilityLayer={false}
    >
      <XAxis dataKey="year" type="number" domain={['dataMin', 'dataMax']} hide />
      <YAxis domain={[0, 'dataMax']} hide />
      {from !== undefined && to !== undefined && (
        <ReferenceArea x1={from} x2={to} fill="var(--grid)" fillOpacity={1} stroke="none" ifOverflow="hidden" />
      )}
      {lines.map((line) => (
        <Line
          key={line.id}
          dataKey={line.id}
          type="linear"
          stroke={`var(--${line.ink})`}
          strokeWidth={1.75}
          dot={({ index, cx, cy }: DotPlace) => (
            <Dot key={index} place={isAlone(line, index) ? { cx, cy } : null} ink={line.ink} />
          )}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
});

type DotPlace = { readonly index: number; readonly cx?: number; readonly cy?: number };

/** A year between two holes belongs to no line; without a dot it would not be seen. */
function isAlone({ values }: CourseLine, index: number): boolean {
  const known = (at: number) => (values[at]?.value ?? null) !== null;
  return known(index) && !known(index - 1) && !known(index + 1);
}

function Dot({
  place,
  ink,
}: {
  readonly place: { readonly cx?: number | undefined; readonly cy?: number | undefined } | null;
  readonly ink: string;
}) {
  return place ? <circle cx={place.cx} cy={place.cy} r="1.5" fill={`var(--${ink})`} /> : null;
}
