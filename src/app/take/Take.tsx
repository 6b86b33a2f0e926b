import { lazy, Suspense, useState } from 'react';
import { words } from '../../locale/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';

const TakeAway = lazy(async () => ({ default: (await import('./TakeAway.tsx')).TakeAway }));

/** The button that opens the dialogue, whose code comes with the first press. */
export function Take({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words[spec.lang].page.take}
      </button>
      <Suspense fallback={null}>{open && <TakeAway spec={spec} set={set} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
