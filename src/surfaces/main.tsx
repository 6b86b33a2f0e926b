import 'virtual:theme.css';
import '../app/style.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { Page } from '../app/Page.tsx';
import { deskClient } from '../desk/client.ts';
import type { SeriesSet } from '../series/series-set.ts';

/** The page: takes the place of the figure that was written in advance, and starts from the answer that came with it. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
const opening = openingAnswer();
createRoot(root).render(
  <App opening={opening} desk={deskClient(dataFolder)}>
    <Page opening={opening} />
  </App>,
);

/** The answer to the opening question, inlined by the build; a page in development has none. */
function openingAnswer(): SeriesSet | null {
  const inlined = document.getElementById('opening-answer')?.textContent;
  return inlined ? (JSON.parse(inlined) as SeriesSet) : null;
}
