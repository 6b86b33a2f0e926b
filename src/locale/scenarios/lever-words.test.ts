import { expect, test } from 'vitest';
import type { SeenWhy } from '../../series/levers.ts';
import { sayPast, sayWhy } from './lever-words.ts';

const marseille = { fr: 'Marseille', en: 'Marseille' };
const rci = { fr: 'Royal Caribbean', en: 'Royal Caribbean' };
const calls: SeenWhy = {
  code: 'calls',
  of: 'calls',
  brand: rci,
  port: marseille,
  low: 6,
  high: 24,
  from: 2012,
  to: 2016,
  known: 'both',
  oneShip: true,
};

test('what has been seen is said with its years and how well it is known', () => {
  expect(sayWhy(calls, 'en')).toBe(
    'Royal Caribbean at Marseille: 6 to 24 calls a year between 2012 and 2016, counted or announced. At times only one of its ships is known.',
  );
  expect(sayWhy(calls, 'fr')).toBe(
    'Royal Caribbean, Marseille\u202F: de 6 à 24 escales par an entre 2012 et 2016, comptées ou annoncées. Certaines années, un seul de ses navires est connu.',
  );
  expect(sayWhy({ ...calls, low: 1, high: 1, from: 2016, oneShip: false, known: 'counted' }, 'en')).toBe(
    'Royal Caribbean at Marseille: 1 call in 2016, counted.',
  );
});

test('departures of a listing are said to be departures, and not to have been counted', () => {
  expect(sayWhy({ ...calls, of: 'departures', known: 'announced', oneShip: false }, 'en')).toBe(
    'Royal Caribbean at Marseille: 6 to 24 scheduled departures a year between 2012 and 2016.',
  );
});

test('shares are said as percentages, with the sign of a fall', () => {
  const growth = { code: 'growth', port: marseille, low: -0.0704, high: 0.326, from: 2007, to: 2025 } as const;
  expect(sayWhy(growth, 'en')).toBe(
    'Marseille: −7% to 32.6% from one year to the next between 2007 and 2025, the pandemic left out.',
  );
  expect(sayWhy(growth, 'fr')).toBe(
    'Marseille\u202F: de −7\u202F% à 32,6\u202F% d’une année à l’autre entre 2007 et 2025, hors pandémie.',
  );
});

test('what is a judgement is said to be one', () => {
  const label = { fr: 'Risque annuel de retrait', en: 'Yearly risk of withdrawal' };
  expect(sayWhy({ code: 'parameter', label, isShare: true, judgement: true, low: 0.05, high: 0.15 }, 'en')).toBe(
    'Yearly risk of withdrawal: 5% to 15%, at least in part our judgement.',
  );
});

test('every kind of knowledge ends as a sentence in both languages', () => {
  const port = { port: marseille, low: 6219, high: 2_600_000, from: 1992, to: 2025 };
  const all: SeenWhy[] = [
    { code: 'ships', brand: rci, count: 30, low: 1994, high: 5734 },
    { code: 'ships', brand: null, count: 345, low: 32, high: 5734 },
    { code: 'ships', brand: rci, count: 1, low: 900, high: 900 },
    { code: 'boarding', low: 0, high: 1, shared: { low: 0.2, high: 0.25 } },
    { code: 'year-totals', ...port },
    { code: 'busiest-days', ...port },
    { code: 'ships-at-once', ...port },
    { code: 'fall', port: marseille, low: 0, high: 0.81, year: 2021 },
  ];
  expect(all.map((why) => sayWhy(why, 'en'))).toEqual([
    'Royal Caribbean, 30 ships in service: 1,994 to 5,734 lower berths.',
    'The 345 cruise ships in service on record here: 32 to 5,734 lower berths.',
    'Royal Caribbean, one ship in service: 900 lower berths.',
    'From 0% for a call in transit to 100% for a full turnaround; 20% to 25% where several ports share boarding.',
    'Marseille: 6,219 to 2.6 million passengers a year between 1992 and 2025.',
    'Marseille: 6,219 to 2,600,000 passengers on the busiest days that sources name, between 1992 and 2025.',
    'Marseille: 6,219 to 2,600,000 ships at once, as sources give it, between 1992 and 2025.',
    'Marseille: the deepest fall from one count to the next is 81%, in 2021.',
  ]);
  expect(all.map((why) => sayWhy(why, 'fr'))).toEqual([
    'Royal Caribbean, 30 navires en service\u202F: de 1\u202F994 à 5\u202F734 couchettes basses.',
    'Les 345 navires de croisière en service recensés ici\u202F: de 32 à 5\u202F734 couchettes basses.',
    'Royal Caribbean, un navire en service\u202F: 900 couchettes basses.',
    'De 0\u202F% pour une escale de transit à 100\u202F% pour une tête de ligne complète\u202F; de 20\u202F% à 25\u202F% là où plusieurs ports se partagent l’embarquement.',
    'Marseille\u202F: de 6\u202F219 à 2,6 millions de passagers par an entre 1992 et 2025.',
    'Marseille\u202F: de 6\u202F219 à 2\u202F600\u202F000 passagers les jours de pointe que citent les sources, entre 1992 et 2025.',
    'Marseille\u202F: de 6\u202F219 à 2\u202F600\u202F000 navires à la fois, d’après les sources, entre 1992 et 2025.',
    'Marseille\u202F: la plus forte baisse d’un comptage au suivant est de 81\u202F%, en 2021.',
  ]);
});

test('each year of a lever’s past is said with how it is known', () => {
  expect(sayPast({ year: 2013, value: 16, high: 24, state: 'between' }, String, 'en')).toBe(
    '2013: 16 to 24, sources differ',
  );
  expect(sayPast({ year: 2014, value: 22, high: 22, state: 'counted' }, String, 'fr')).toBe('2014\u202F: 22, compté');
});
