import type { Text } from '../../series/series-set.ts';
import type { CallYear } from './brand-calls.ts';

/**
 * The reasons that travel with a move prefilled from the record, in both languages. They are data of the scenario, as those of the
 * scenarios that are shipped, and stay as they were written.
 */
export const moveReasons = {
  ownCalls: (port: Text, of: 'calls' | 'departures', years: readonly CallYear[]): Text => {
    const told = years.slice(-mostYears);
    const list = (to: string, inYear: string) =>
      told
        .map(({ year, value, high }) => `${value === high ? value : `${value} ${to} ${high}`} ${inYear} ${year}`)
        .join(', ');
    const isCounted = told.every(({ state }) => state === 'counted' || state === 'provisional');
    return of === 'calls'
      ? {
          fr: `ses escales ${atFr(port.fr)}\u202F: ${list('à', 'en')}${isCounted ? '' : '\u202F; comptées ou annoncées'}`,
          en: `its calls at ${port.en}: ${list('to', 'in')}${isCounted ? '' : '; counted or announced'}`,
        }
      : {
          fr: `départs programmés ${atFr(port.fr)}\u202F: ${list('à', 'en')}`,
          en: `departures scheduled at ${port.en}: ${list('to', 'in')}`,
        };
  },
  noOwnCalls: (port: Text, label: Text): Text => ({
    fr: `aucune année de référence ${atFr(port.fr)}\u202F; à la place, un paramètre du jeu de données\u202F: ${label.fr}`,
    en: `no year at ${port.en} to go by; instead a parameter of the dataset: ${label.en}`,
  }),
  parameter: (label: Text): Text => ({
    fr: `paramètre du jeu de données\u202F: ${label.fr}`,
    en: `parameter of the dataset: ${label.en}`,
  }),
  noOccupancy: (label: Text): Text => ({
    fr: `aucun taux d’occupation connu pour ce genre de marque\u202F; à la place\u202F: ${label.fr}`,
    en: `no occupancy is known of this kind of brand; instead: ${label.en}`,
  }),
  ships: (count: number, low: number, high: number, ship: string, berths: number): Text =>
    count === 1
      ? {
          fr: `son seul navire en service, ${ship}\u202F: ${inFr(berths)} couchettes basses`,
          en: `its one ship in service, ${ship}: ${inEn(berths)} lower berths`,
        }
      : {
          fr: `ses ${count} navires en service, de ${inFr(low)} à ${inFr(high)} couchettes basses\u202F; au milieu, ${ship} (${inFr(berths)})`,
          en: `its ${count} ships in service, ${inEn(low)} to ${inEn(high)} lower berths; in the middle ${ship} (${inEn(berths)})`,
        },
  shipsHere: (port: Text, low: number, high: number, ship: string, berths: number): Text => ({
    fr: `ses navires en service, de ${inFr(low)} à ${inFr(high)} couchettes basses\u202F; au milieu de ceux programmés ${atFr(port.fr)}, ${ship} (${inFr(berths)})`,
    en: `its ships in service, ${inEn(low)} to ${inEn(high)} lower berths; in the middle of those scheduled at ${port.en}, ${ship} (${inEn(berths)})`,
  }),
  noShips: {
    fr: 'aucun navire en service dont on connaisse les couchettes\u202F: à remplir',
    en: 'no ship in service whose berths are known: to be filled in',
  },
  transitFirst: {
    fr: 'en transit d’abord, l’embarquement vient plus tard\u202F: notre appréciation',
    en: 'in transit first, embarkation comes later: our judgement',
  },
  boardsHere: {
    fr: 'part de ce port d’après les programmes, l’embarquement étant partagé entre ports\u202F: notre appréciation',
    en: 'leaves from this port by the schedules, boarding being shared between ports: our judgement',
  },
  portOfBoarding: (port: Text): Text => ({
    fr: `la plupart des croisiéristes embarquent ${atFr(port.fr)}\u202F: notre appréciation pour cette marque`,
    en: `most guests board at ${port.en}: our judgement for this brand`,
  }),
  alreadyInTrend: {
    fr: 'part déjà comprise dans la croissance de la flotte\u202F: notre appréciation',
    en: 'share that fleet growth already holds: our judgement',
  },
  leadOfLoss: { fr: 'délai avant le départ\u202F: notre appréciation', en: 'years until it leaves: our judgement' },
  takenOver: {
    fr: 'part reprise par d’autres\u202F: notre appréciation',
    en: 'share that others take over: our judgement',
  },
  noWithdrawal: { fr: 'sans objet pour un départ', en: 'does not apply to a loss' },
} as const;

/** Returns the name of a move: that of the brand, or that it leaves. */
export function moveName(kind: 'gain' | 'loss', brand: Text): Text {
  if (kind === 'gain') return brand;
  return { fr: `Départ ${/^[aeiouàâéèêîôû]/i.test(brand.fr) ? 'd’' : 'de '}${brand.fr}`, en: `${brand.en} leaves` };
}

/** A reason is one sentence: older years are left to the figures. */
const mostYears = 8;

const inFr = (value: number) => value.toLocaleString('fr-FR');
const inEn = (value: number) => value.toLocaleString('en-GB');

/** `à Marseille`, `au Havre`, `aux Canaries`. */
function atFr(place: string): string {
  if (place.startsWith('Le ')) return `au ${place.slice(3)}`;
  if (place.startsWith('Les ')) return `aux ${place.slice(4)}`;
  return `à ${place}`;
}
