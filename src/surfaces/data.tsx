import 'virtual:theme.css';
import '../app/style.css';
import '../app/data/data.css';
import { createRoot } from 'react-dom/client';
import { DataApp } from '../app/data/DataApp.tsx';
import { deskClient } from '../desk/client.ts';

/** The data page: everything the figures rest on. */
const root = document.getElementById('root');
if (!root) throw new Error('no element #root');
const dataFolder = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href;
createRoot(root).render(<DataApp desk={deskClient(dataFolder)} />);
