import { viewStore, type ChangeView as Change } from '../view-store.ts';
import { parseView, viewQuery, type DataView } from './view.ts';

export type ChangeView = Change<DataView>;

/** Returns how the data page is looked at, as its address says, and a way to change that. */
export const useView = viewStore<DataView>(parseView, viewQuery);
