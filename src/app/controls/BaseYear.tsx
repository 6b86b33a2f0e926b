import { useId, useState } from 'react';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { address } from '../address.ts';

type Props = {
  readonly spec: ChartSpec;
  /** The year in force. */
  readonly base: number | null;
  readonly label: string;
};

/** The year that equals 100: follows the typing, and becomes a step of the history when the field is left. */
export function BaseYear({ spec, base, label }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? String(spec.base ?? base ?? '');
  const type = (text: string) => {
    setDraft(text);
    const year = yearOf(text);
    if (year !== null) address.preview({ ...spec, base: year });
  };
  const settle = () => {
    if (draft === null) return;
    setDraft(null);
    address.commit({ ...spec, base: draft.trim() === '' ? null : (yearOf(draft) ?? spec.base) });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={limits.firstYear}
        max={limits.lastYear}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </div>
  );
}

function yearOf(text: string): number | null {
  const year = Number(text);
  return /^\d{4}$/.test(text.trim()) && year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
