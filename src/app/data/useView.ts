import { useMemo, useSyncExternalStore } from 'react';
import { parseView, viewQuery, type DataView } from './view.ts';

const listeners = new Set<() => void>();

export type ChangeView = (part: Partial<DataView>, how?: 'step' | 'typing') => void;

/**
 * Returns how the page is looked at, as its address says, and a way to change that: a step of the history, or none while typing.
 */
export function useView(): [DataView, ChangeView] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const view = useMemo(() => parseView(search), [search]);
  return [view, changeView];
}

function changeView(part: Partial<DataView>, how: 'step' | 'typing' = 'step'): void {
  const query = viewQuery({ ...parseView(window.location.search), ...part });
  const { pathname, hash } = window.location;
  const link = `${pathname}${query === '' ? '' : `?${query}`}${hash}`;
  if (how === 'typing') window.history.replaceState(null, '', link);
  else window.history.pushState(null, '', link);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
