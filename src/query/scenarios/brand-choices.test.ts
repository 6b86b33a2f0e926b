import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadAll } from '../load-all.ts';
import { brandChoices } from './brand-choices.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const known = await loadAll(async (file) => readFileSync(folder + file, 'utf8'));
const marseille = brandChoices(known, 'marseille');
const choice = (id: string) => marseille.find((one) => one.id === id);

test('at every port those once there come first, then those there, then the others by their fleet', () => {
  for (const { port } of known.facts.ports) {
    const choices = brandChoices(known, port);
    const places = choices.map(({ status }) => ['once', 'there', 'never'].indexOf(status));
    expect(places, port).toEqual(places.toSorted((a, b) => a - b));
    const others = choices.filter(({ status }) => status === 'never').map(({ ships }) => ships.length);
    expect(others, port).toEqual(others.toSorted((a, b) => b - a));
    for (const { id, status, isThere, called, ships } of choices) {
      expect(isThere, `${id} at ${port}`).toBe(status === 'there');
      expect(status === 'once' && called === null, `${id} at ${port}`).toBe(false);
      expect(ships.length, id).toBeGreaterThan(0);
      if (called) expect(called.from <= called.to, `${id} at ${port}`).toBe(true);
      if (called?.last) expect(called.last.calls <= (called.most ?? 0), `${id} at ${port}`).toBe(true);
    }
  }
});

test('Norwegian and Carnival are those with most to win back at Marseille; Royal Caribbean, Costa and MSC are there', () => {
  expect(marseille.slice(0, 2).map(({ id }) => id)).toEqual(['ncl', 'carnival']);
  expect(choice('ncl')).toMatchObject({
    status: 'once',
    called: { of: 'calls', from: 1998, to: 2019, most: 28, last: { year: 2016, calls: 28 } },
  });
  for (const id of ['rci', 'costa', 'msc']) expect(choice(id)?.status).toBe('there');
  expect(choice('cunard')).toMatchObject({ status: 'never', called: null });
});

test('a closed brand and a container line cannot be won', () => {
  expect(choice('cdf')).toBeUndefined();
  expect(choice('cma_cgm')).toBeUndefined();
});

test('a brand shows its ships in service with their berths, the largest first', () => {
  const [first, ...others] = choice('disney')?.ships ?? [];
  expect(first).toEqual({ id: 'disney-adventure', name: 'Disney Adventure', berths: 4700, built: first?.built });
  expect(others.every(({ berths }) => berths > 0 && berths <= 4700)).toBe(true);
});

test('a port that no table knows has brands with nothing on record', () => {
  expect(new Set(brandChoices(known, 'atlantis').map(({ status }) => status))).toEqual(new Set(['never']));
});
