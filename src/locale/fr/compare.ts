import type { CompareWords } from '../en/compare.ts';

const ordinal = (place: number) => (place === 1 ? '1er' : `${place}e`);

export const compare: CompareWords = {
  place: (place, of) => `${ordinal(place)} sur ${of}`,
  placeCounted: (place, of) => `${ordinal(place)} sur ${of} comptés`,
  placeAndValue: (place, value) => `${place} (${value})`,
  placesFrom: (port, first, firstYear, last, lastYear) =>
    `${port}\u202F: ${first} en ${firstYear}, ${last} en ${lastYear}`,
  placeIn: (port, place, year) => `${port}\u202F: ${place} en ${year}`,
  factor: (times) => `×${times}`,
  points: (signed, value) => `${signed}\u00A0${Math.abs(value) < 2 ? 'point' : 'points'}`,
  changeFrom: (change, from, to) => `${change} de ${from} à ${to}`,
  gained: (from, to, of, port, change) =>
    `Sur ${of} ports comparés de ${from} à ${to}, ${port} a gagné le plus\u202F:\u00A0${change}`,
  lost: (from, to, of, port, change) =>
    `Sur ${of} ports comparés de ${from} à ${to}, ${port} a perdu le plus\u202F:\u00A0${change}`,
  gainedAndLost: (from, to, of, up, upChange, down, downChange) =>
    `Sur ${of} ports comparés de ${from} à ${to}, ${up} a gagné le plus\u202F:\u00A0${upChange}\u202F; ${down} a perdu le plus\u202F:\u00A0${downChange}`,
  each: (from, to, changes) => `De ${from} à ${to}\u202F: ${changes.join('\u202F; ')}`,
  changeOf: (port, change) => `${port} ${change}`,
  fromTo: (port, first, last) => `${port} de ${first} à ${last}`,
  changeColumn: (from, to) => `Évolution de ${from} à ${to}`,
  perCent: 'pour cent',
  inPoints: 'points',
  noChange: {
    missing: 'une des deux années n’a pas de chiffre',
    bound: 'une borne ne dit pas d’évolution',
    zero: 'pas d’évolution en pour cent depuis zéro',
  },
  key: {
    up: 'en hausse',
    down: 'en baisse',
    cut: 'le décompte a changé',
    same: 'mêmes ports comptés que l’année d’avant',
    other: 'pas les mêmes ports comptés',
  },
};
