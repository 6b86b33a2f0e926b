import { useState } from 'react';
import { citationText } from '../locale/citation.ts';
import { describe } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { publicLink } from './Cite.tsx';
import { usePrinting } from './usePrinting.ts';

/** What leads from a sheet of paper back to the figure: its citation, with its address and the day it was printed. */
export function PaperCitation({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet }) {
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  if (!usePrinting()) return null;
  const cited = {
    title: describe(spec, set).title,
    url: publicLink(toQuery(spec)),
    dataDate: set.dataDate,
    lang: spec.lang,
  };
  return <p className="paper-citation">{citationText({ ...cited, accessed: day })}</p>;
}
