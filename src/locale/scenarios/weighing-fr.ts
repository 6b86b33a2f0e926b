import type { ScenarioWords } from './en.ts';

export const waterfall: ScenarioWords['waterfall'] = {
  finding: (name, year, clauses) => `${name}\u202F: d’ici ${year}, en moyenne, ${clauses}`,
  nothing: 'rien ne change',
  brings: {
    growth: (value) => `la croissance propre apporte ${value}`,
    moves: (value) => `les navires gagnés apportent ${value}`,
    movesToo: (value) => `les navires gagnés ${value}`,
  },
  takes: {
    growth: (value) => `le port perd de lui-même ${value}`,
    moves: (value) => `les navires perdus retirent ${value}`,
    disasters: (value) => `les coups durs retirent ${value}`,
    limits: (value) => `les limites font refuser ${value}`,
  },
  semicolon: '\u202F; ',
  end: {
    short: (value) => `il manque en moyenne ${value} pour l’objectif`,
    beyond: (value) => `la moyenne dépasse l’objectif de ${value}`,
    reached: 'la moyenne atteint l’objectif',
  },
  subtitle: (port, from, to, draws, step) =>
    `${port}, mouvements de passagers\u202F: du compte de ${from} à ${to}, selon un modèle. Moyennes de ${draws} avenirs, arrondies à ${step}, car les moyennes s’additionnent\u202F; la médiane de l’éventail, avec autant d’avenirs au-dessus qu’au-dessous, est un autre nombre`,
  atLeast: (value) => `au moins ${value}`,
  atMost: (value) => `au plus ${value}`,
  less: (value) => `moins de ${value}`,
  short: (aim, year) => `Manque pour l’objectif\u202F: ${aim} en ${year}`,
  beyond: (aim, year) => `Au-delà de l’objectif\u202F: ${aim} en ${year}`,
  reached: (aim, year) => `Objectif atteint\u202F: ${aim} en ${year}`,
  counted: 'compté',
  modelled: 'selon le modèle',
  aim: 'objectif',
  level: (value) => `soit ${value}`,
  alt: (name, port, from, to) => `Cascade de moyennes. ${name}, ${port}, ${from} à ${to}.`,
  altStep: (name, value) => `${name}\u202F: ${value}.`,
  columns: { step: 'Étape', change: 'Mouvements', level: 'Somme jusque-là', how: 'D’où cela vient' },
  noSum: 'hors de la somme',
  countedAs: (value) => `compté\u202F: ${value}`,
};

export const tornado: ScenarioWords['tornado'] = {
  finding: (name, lever, year, value) => `${name}\u202F: ${lever} pèse le plus en ${year}, ${value}`,
  lever: (words, of) => `«\u202F${words}\u202F»${of === null ? '' : ` (${of})`}`,
  luck: {
    more: (times) => `les aléas du port, ${times} fois autant`,
    alike: 'les aléas du port, autant',
    less: 'les aléas du port, moins',
  },
  noLever: (name, low, high, year) =>
    `${name}\u202F: ce scénario n’a aucun levier à plusieurs valeurs\u202F; selon ce qui peut arriver au port de lui-même, il donne entre ${low} et ${high} en ${year} dans 16 avenirs sur 20`,
  nothing: (name) => `${name}\u202F: ce scénario n’a aucun levier à plusieurs valeurs`,
  noEffect: (name, year) => `${name}\u202F: aucun levier ne change rien en ${year}`,
  subtitle: (port, year, central) =>
    `${port}, mouvements de passagers en ${year}, selon un modèle\u202F: la médiane quand un levier est à sa valeur basse ou haute et tous les autres au centre, où elle est de ${central}. Les nombres au bord d’une barre sont les deux valeurs de son levier`,
  alone: (port, year) =>
    `${port}, mouvements de passagers en ${year}, selon un modèle\u202F: huit avenirs sur dix sont dans la bande`,
  more: (shown, others) =>
    others === 1
      ? `Les ${shown} plus larges sont montrés, un autre est dans le tableau`
      : `Les ${shown} plus larges sont montrés, ${others} autres sont dans le tableau`,
  baseline: 'Ce qui peut arriver au port de lui-même',
  outOfTen: 'huit avenirs sur dix',
  judgement: 'appréciation',
  width: 'écart',
  central: (value) => `tous au centre\u202F: ${value}`,
  middle: (value) => `médiane\u202F: ${value}`,
  empty: 'aucun levier à plusieurs valeurs',
  key: {
    lever: 'd’un bout d’un levier à l’autre',
    judgement: 'une valeur est une appréciation',
  },
  at: (value, result) => `à ${value}\u202F: ${result}`,
  under: (share, result) => `${share} des avenirs sous ${result}`,
  spoken: (name, low, high, from, to) => `${name}\u202F: à ${low} ${from}, à ${high} ${to}`,
  wide: (name, low, high) => `${name}\u202F: huit avenirs sur dix entre ${low} et ${high}`,
  noDifference: (step) => `moins de ${step}`,
  alt: (name, port, year, central) =>
    `Tornade. ${name}, ${port}, ${year}. Tous les leviers au centre\u202F: ${central}.`,
  columns: {
    lever: 'Levier',
    of: 'De',
    low: 'Valeur basse',
    lowResult: 'Médiane à la valeur basse',
    high: 'Valeur haute',
    highResult: 'Médiane à la valeur haute',
    swing: 'Écart',
    how: 'Appréciation',
  },
  sourced: 'aucune signalée',
  judged: 'au moins une valeur est une appréciation',
  ofModel: 'selon le modèle',
  wholePort: 'le port',
};
