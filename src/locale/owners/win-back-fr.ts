import type { WinBackWords } from './win-back-en.ts';

export const winBack: WinBackWords = {
  title: (brand, port) => `${brand} à ${port}`,
  group: (group) => `Groupe\u202F: ${group}`,
  dated: (date) => `Escale, données du ${date}`,
  history: 'Histoire dans le port',
  more: (count) =>
    count === 1 ? 'Une autre entrée est dans la chronologie.' : `${count} autres entrées sont dans la chronologie.`,
  happened: 'Années passées\u202F: compté, ou prévu là où c’est écrit',
  scheduled: 'Programmé\u202F: dans les listes, rien ici ne dit que c’est fait',
  trials: 'Essais et pertes autour de Marseille, avec leur taille',
  departuresIn: (month) => `Ports de départ de ses navires\u202F: liste de ${month}`,
  departuresUnlisted: 'Ports de départ de ses navires',
  listed: 'départs programmés, liste incomplète',
  departures: (count, years) => `${count} (${years})`,
  ships: 'Navires à la mesure des quais',
  fit: (fit, known, metres, port) => {
    const longest = `que le plus long reçu à ${port} (${metres}).`;
    if (fit === 0)
      return known === 1
        ? `Son seul navire de longueur connue est plus long ${longest}`
        : `Les ${known} navires de longueur connue sont plus longs ${longest}`;
    if (known === 1) return `Son seul navire de longueur connue n’est pas plus long ${longest}`;
    return fit === 1
      ? `1 navire sur ${known} de longueur connue n’est pas plus long ${longest}`
      : `${fit} navires sur ${known} de longueur connue ne sont pas plus longs ${longest}`;
  },
  fitUnknown: (port) => `Inconnu\u202F: aucune source ne dit quelle longueur de navire ${port} a reçue.`,
  lengthsUnknown: 'Inconnu\u202F: aucune source ne donne la longueur de ses navires.',
  noShips: 'Aucun navire de la marque n’est dans les données.',
  longer: (names, areMore) => `Plus longs\u202F: ${names}${areMore ? ', entre autres' : ''}.`,
  awaited: (ship, port, year) =>
    `Le ${ship} est pourtant programmé à ${port} en ${year}\u202F; aucune source ici ne dit que l’escale a eu lieu.`,
  size: (low, high) =>
    low === high
      ? `Couchettes basses de la flotte en service, dans le monde\u202F: ${low}.`
      : `Couchettes basses de la flotte en service, dans le monde\u202F: de ${low} à ${high}.`,
  sizeCounted: (low, high) => `Le tableau plus bas en retient ${low} à ${high}.`,
  season: 'Saison',
  seasonUnknown: 'Inconnue\u202F: les données n’ont pas de liste de ses escales par mois.',
  shore: 'Branchement à quai',
  shoreShips: (ready, all) => {
    if (ready === 0)
      return all === 1
        ? 'On ignore si son seul navire peut se brancher.'
        : `On ne sait d’aucun de ses ${all} navires qu’il peut se brancher.`;
    if (ready === all)
      return all === 1 ? 'Son seul navire peut se brancher.' : `Ses ${all} navires peuvent se brancher.`;
    return ready === 1
      ? `1 navire sur ${all} est connu pour pouvoir se brancher\u202F; pour les autres, on l’ignore.`
      : `${ready} navires sur ${all} sont connus pour pouvoir se brancher\u202F; pour les autres, on l’ignore.`;
  },
  shorePort: (port) => `Postes électrifiés à ${port}, d’après les sources\u202F:`,
  shoreUnknown: (port) => `Aucune source ici ne dit combien de postes sont électrifiés à ${port}.`,
  shorePromised: (year, berths, said) => `${berths} pour ${year}, promis en ${said}`,
  shoreThere: (year, berths) => `${berths} en ${year}`,
  shoreUnconfirmed: 'Aucune source ici ne confirme qu’un poste est en service.',
  worth: 'Ce que vaut un navire en un an',
  inTransit: (port) => `Un navire de la marque qui fait escale à ${port} en transit, chaque semaine d’une saison.`,
  onBoarding: (port) => `Un navire de la marque qui part de ${port}, comme le font les marques de son marché.`,
  rows: {
    departures: (port) => `Départs par navire à ${port}, programmés l’an prochain`,
    berths: 'Couchettes basses du navire',
    occupancy: 'Taux d’occupation (voyages en Europe)',
    boarding: (port, years) => `Croisiéristes qui partent de ${port}, ${years}`,
    movements: 'Mouvements de passagers = croisiéristes',
    movementsBoarding: 'Mouvements de passagers',
    ashore: 'Dont à terre',
    spend: (year) => `Dépense de chacun à terre, euros de ${year}`,
    direct: (year) => `Dépense directe dans la ville, euros de ${year}`,
  },
  factor: 'Facteur (sources)',
  rangeHead: 'bas – central – haut',
  judgement: '* en partie notre jugement',
  transit: 'En transit, un croisiériste est un mouvement\u202F; personne n’embarque.',
  shared: (low, high) =>
    `Si l’embarquement est partagé entre les ports de la boucle, ${low} à ${high}\u202F% de mouvements en plus.`,
  boarding:
    'Qui part d’ici compte deux mouvements, qui est en transit un seul\u202F; les départs par navire sont notre division.',
  noSpending: (port) => `La dépense à terre est laissée de côté\u202F: aucun montant n’est établi pour ${port}.`,
  otherSurvey: (year, euros) => `${euros} en ${year}`,
  otherSurveys: (surveys) => `Autres enquêtes, en euros de leur année et non comptées\u202F: ${surveys}.`,
  noWorth: {
    'container-line': (brand) =>
      `${brand} est un armateur de porte-conteneurs\u202F: aucun navire de croisière ne peut faire escale.`,
    closed: (brand, _port, year) =>
      `${brand} a fermé${year === null ? '' : ` en ${year}`}\u202F: aucun de ses navires ne peut revenir.`,
    'no-ships': (brand) => `Non chiffré\u202F: aucun navire en service de ${brand} n’est connu avec ses couchettes.`,
    'no-occupancy': (brand) =>
      `Non chiffré\u202F: aucune source ne donne le taux d’occupation de navires comme ceux de ${brand}.`,
    'no-boarding': (_brand, port) =>
      `Non chiffré\u202F: aucune source ne dit combien de croisiéristes partent de ${port} et combien sont en transit.`,
    'no-calls': (_brand, port) =>
      `Non chiffré\u202F: aucune source ne dit combien de fois par an un tel navire vient à ${port}.`,
  },
  euros: (value) => `${value}\u00A0€`,
  notes: 'Contacts et notes personnelles',
  notesHint: 'Gardés sur cet appareil seulement, imprimés avec la page.',
  notesLost: 'Ce navigateur ne garde rien\u202F: les notes durent tant que la page est ouverte.',
  unknown: 'Inconnu.',
  noBrand: (brand) => `Aucun armateur des données ne porte le nom «\u202F${brand}\u202F».`,
  noPort: (port) => `Aucun port des données ne porte le nom «\u202F${port}\u202F».`,
  none: 'Rien n’est connu.',
};
