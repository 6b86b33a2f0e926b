import { parse } from '../spec/parse.ts';
import { toQuery } from '../spec/url.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** How many changes can be taken back. */
const remembered = 100;

const listeners = new Set<() => void>();
/** Query strings left by a committed change, the latest last. In memory only. */
let left: readonly string[] = [];
/** The query string that stood before the reader began to drag or type; `null` when nothing is under way. */
let before: string | null = null;

/** The address of the page as a store: the query string holds the whole state, history holds its past. */
export const address = {
  subscribe: (listener: () => void): (() => void) => {
    const travelled = () => {
      before = null;
      listener();
    };
    listeners.add(listener);
    window.addEventListener('popstate', travelled);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('popstate', travelled);
    };
  },
  search: (): string => window.location.search,
  canUndo: (): boolean => left.some((search) => search !== window.location.search),

  /** Shows a spec while the reader is still dragging or typing; the history keeps only what it was before. */
  preview(spec: ChartSpec): void {
    before ??= window.location.search;
    window.history.replaceState(null, '', linkTo(spec));
    tell();
  },

  /** Makes a spec the state of the page, a step in the history that can be taken back. */
  commit(spec: ChartSpec): void {
    const previous = before ?? window.location.search;
    if (before !== null) window.history.replaceState(null, '', `${window.location.pathname}${before}`);
    before = null;
    if (sameAs(previous, spec)) return tell();
    left = [...left, previous].slice(-remembered);
    window.history.pushState(null, '', linkTo(spec));
    tell();
  },

  /** Writes the state of the page otherwise, nothing of it being changed: no step. */
  settle(spec: ChartSpec): void {
    window.history.replaceState(null, '', linkTo(spec));
    tell();
  },

  /** Makes a change of whatever is shown by then a step: what asks for it need not be drawn again for every other change. */
  change(changed: (spec: ChartSpec) => ChartSpec): void {
    address.commit(changed(parse(address.search()).spec));
  },

  /** Takes back the latest change that still differs from what is shown, as a new step: the browser's own Back stays usable. */
  undo(): void {
    let search = left.at(-1);
    left = left.slice(0, -1);
    while (search === window.location.search) {
      search = left.at(-1);
      left = left.slice(0, -1);
    }
    if (search === undefined) return;
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    tell();
  },
};

/** Returns the address of a spec on this page, without the host. */
export function linkTo(spec: ChartSpec): string {
  const query = toQuery(spec);
  return `${window.location.pathname}${query === '' ? '' : `?${query}`}`;
}

function sameAs(search: string, spec: ChartSpec): boolean {
  return search.replace(/^\?/, '') === toQuery(spec);
}

function tell(): void {
  for (const listener of listeners) listener();
}
