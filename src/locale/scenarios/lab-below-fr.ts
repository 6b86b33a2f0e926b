import type { BelowWords } from './lab-below-en.ts';

export const belowWords: BelowWords = {
  seek: {
    heading: 'Que faudrait-il\u202F?',
    lead: 'La plus petite valeur d’un levier qui donne à l’objectif les chances demandées.',
    lever: 'Levier',
    odds: 'Chances demandées',
    ask: 'Chercher',
    seeking: 'Recherche…',
    reachable: (lever, value, futures, error) =>
      `${lever}\u202F: ${value}. L’objectif est alors atteint dans ${futures} (à ${error} près).`,
    not: (lever, value, short, futures) =>
      `Pas avec ce seul levier\u202F: même avec ${value} (${lever}), l’objectif n’est atteint que dans ${futures}\u202F; il manque ${short} passagers aux chances demandées.`,
    beyond: (low, high) => `C’est au-delà de ce qu’on a vu\u202F: ${low} à ${high}.`,
    use: 'Prendre cette valeur',
    noAim: 'Donnez d’abord un objectif.',
    noLever: 'Ajoutez d’abord un armateur ou une limite\u202F: il n’y a pas de levier à bouger.',
  },
  both: {
    heading: 'Deux leviers ensemble',
    second: 'Second levier',
    ask: 'Montrer les deux',
    caption: (futures) => `Ce que doit être le second pour chaque valeur du premier, pour ${futures}`,
    least: (value) => value,
    never: (futures) => `hors d’atteinte (${futures} au mieux)`,
    nowhere: (futures) => `Même les deux ensemble ne suffisent pas (${futures} au mieux).`,
  },
  effects: {
    heading: 'Chacun pour sa part',
    lead: (year) =>
      `Ce qui manquerait à l’avenir médian de ${year} sans lui. La somme n’est pas forcément ce que tous changent ensemble.`,
    together: 'Tous ensemble',
  },
  meaning: {
    heading: (year) => `Ce que cela signifie en ${year}`,
    lead: 'Moyennes de tous les avenirs, à deux chiffres près\u202F; les fourchettes sont celles des enquêtes et des facteurs, non des avenirs. Le jour le plus chargé est calculé comme celui de la dernière année connue\u202F; un plafond le retient.',
    days: 'Journées',
    average: 'Passagers, jour moyen',
    busiest: 'Passagers, jour le plus chargé',
    callsAverage: 'Escales, jour moyen',
    callsBusiest: 'Escales, jour le plus chargé',
    ashore: 'À terre',
    town: 'Visiteurs en ville, jour moyen',
    townBusiest: 'Visiteurs en ville, jour le plus chargé',
    crew: 'Équipages en ville, jour moyen',
    buses: 'Bus touristiques, à la part de 2017',
    money: 'Argent, dépenses directes',
    transit: 'Visiteurs en transit',
    homeport: 'Croisiéristes qui partent ou finissent ici',
    crewSpend: 'Équipages',
    moneyNote:
      'Enquêtes d’années et de monnaies différentes\u202F: elles ne s’additionnent pas. Effets indirects et induits laissés de côté.',
    air: 'Air, à quai',
    co2Without: 'CO2 sans courant de quai',
    co2With: 'CO2 avec courant de quai',
    noxWithout: 'NOx sans courant de quai',
    noxWith: 'NOx avec courant de quai',
    airNote:
      'Part des navires branchés à Marseille et réseau français, quel que soit le port\u202F; chaudières laissées de côté.',
    unknown: 'inconnu',
    units: { EUR: 'euros', USD: 'dollars', 't CO2': 't', 't NOx': 't', 'people a day': 'personnes', buses: 'bus' },
    range: (low, high) => `${low} à ${high}`,
  },
  beside: {
    heading: 'Côte à côte',
    lead: 'Posez ce scénario à côté d’autres\u202F: les différences d’abord, avec les mêmes bonnes et mauvaises années pour tous.',
    put: 'Poser une copie à côté',
    add: 'Poser un autre à côté',
    full: 'Quatre scénarios tiennent côte à côte.',
    take: (name) => `Travailler sur ${name}`,
    away: (name) => `Enlever ${name}`,
  },
  share: {
    heading: 'Garder et partager',
    copy: 'Copier le lien',
    copied: 'Lien copié. Il contient tout le scénario, ainsi que le modèle et les données du jour.',
    notCopied: 'Ce navigateur ne permet pas de copier\u202F: le lien est dans la barre d’adresse.',
    long: (count) =>
      `Le lien compte ${count} caractères\u202F; des messageries coupent au-delà de 2 000. Le fichier est plus sûr.`,
    save: 'Enregistrer en fichier',
    load: 'Ouvrir un fichier',
    loaded: (name) => `${name} ouvert.`,
    kept: 'Gardés dans ce navigateur',
    keptNone: 'Rien de gardé encore\u202F: ce que vous changez se garde tout seul.',
    open: (name) => `Ouvrir ${name}`,
    remove: (name) => `Retirer ${name}`,
    removed: (name) => `${name} retiré.`,
    back: 'Remettre',
  },
  since: {
    heading: 'Depuis que ce lien a été fait',
    was: (futures, median, model, data) =>
      `Alors\u202F: ${futures}, médiane ${median} (modèle du ${model}, données du ${data}).`,
    is: (futures, median, model, data) =>
      `Aujourd’hui\u202F: ${futures}, médiane ${median} (modèle du ${model}, données du ${data}).`,
    same: 'Le modèle et les données ont changé, la réponse non.',
    why: (model, data) =>
      model && data
        ? 'Le modèle a été recalé et les données ont changé.'
        : model
          ? 'Le modèle a été recalé.'
          : 'Les données ont changé.',
  },
  believe: {
    heading: 'Ce qu’il faudrait croire',
    brings: (lever, value, passengers) => `${lever}, ${value} (sans cela, ${passengers} passagers de moins)`,
    swings: (lever, value, passengers) =>
      `${lever}, ${value} environ (${passengers} passagers entre le bas et le haut)`,
    costs: (lever, value, passengers) => `${lever}, ${value} (ce qui coûte ${passengers} passagers)`,
    growth: (passengers, year) => `le port gagne de lui-même ${passengers} passagers d’ici ${year}`,
    shrinks: (passengers, year) => `le port perd de lui-même ${passengers} passagers d’ici ${year}`,
    sentence: (futures, year, beliefs) =>
      `${futures === null ? `Pour que ${year} soit tel que montré` : `Pour que l’objectif soit atteint dans ${futures}`}, il faudrait croire à ceci\u202F: ${beliefs}.`,
    short: (passengers) =>
      `Dans l’avenir médian, il manque encore ${passengers} passagers\u202F: il faudrait croire en plus à des années meilleures que d’ordinaire.`,
  },
};
