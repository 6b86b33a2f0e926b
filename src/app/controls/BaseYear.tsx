import { useId } from 'react';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { useDraft } from './useDraft.ts';

type Props = {
  readonly spec: ChartSpec;
  /** The year in force. */
  readonly base: number | null;
  readonly label: string;
};

/** The year that equals 100, or that growth is told from; an empty field leaves it to the figure. */
export function BaseYear({ spec, base, label }: Props) {
  const id = useId();
  const draft = useDraft(String(spec.base ?? base ?? ''), spec, (text) => {
    const year = yearOf(text);
    return text.trim() === '' || year !== null ? { ...spec, base: year } : null;
  });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={limits.firstYear}
        max={limits.lastYear}
        value={draft.value}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.settle();
        }}
      />
    </div>
  );
}

function yearOf(text: string): number | null {
  const year = Number(text);
  return /^\d{4}$/.test(text.trim()) && year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
