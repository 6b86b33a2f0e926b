import { useState } from 'react';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { address } from '../address.ts';

export type Draft = {
  readonly value: string;
  readonly type: (text: string) => void;
  /** Makes what was typed a step of the history. */
  readonly settle: () => void;
};

/**
 * Returns what a field shows while somebody types in it: the figure follows every letter, and leaving the field is one step that can be
 * taken back. `read` gives the spec a text stands for, `null` while it stands for none.
 */
export function useDraft(shown: string, spec: ChartSpec, read: (text: string) => ChartSpec | null): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? shown,
    type: (text) => {
      setDraft(text);
      const meant = read(text);
      if (meant) address.preview(meant);
    },
    settle: () => {
      if (draft === null) return;
      setDraft(null);
      address.commit(read(draft) ?? spec);
    },
  };
}
