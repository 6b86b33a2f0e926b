import 'virtual:theme.css';
import '../app/style.css';
import '../app/data/data-frame.css';
import '../app/lab/lab.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { LabPage } from '../app/lab/LabPage.tsx';
import { deskClient } from '../desk/client.ts';

/** The page on which scenarios are made. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
createRoot(root).render(
  <App opening={null} desk={deskClient(dataFolder)}>
    <LabPage />
  </App>,
);
