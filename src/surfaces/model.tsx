import 'virtual:theme.css';
import '../app/style.css';
import '../app/data/data-frame.css';
import '../app/style/figure-on-page.css';
import '../app/model/model.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { ModelPage } from '../app/model/ModelPage.tsx';
import { deskClient } from '../desk/client.ts';

/** The page of the model: how it reckons, how often it was right, and where it was wrong. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
createRoot(root).render(
  <App opening={null} desk={deskClient(dataFolder)}>
    <ModelPage />
  </App>,
);
