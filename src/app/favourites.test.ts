import { expect, test, vi } from 'vitest';
import type { KeptFigure } from '../spec/kept-figures.ts';
import { favouritesOn } from './favourites.ts';

const figure = (query: string): KeptFigure => ({ query, title: `Figure ${query}`, lang: 'fr' });

/** A device that keeps what it is given, as a browser does. */
function device(start: string | null = null) {
  const held = new Map(start === null ? [] : [['escale.figures', start]]);
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  };
  return { held, storage: () => storage, onElsewhere: () => () => {} };
}

const queries = (store: ReturnType<typeof favouritesOn>) => store.all()?.map(({ query }) => query);

test('nothing is written before a reader keeps a figure', () => {
  const { held, ...rest } = device();
  expect(favouritesOn(rest).all()).toEqual([]);
  expect(held.size).toBe(0);
});

test('the latest figure comes first, a figure kept twice is there once', () => {
  const store = favouritesOn(device());
  for (const query of ['ports=miami', 'ports=genoa', 'ports=miami']) expect(store.keep(figure(query))).toBe(true);
  expect(queries(store)).toEqual(['ports=miami', 'ports=genoa']);
});

test('a figure taken away can be put back where it stood', () => {
  const store = favouritesOn(device());
  for (const query of ['ports=miami', 'ports=genoa', 'ports=palma']) store.keep(figure(query));
  store.remove('ports=genoa');
  expect(queries(store)).toEqual(['ports=palma', 'ports=miami']);
  store.putBack(figure('ports=genoa'), 1);
  expect(queries(store)).toEqual(['ports=palma', 'ports=genoa', 'ports=miami']);
});

test('the fifty-first figure is refused, and none of the others is lost', () => {
  const store = favouritesOn(device());
  for (let year = 1950; year < 2000; year += 1) store.keep(figure(`time=${year}`));
  expect(store.keep(figure('ports=miami'))).toBe(false);
  expect(store.all()).toHaveLength(50);
  expect(store.keep(figure('time=1950'))).toBe(true);
});

test('the list is the same one until something changed, and whoever looks is told', () => {
  const store = favouritesOn(device());
  const told = vi.fn<() => void>();
  const leave = store.subscribe(told);
  expect(store.all()).toBe(store.all());
  store.keep(figure('ports=miami'));
  expect(told).toHaveBeenCalledTimes(1);
  leave();
  store.remove('ports=miami');
  expect(told).toHaveBeenCalledTimes(1);
});

test('a frame that throws as soon as its storage is looked at keeps nothing and breaks nothing', () => {
  const store = favouritesOn({
    storage: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    onElsewhere: () => () => {},
  });
  expect(store.all()).toBeNull();
  expect(store.keep(figure('ports=miami'))).toBe(false);
  expect(store.remove('ports=miami')).toBe(false);
});

test('a device without room says so and keeps what it had', () => {
  const full = device('[{"query":"ports=miami","title":"Miami","lang":"fr"}]');
  const store = favouritesOn({
    ...full,
    storage: () => ({
      ...full.storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  });
  expect(store.keep(figure('ports=genoa'))).toBe(false);
  expect(queries(store)).toEqual(['ports=miami']);
});
