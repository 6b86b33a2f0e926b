import { memo } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { leverWords } from '../../locale/scenarios/lever-words.ts';
import type { Language } from '../../spec/vocabulary.ts';
import './small-graphics.css';

/** What one lever does by itself; `total` for what all of them do together. */
export type Effect = { readonly name: string; readonly value: number; readonly total: boolean };

type Props = {
  readonly effects: readonly Effect[];
  readonly format: (value: number) => string;
  /** What the picture shows, in a full sentence. */
  readonly label: string;
  readonly lang: Language;
};

const width = 112;
/** The height of a row, the same in the stylesheet. */
const row = 36;

/** What each lever adds or takes away, as little lying bars around zero, each with its name before it and its number behind. */
export const EffectBars = memo(function EffectBars({ effects, format, label, lang }: Props) {
  // Copies: recharts freezes what it is given.
  const rows = effects.map(({ value, total }, at) => ({
    at: String(at),
    value,
    fill: total ? 'var(--ink)' : 'var(--entity-1)',
  }));
  const values = effects.map(({ value }) => value);
  return (
    <div className="effect-bars">
      <div role="img" aria-label={label}>
        <ul>
          {effects.map(({ name, total }, at) => (
            <li key={at} className={total ? 'total' : undefined}>
              <span>{name}</span>
            </li>
          ))}
        </ul>
        <BarChart
          width={width}
          height={rows.length * row}
          data={rows}
          layout="vertical"
          margin={{ top: 0, right: 2, bottom: 0, left: 2 }}
          barCategoryGap={12}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[Math.min(0, ...values), Math.max(0, ...values)]} hide />
          <YAxis type="category" dataKey="at" hide />
          <Bar dataKey="value" minPointSize={1} isAnimationActive={false} activeBar={false} />
          <ReferenceLine x={0} stroke="var(--axis)" />
        </BarChart>
        <ul>
          {effects.map(({ value, total }, at) => (
            <li key={at} className={total ? 'total' : undefined}>
              {format(value)}
            </li>
          ))}
        </ul>
      </div>
      <ul className="unseen">
        {effects.map(({ name, value }, at) => (
          <li key={at}>{leverWords[lang].effect(name, format(value))}</li>
        ))}
      </ul>
    </div>
  );
});
