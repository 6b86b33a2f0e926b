import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { Page } from '../app/Page.tsx';
import type { Overview } from '../escale.ts';
import type { SeriesSet } from '../series/series-set.ts';

/** Returns the page as it opens, as HTML for `#root`: what is read without scripts, and what stands where the page will stand. */
export function prerender(opening: SeriesSet, overview: Overview): string {
  return `<div data-opening>${renderToString(
    <App opening={opening} overview={overview} desk={null}>
      <Page opening={opening} />
    </App>,
  )}</div>`;
}
