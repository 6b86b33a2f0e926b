import 'virtual:theme.css';
import '../app/style.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { Page } from '../app/Page.tsx';
import { deskClient } from '../desk/client.ts';
import type { Overview } from '../escale.ts';
import type { SeriesSet } from '../series/series-set.ts';

/** The page: takes the place of the figure that was written in advance, and starts from the answer that came with it. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
const opening = inlined('opening-answer') as SeriesSet | null;
createRoot(root).render(
  <App opening={opening} overview={inlined('opening-overview') as Overview | null} desk={deskClient(dataFolder)}>
    <Page opening={opening} />
  </App>,
);

/** What the build wrote into the page, the answer to the opening question or the overview; a page in development has neither. */
function inlined(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as unknown) : null;
}
