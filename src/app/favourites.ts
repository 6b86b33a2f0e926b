import { mostKept, parseKept, type KeptFigure } from '../spec/kept-figures.ts';

type Kept = readonly KeptFigure[];

/** Where figures are kept; `storage` may throw, as a frame without storage does as soon as it is looked at. */
type Device = {
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Calls back when another tab changed what is kept. */
  readonly onElsewhere: (changed: () => void) => () => void;
};

export type Favourites = {
  readonly subscribe: (listener: () => void) => () => void;
  /** The figures kept, the latest first; `null` where the device keeps nothing. The same list while nothing changed. */
  readonly all: () => Kept | null;
  /** Each returns whether the device took it. */
  readonly keep: (figure: KeptFigure) => boolean;
  readonly remove: (query: string) => boolean;
  /** Puts a figure back at the place it had. */
  readonly putBack: (figure: KeptFigure, index: number) => boolean;
};

const key = 'escale.figures';

/** Returns the figures a reader keeps on this device as a store. Nothing is written before the reader keeps one. */
export function favouritesOn({ storage, onElsewhere }: Device): Favourites {
  const listeners = new Set<() => void>();
  let read: { readonly text: string | null; readonly kept: Kept } | null = null;
  const all = (): Kept | null => {
    try {
      const text = storage().getItem(key);
      if (read === null || read.text !== text) read = { text, kept: parseKept(text) };
      return read.kept;
    } catch {
      return null;
    }
  };
  const write = (kept: Kept): boolean => {
    try {
      storage().setItem(key, JSON.stringify(kept));
    } catch {
      return false;
    }
    for (const listener of listeners) listener();
    return true;
  };
  const without = (query: string) => (all() ?? []).filter((one) => one.query !== query);
  return {
    subscribe: (listener) => {
      const leave = onElsewhere(listener);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    all,
    keep: (figure) => without(figure.query).length < mostKept && write([figure, ...without(figure.query)]),
    remove: (query) => write(without(query)),
    putBack: (figure, index) => write(without(figure.query).toSpliced(index, 0, figure).slice(0, mostKept)),
  };
}

/** The figures kept in this browser. */
export const favourites = favouritesOn({
  storage: () => window.localStorage,
  onElsewhere: (changed) => {
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  },
});
