import type { LeverNames } from './lever-names-en.ts';

export const leverNames: LeverNames = {
  levers: {
    refilled: 'part que d’autres reprennent',
    growth: 'croissance propre du port, par an',
    move: {
      lead: 'années avant la première escale',
      ramp: 'saisons avant le plein régime',
      calls: 'escales par an',
      berths: 'lits bas du navire',
      occupancy: 'taux d’occupation',
      embarkShare: 'part des croisiéristes qui partent et finissent ici',
      firstEmbarkShare: 'part qui part et finit ici, première saison',
      displaced: 'part prise à d’autres escales',
      alreadyInTrend: 'part déjà dans la tendance',
      probability: 'probabilité que cela se fasse',
      withdrawal: 'risque de retrait par an',
    },
    limit: {
      yearlyCap: 'plafond de passagers par an',
      dailyCap: 'plafond de passagers par jour',
      callsPerDay: 'navires à la fois',
      closedDays: 'jours fermés par an',
      moved: 'part qui trouve un autre jour',
      callsPerYear: 'escales par an au plus',
      largePerDay: 'grands navires à la fois',
      largeShare: 'part des passagers sur de grands navires',
      largeCarries: 'passagers d’une escale de grand navire',
    },
    disaster: {
      rate: 'coups durs par an',
      depth: 'part perdue dans l’année',
      halfLife: 'années pour en regagner la moitié',
    },
  },
  futures: {
    of: (count) => `${count} ${count === 1 ? 'avenir' : 'avenirs'} sur 20`,
    fewer: 'moins d’un avenir sur 20',
    almostAll: 'plus de 19 avenirs sur 20',
    none: 'aucun avenir',
    all: 'tous les avenirs',
  },
};
