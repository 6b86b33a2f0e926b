import type { LeverWords } from './lever-words-en.ts';

export const leverWordsFr: LeverWords = {
  range: (low, high) => `de ${low} à ${high}`,
  yearly: (from, to) => (from === to ? `en ${to}` : `par an entre ${from} et ${to}`),
  between: (from, to) => (from === to ? `en ${to}` : `entre ${from} et ${to}`),
  why: {
    calls: ({ of, brand, port, high }, range, yearly) =>
      of === 'calls'
        ? `${brand.fr}, ${port.fr}\u202F: ${range} ${high > 1 ? 'escales' : 'escale'} ${yearly}`
        : `${brand.fr}, ${port.fr}\u202F: ${range} ${high > 1 ? 'départs programmés' : 'départ programmé'} ${yearly}`,
    boarding: (transit, turnaround, shared) =>
      `De ${transit} pour une escale de transit à ${turnaround} pour une tête de ligne complète\u202F; ${shared} là où plusieurs ports se partagent l’embarquement`,
    ships: ({ brand, count }, range) => {
      if (brand === null)
        return `Les ${count} navires de croisière en service recensés ici\u202F: ${range} couchettes basses`;
      return count > 1
        ? `${brand.fr}, ${count} navires en service\u202F: ${range} couchettes basses`
        : `${brand.fr}, un navire en service\u202F: ${range} couchettes basses`;
    },
    parameter: ({ label }, range) => `${label.fr}\u202F: ${range}`,
    growth: ({ port, from, to }, range) =>
      `${port.fr}\u202F: ${range} d’une année à l’autre entre ${from} et ${to}, hors pandémie`,
    'year-totals': ({ port, from, to, high }, range) =>
      `${port.fr}\u202F: ${range} ${high >= 999_500 ? 'de passagers' : 'passagers'} par an entre ${from} et ${to}`,
    'busiest-days': ({ port }, range) =>
      `${port.fr}\u202F: ${range} passagers les jours de pointe que citent les sources`,
    'ships-at-once': ({ port, high }, range) =>
      `${port.fr}\u202F: ${range} ${high > 1 ? 'navires' : 'navire'} à la fois, d’après les sources`,
    fall: ({ port, year }, range) =>
      `${port.fr}\u202F: la plus forte baisse d’un comptage au suivant est de ${range}, en ${year}`,
  },
  known: { counted: 'comptées', announced: 'annoncées', both: 'comptées ou annoncées' },
  oneShip: 'Certaines années, un seul de ses navires est connu.',
  judgement: 'au moins en partie notre appréciation',
  past: (year, value, state) => `${year}\u202F: ${value}, ${state}`,
  states: {
    counted: 'compté',
    provisional: 'provisoire',
    'at-least': 'au moins',
    'at-most': 'au plus',
    between: 'les sources diffèrent',
    'sum-of-parts': 'somme de deux comptages',
    adjusted: 'converti',
    announced: 'annoncé, non compté',
    said: 'd’après une source',
    modelled: 'd’après un modèle',
    missing: 'inconnu',
  },
  history: (lever, value, seen) => `${lever}\u202F: ${value} dans ce scénario. Vu jusqu’ici\u202F: ${seen}.`,
  historyUnseen: (lever, value) => `${lever}\u202F: ${value} dans ce scénario. Rien n’est connu de son passé.`,
  effects: (year) => `Ce que chaque levier ajoute ou retire à lui seul en ${year}, en barres autour de zéro.`,
  effect: (name, value) => `${name}\u202F: ${value}`,
  status: {
    once: 'Déjà venues, plus rien de connu récemment',
    there: 'Présentes aujourd’hui',
    never: 'Jamais relevées ici',
  },
};
