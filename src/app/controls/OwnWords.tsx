import { lazy, Suspense, useState } from 'react';
import { words } from '../../locale/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';

const OwnFields = lazy(async () => ({ default: (await import('./OwnFields.tsx')).OwnFields }));

/** What a reader writes on the figure: its sentence, a remark at a year, a line of their own. All of it travels in the address. */
export function OwnWords({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet | null }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold own" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words[spec.lang].page.controls.own.heading}</summary>
      <Suspense fallback={null}>{open && <OwnFields spec={spec} set={set} />}</Suspense>
    </details>
  );
}
