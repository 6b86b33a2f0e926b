import 'virtual:theme.css';
import '../app/style.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import { Embed } from '../app/Embed.tsx';
import { deskClient } from '../desk/client.ts';

/** A figure alone, for a frame in another page. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
createRoot(root).render(
  <App opening={null} desk={deskClient(dataFolder)}>
    <Embed />
  </App>,
);
