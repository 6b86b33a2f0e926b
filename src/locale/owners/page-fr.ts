import type { OwnersPageWords } from './page-en.ts';

export const ownersPage: OwnersPageWords = {
  title: 'Les armateurs',
  lead: 'Qui apporte le trafic, qui est parti, qui est revenu. Chaque chiffre dit qui l’a publié\u202F; ce que l’on ignore est dit inconnu.',
  skip: 'Aller au contenu',
  contents: 'Sur cette page',
  loading: 'Préparation…',
  theme: 'Couleurs',
  port: 'Port',
  beside: 'En regard',
  sections: {
    dependence: 'Dépendance',
    presence: 'Venus et partis',
    market: 'Marché mondial',
    fleet: 'Flotte',
    beside: 'Deux ports côte à côte',
    mission: 'Le programme de 2017',
  },
  leads: {
    dependence: 'Qui apporte quelle part du trafic, combien en font la moitié, et ce qu’il resterait sans l’un d’eux.',
    presence:
      'Chaque signe est un changement daté\u202F; cliquez, ou allez-y avec les flèches et Entrée, pour voir ce qui est publié, et où.',
    market: 'Ce que les armateurs transportent dans le monde, selon eux, et ce qui avait été projeté.',
    fleet: 'Chaque navire selon son année de construction et ses couchettes basses.',
    beside: 'Les deux figures ne montrent que les armateurs connus dans les deux ports.',
    mission:
      'Les armateurs que la presse nomme pour la mission à Miami de novembre 2017, et ce que l’on sait de chacun à Marseille depuis.',
  },
  dependence: (port, year, isAnnounced) =>
    `${port}, ${year}, année la mieux connue${isAnnounced ? ', d’après les escales annoncées' : ''}`,
  tooLittle: (port, year, percent) =>
    `${port}\u202F: dans l’année la mieux connue, ${year}, un armateur n’est nommé que pour ${percent} du trafic\u202F; on ne peut pas juger de sa dépendance.`,
  noYear: 'Aucune source ne donne ici la part d’un armateur.',
  without: 'Ce qu’il resterait sans',
  changes: (count) => `Les ${count} changements, avec leurs sources`,
  both: (names) => `Connus dans les deux\u202F: ${names}.`,
  none: 'Aucun armateur n’est connu dans les deux.',
  open: 'Ouvrir comme figure',
  table: 'En tableau',
  picture: 'En image',
  named: 'Nommé dans la presse',
  quoted: (name) => `«\u202F${name}\u202F»`,
  since: 'Depuis, à Marseille',
  nothingSince: 'Rien n’est connu.',
  file: (name) => `Dossier de reconquête\u202F: ${name}`,
  chooseFile: 'Dossier de reconquête de',
  chooseFileText:
    'Une page pour un rendez-vous\u202F: ce que l’on sait d’un armateur dans le port, imprimable sur une feuille.',
  openFile: 'Ouvrir le dossier',
  back: 'Tous les armateurs',
  print: 'Imprimer',
};
