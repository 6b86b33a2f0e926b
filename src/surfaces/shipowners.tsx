import 'virtual:theme.css';
import '../app/style.css';
import '../app/data/data-frame.css';
import '../app/style/figure-on-page.css';
import '../app/owners/owners.css';
import '../app/owners/win-back.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { OwnersPage } from '../app/owners/OwnersPage.tsx';
import { deskClient } from '../desk/client.ts';

/** The page of shipowners: who brings the traffic, who left, who came back, and the file of each. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
createRoot(root).render(
  <App opening={null} desk={deskClient(dataFolder)}>
    <OwnersPage />
  </App>,
);
