import type { OverviewWords } from '../en/overview.ts';

const ordinal = (place: number) => (place === 1 ? '1er' : `${place}e`);

export const overview: OverviewWords = {
  heading: (port) => `${port} en un coup d’œil`,
  lead: (from, to) =>
    `Chaque nombre est le dernier publié, avec son année. Les petites courbes vont de ${from} à ${to}.`,
  labels: {
    movements: 'Mouvements',
    guests: 'Croisiéristes',
    calls: 'Escales',
    percall: 'Passagers par escale',
    homeport: 'Part de tête de ligne',
  },
  placeLabel: 'Rang en Méditerranée occidentale',
  aimLabel: (value) => `L’objectif de ${value}`,
  none: 'non publié',
  ofMovements: (year) => `des mouvements en ${year}`,
  noneIn: (years) => `${years}\u202F: non publié`,
  nothingSince: (year) => `Rien de publié depuis ${year}`,
  pandemic: (year) => `${year} était une année de pandémie`,
  since: (year) => `depuis ${year}`,
  points: (number) => `${number} points`,
  onlyBound: (years) => `${years}\u202F: seulement une borne`,
  otherDefinition: (years) => `compté autrement depuis ${years}`,
  place: (place, of) => `${ordinal(place)} sur ${of}`,
  counted: (year) => `ports comptés en ${year}, dernière année où la plupart l’ont été`,
  newest: (place, of, year) => `En ${year}\u202F: ${ordinal(place)} des ${of} ports déjà comptés`,
  more: (value) => `${value} de plus`,
  less: (value) => `${value} de moins`,
  level: 'tout juste atteint',
  aimed: (saidIn, year, counted) =>
    `en ${counted} que l’objectif${saidIn === null ? '' : ` annoncé en ${saidIn}`} pour ${year}`,
  first: (year) => `Atteint pour la première fois en ${year}`,
  notYet: 'Pas encore atteint',
  countedFor: (year, value) => `Compté pour ${year}\u202F: ${value}`,
  ready: {
    heading: 'Cinq comparaisons prêtes à ouvrir',
    titles: {
      size: (port) => `${port} et les ports de sa taille`,
      coast: () => 'La Méditerranée occidentale sur une carte',
      florida: (port) => `${port} et la Floride, avant et après la pandémie`,
      percall: () => 'Passagers par escale, port par port',
      homeport: () => 'Tête de ligne ou transit',
    },
    size: (count) => `Les ${count} ports les plus proches par le trafic, et qui dépasse qui, année après année.`,
    coast: (ports, year) => `Les ${ports} ports comptés en ${year}, chacun à la mesure de son trafic.`,
    florida: (from, to, changes) => `De ${from} à ${to}\u202F: ${changes}.`,
    percall: (port, place, of, year, value, leader, most) =>
      place === 1
        ? `${port} est 1er sur ${of} en ${year}, avec ${value}.`
        : `${port} est ${ordinal(place)} sur ${of} en ${year}, avec ${value}\u202F; ${leader} mène avec ${most}.`,
    homeport: (shares) => `Ceux qui y commencent ou y finissent leur croisière\u202F: ${shares}.`,
    share: (port, percent, year) => `${percent} à ${port} en ${year}`,
  },
  doors: {
    heading: 'Pour aller plus loin',
    data: [
      'Les données',
      'Ce que l’on sait de chaque port et de chaque année, avec les sources, à lire ou à télécharger.',
    ],
    claims: ['Ce qui a été dit, face à ce qui a été compté', 'Chaque déclaration en regard du compte de son année.'],
    hedgehog: ['Les prévisions', 'Chaque prévision et chaque objectif, suivis jusqu’au compte.'],
    sources: [
      'Toutes les sources',
      'Tous les chiffres imprimés pour un port, année par année, et celui qui a été retenu.',
    ],
  },
};
