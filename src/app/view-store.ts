import { useMemo, useSyncExternalStore } from 'react';

export type ChangeView<V> = (part: Partial<V>, how?: 'step' | 'typing') => void;

/**
 * Returns a hook that gives how a page is looked at, as its address says, and a way to change that: a step of the history, or none while
 * typing. `read` turns a query string into a view and never throws; `write` is its inverse.
 */
export function viewStore<V>(read: (search: string) => V, write: (view: V) => string): () => [V, ChangeView<V>] {
  const listeners = new Set<() => void>();
  const change: ChangeView<V> = (part, how = 'step') => {
    const query = write({ ...read(window.location.search), ...part });
    const { pathname, hash } = window.location;
    const link = `${pathname}${query === '' ? '' : `?${query}`}${hash}`;
    if (how === 'typing') window.history.replaceState(null, '', link);
    else window.history.pushState(null, '', link);
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    window.addEventListener('popstate', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('popstate', listener);
    };
  };
  return () => {
    const search = useSyncExternalStore(
      subscribe,
      () => window.location.search,
      () => '',
    );
    const view = useMemo(() => read(search), [search]);
    return [view, change];
  };
}
