import { createStore, del, entries, update } from 'idb-keyval';

/** Where records are kept by their ids. Each promise is rejected where the device refuses. */
export type Shelf = {
  readonly entries: () => Promise<readonly (readonly [key: unknown, stored: unknown])[]>;
  /** Replaces what is stored by what `change` makes of it, in one step: nobody else writes in between. */
  readonly update: (id: string, change: (stored: unknown) => unknown) => Promise<void>;
  readonly del: (id: string) => Promise<void>;
};

/** Returns a shelf of this device, a database of its own. Nothing is asked of the device before it is used, and it never throws at once. */
export function deviceShelf(name: string): Shelf {
  const store = createStore(`escale.${name}`, name);
  return {
    entries: async () => entries(store),
    update: async (id, change) => update(id, change, store),
    del: async (id) => del(id, store),
  };
}

/** The other tabs of this device. */
export type Tabs = {
  /** Tells the others that something changed. */
  readonly tell: () => void;
  /** Calls back when another tab has told. */
  readonly onTold: (changed: () => void) => void;
};

/** Returns the other tabs; where the browser has no way to reach them, nobody hears and nobody is heard. */
export function otherTabs(name: string): Tabs {
  try {
    const channel = new BroadcastChannel(`escale.${name}`);
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      tell: () => channel.postMessage(null),
      onTold: (changed) => channel.addEventListener('message', changed),
    };
  } catch {
    return { tell: () => {}, onTold: () => {} };
  }
}
