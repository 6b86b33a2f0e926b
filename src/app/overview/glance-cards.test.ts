import { expect, test } from 'vitest';
import type { Glance, Overview } from '../../escale.ts';
import type { Point } from '../../series/series-set.ts';
import { glanceCards } from './glance-cards.ts';
import { readyLinks } from './ready-links.ts';

const point = (part: Partial<Point>): Point => ({
  year: 2025,
  value: 2_600_000,
  state: 'counted',
  low: null,
  high: null,
  step: 100_000,
  absence: null,
  reason: null,
  sources: ['paper'],
  alternatives: 0,
  ...part,
});
const glance = (part: Partial<Glance>): Glance => ({
  measure: 'movements',
  unit: 'movements',
  latest: point({}),
  age: 0,
  pandemic: false,
  growth: [],
  course: [1_850_000, null, 2_600_000],
  ...part,
});
const overview = (part: Partial<Overview>): Overview => ({
  name: { fr: 'Marseille', en: 'Marseille' },
  colour: 1,
  from: 2019,
  to: 2021,
  glances: [glance({})],
  place: null,
  aim: null,
  answers: { size: null, coast: null, florida: null, percall: null, homeport: [] },
  publishers: { paper: 'Le Journal (quotidien)' },
  ...part,
});
const only = (part: Partial<Glance>, lang: 'fr' | 'en' = 'en') =>
  glanceCards(overview({ glances: [glance(part)] }), lang)[0];

test('a number is said with its unit, its year, its growth and its publisher', () => {
  const grown = {
    growth: [
      { since: 2017, ratio: 1.748, from: 1_487_313, told: { value: 75, about: true }, why: null },
      { since: 2019, ratio: 0.9, from: 1_850_000, told: { value: -10, about: false }, why: null },
    ],
  };
  expect(only(grown, 'fr')).toMatchObject({
    label: 'Mouvements',
    value: '2,6\u00A0millions',
    what: 'de mouvements en 2025',
    growth: [
      { change: 'environ +75\u202F%', told: 'depuis 2017' },
      { change: '\u221210\u202F%', told: 'depuis 2019' },
    ],
    notes: [],
    sources: [{ id: 'paper', publisher: 'Le Journal' }],
  });
  expect(only(grown)).toMatchObject({ value: '2.6\u00A0million', what: 'movements in 2025' });
});

test('what is not published has no number, no curve and no growth', () => {
  const none = only({ latest: null, growth: [], course: [null, null, null] }, 'fr');
  expect([none?.value, none?.what, none?.growth, none?.lines, none?.notes]).toEqual([null, null, [], [], []]);
});

test('how a number is known and how old it is are said in words', () => {
  expect(only({ latest: point({ state: 'provisional' }) }, 'fr')?.notes).toEqual(['Compte provisoire']);
  expect(only({ latest: point({ state: 'at-least' }) })?.value).toBe('more than 2.6\u00A0million');
  expect(only({ age: 1, latest: point({ year: 2024 }) })?.notes).toEqual(['2025: not published']);
  expect(only({ age: 4, pandemic: true, latest: point({ year: 2021 }) })?.notes).toEqual([
    'Nothing published since 2021',
    '2021 was a pandemic year',
  ]);
});

test('why growth cannot be told stands in its place; a share grows by points', () => {
  const none = (since: number, why: 'not-published' | 'bound' | 'definition' | 'no-later-count') =>
    ({ since, ratio: null, from: null, told: null, why }) as const;
  const told = (...growth: Glance['growth']) => only({ growth }, 'fr')?.growth.map((one) => one.told);
  expect(told(none(2017, 'not-published'), none(2019, 'not-published'))).toEqual(['2017 et 2019\u202F: non publié']);
  expect(told(none(2017, 'definition'), none(2019, 'bound'))).toEqual([
    '2019\u202F: seulement une borne',
    'compté autrement depuis 2017',
  ]);
  expect(told(none(2019, 'no-later-count'))).toEqual([]);
  const share = only({
    unit: 'homeport',
    measure: 'homeport',
    latest: point({ value: 37.1 }),
    growth: [{ since: 2017, ratio: 1.06, from: 35, told: { value: 6, about: false }, why: null }],
  });
  expect([share?.what, share?.growth]).toEqual([
    'of movements in 2025',
    [{ change: '+2.1 points', told: 'since 2017' }],
  ]);
});

test('an aim is told by how far the count is from it, on either side', () => {
  const aim = {
    value: 2_000_000,
    year: 2020,
    saidIn: 2017,
    sources: ['paper'],
    latest: { year: 2025, value: 2_600_000, state: 'counted', step: 100_000 },
    counted: { value: 100_000, state: 'at-most' },
    reachedIn: 2023,
  } as const;
  const card = (part: Partial<typeof aim> | { reachedIn: null; counted: null; latest: { value: number } & object }) =>
    glanceCards(overview({ aim: { ...aim, ...part } as Overview['aim'] }), 'fr').find((one) => one.id === 'aim');
  expect(card({})).toMatchObject({
    label: 'L’objectif de 2\u00A0millions',
    value: '600\u202F000 de plus',
    what: 'en 2025 que l’objectif annoncé en 2017 pour 2020',
    notes: ['Atteint pour la première fois en 2023', 'Compté pour 2020\u202F: moins de 100\u202F000'],
  });
  expect(card({ reachedIn: null, counted: null, latest: { ...aim.latest, value: 1_900_000 } })).toMatchObject({
    value: '100\u202F000 de moins',
    notes: ['Pas encore atteint', '2020\u202F: non publié'],
  });
});

test('a place is said with its year and how many were counted', () => {
  const place = { place: 1, of: 13, year: 2019, values: [2, 1], newest: { place: 2, of: 6, year: 2025 } };
  const told = (lang: 'fr' | 'en') => {
    const card = glanceCards(overview({ place }), lang).find((one) => one.id === 'place');
    return [card?.value, ...(card?.notes ?? [])];
  };
  expect(told('fr')).toEqual(['1er sur 13', 'En 2025\u202F: 2e des 6 ports déjà comptés']);
  expect(told('en')).toEqual(['1st of 13', 'In 2025: 2nd of the 6 ports counted so far']);
});

test('a comparison whose answer is not known keeps its title and says nothing', () => {
  const links = readyLinks(overview({}), 'fr');
  expect(links).toHaveLength(5);
  expect(links.map((one) => one.line)).toEqual([null, null, null, null, null]);
  expect(links[0]?.title).toBe('Marseille et les ports de sa taille');
});
