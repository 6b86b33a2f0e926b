import type { OwnerWords } from './en.ts';

const by = { counted: '', announced: ', d’après ce qui était annoncé', said: ', d’après ce qui a été dit' } as const;

function brings(how: keyof typeof by, count: number): string {
  if (how === 'counted') return count === 1 ? 'apportait seul' : 'apportaient ensemble';
  if (how === 'announced') return count === 1 ? 'annonçait seul' : 'annonçaient ensemble';
  return count === 1 ? 'aurait fait seul' : 'auraient fait ensemble';
}

export const owners: OwnerWords = {
  by: { brand: 'par marque', group: 'par groupe' },
  metric: {
    calls: (count) => (count === '1' ? '1 escale' : `${count} escales`),
    passengers: (count) => `${count} passagers`,
    homeport_passengers: (count) => `${count} passagers en tête de ligne`,
    ships: (count) => (count === '1' ? '1 navire' : `${count} navires`),
    terminals: (count) => (count === '1' ? '1 terminal' : `${count} terminaux`),
    departures: (count) => (count === '1' ? '1 départ programmé' : `${count} départs programmés`),
  },
  covers: {
    'given-up': 'prévu, puis retiré ou déplacé ailleurs',
    inferred: 'la source nomme le navire, non l’armateur',
    'one-call': 'une seule escale',
    'one-ship': 'un seul navire',
    'other-unit': 'des personnes, non des mouvements',
    'part-year': 'une partie de l’année',
    'several-years': 'plusieurs années ensemble',
    unclear: 'source ambiguë',
    'whole-company': 'toute la compagnie, non le port',
    together: 'plusieurs armateurs ensemble',
  },
  event: {
    adds: 'renforce',
    cuts: 'réduit',
    enters: 'arrive',
    homeports: 'tête de ligne',
    leaves: 'part',
    other: 'noté',
    resumes: 'reprend',
    returns: 'revient',
    terminal: 'terminal',
    'terminal-given-up': 'terminal abandonné',
  },
  expected: {
    adds: 'renfort annoncé',
    enters: 'arrivée annoncée',
    homeports: 'tête de ligne annoncée',
    returns: 'retour annoncé',
  },
  fits: {
    fits: 'un navire aussi long a fait escale',
    longer: 'plus long que tous ceux qui ont fait escale',
    unknown: 'inconnu',
  },
  fuel: {
    hfo_mgo: 'carburants pétroliers',
    'hfo_mgo+lng_in_port': 'carburants pétroliers, GNL au port',
    lng: 'GNL',
    unknown: 'inconnu',
  },
  shorePower: { yes: 'branchable', unknown: 'inconnu' },
  ship: {
    active: 'en service',
    entering_service_2026: 'entre en service en 2026',
    listed_no_schedule: 'répertorié sans programme',
    on_order: 'en commande',
  },
  measure: { calls: 'escales', passengers: 'passagers' },
  shareFinding: (port, year, names, count, percent, what, how) =>
    `${port}, ${year}\u202F: ${names} ${brings(how, count)} au moins ${percent} des ${what}${how === 'said' ? ', a-t-on dit' : ''}`,
  unknownPart: (percent) => `\u202F; personne n’est nommé pour ${percent}`,
  withoutFinding: (name, port, year, left, total, change, what, how) =>
    `Sans ${name}, il resterait à ${port} ${left} des ${total} ${what} de ${year} (${change})${by[how]}`,
  withoutNothing: (name, port) => `Aucune part de ${port} n’est attribuée à ${name} ces années-là`,
  noShares: (port, what) => `${port}\u202F: aucune source ne donne la part d’un armateur dans les ${what}`,
  presenceFinding: (port, count, from, left, came, isChosen) =>
    `${port}\u202F: ${isChosen ? `parmi les armateurs choisis, ${count} ${count === 1 ? 'connu' : 'connus'}` : `${count} ${count === 1 ? 'armateur connu' : 'armateurs connus'}`} depuis ${from}, ${came} ${came < 2 ? 'arrivée ou retour' : 'arrivées et retours'}, ${left} ${left < 2 ? 'départ' : 'départs'}`,
  presenceOne: (name, port, count, from, to, isPartlySaid) =>
    `${name}, ${port}\u202F: présence connue${isPartlySaid ? ' ou annoncée' : ''} ${count === 1 ? `en ${from}` : `dans ${count} années, de ${from} à ${to}`}`,
  neverThere: (name, port) => `${name}, ${port}\u202F: aucune année d’escale connue`,
  asGroup: (name) => `${name} (groupe)`,
  lastEvent: (event, year) => `\u202F; dernier changement noté\u202F: ${event}, ${year}`,
  noPresence: (port) => `${port}\u202F: rien n’est connu de ces armateurs`,
  marketFinding: (name, year, value, count) =>
    count === 1
      ? `${name}\u202F: ${value} en ${year}`
      : `${name}, premier des ${count} armateurs dont on a le chiffre de ${year}\u202F: ${value}`,
  noMarket: 'Rien n’est connu de ces armateurs sur le marché mondial',
  fleetFinding: (fit, known, port, metres) =>
    `${fit} des ${known} navires de longueur connue ne sont pas plus longs que le plus long reçu à ${port} (${metres}\u00A0m)`,
  fleetPlain: (ships, berths) => `${ships} navires, ${berths} couchettes basses`,
  noFleet: 'Aucun navire connu ne répond à la demande',
  noFleetLength: (port) =>
    `Aucune source ne dit quelle longueur de navire ${port} a reçue\u202F: on ne sait pas lesquels y tiennent`,
  market: {
    guests: 'Croisiéristes par an, publiés ou calculés',
    capacity: 'Croisiéristes que les navires peuvent prendre par an, à deux par cabine',
    share: 'Part des passagers ou de la capacité du monde, selon ce que chaque source compte, en pour cent',
    occupancy:
      'Taux d’occupation, deux personnes par cabine = 100\u202F%\u202F; les cercles sont calculés à partir des déclarations européennes de voyages en Europe',
  },
  subtitle: {
    shares: (what, by) =>
      `Part de chaque armateur dans les ${what} de l’année, ${by}\u202F: ce que les sources lui donnent, rapporté au total du port\u202F; la part ouverte n’est attribuée à personne`,
    presence: (by, isChosen) =>
      `Ce que l’on sait ${isChosen ? 'des seuls armateurs choisis' : 'de chaque armateur'}, ${by}\u202F: les escales quand elles sont publiées, et les changements datés`,
    market: (what, by) => `${what}, ${by}`,
    fleet: (by) =>
      `Navires en service, répertoriés ou en commande, selon l’année de construction et les couchettes basses, ${by}`,
  },
  alt: {
    shares: (port) => `Barres des parts des armateurs, ${port}, année par année.`,
    presence: (port) => `Années où chaque armateur est connu, ${port}.`,
    market: 'Courbes des armateurs sur le marché mondial.',
    fleet: 'Un point par navire, selon l’année de construction et les couchettes basses.',
    one: (name, value, year) => `${name}\u202F: ${value} en ${year}.`,
    years: (name, years) => `${name}\u202F: ${years}.`,
  },
  dependence: {
    top1: 'Premier armateur',
    top3: 'Trois premiers',
    hhi: 'Concentration (IHH)',
    half: 'Font la moitié',
    halfValue: (count) => `${count} ${count === 1 ? 'armateur' : 'armateurs'}`,
    halfUnknown: 'inconnu\u202F: ceux qui sont nommés n’atteignent pas la moitié',
    level: { low: 'faible', moderate: 'modérée', high: 'forte' },
    levels: (low, high) => (low === high ? low : `${low} à ${high}`),
    hhiValue: (low, high, level) => (low === high ? `${low}, ${level}` : `${low} à ${high}, ${level}`),
    scale:
      'L’indice de concentration additionne les carrés de toutes les parts\u202F: sous 1\u202F000 elle est faible, jusqu’à 2\u202F000 modérée, au-delà forte\u202F; 10\u202F000, c’est un seul armateur. L’échelle est celle de',
  },
  range: (low, high) => (low === high ? low : `${low} à ${high}`),
  total: 'Total',
  controls: {
    by: 'Armateurs par',
    bys: { brand: 'Marque', group: 'Groupe' },
    measure: 'Part des',
    measures: { calls: 'Escales', movements: 'Passagers' },
    market: 'Ce qui est comparé',
    markets: { guests: 'Croisiéristes', capacity: 'Capacité', share: 'Part du marché', occupancy: 'Occupation' },
    ships: 'Navires',
    shipFilters: { all: 'Tous', fits: 'Accueillables', 'shore-power': 'Branchables', lng: 'GNL' },
    only: 'Un seul armateur',
    all: 'Tous ceux qui sont connus',
    without: 'Sans',
    nobody: 'Personne de retiré',
    groups: 'Groupes',
  },
  behind: {
    heading: (name, year) => `${name}, ${year}`,
    figures: 'Publié',
    changes: 'Ce qui s’est passé',
    ships: 'Navires construits cette année-là',
    nothing: 'Rien de publié.',
    printedAs: (operator) => `imprimé «\u202F${operator}\u202F»`,
  },
  columns: {
    ship: 'Navire',
    owner: 'Armateur',
    figures: 'Chiffres',
    events: 'Changements',
    sources: 'Sources',
    built: 'Construit',
    berths: 'Couchettes basses',
    tonnage: 'Jauge brute',
    metres: 'Longueur',
    fuel: 'Carburant',
    shorePower: 'Branchement à quai',
    fits: (port) => `Trouve place à ${port}`,
    status: 'État',
  },
  axis: { berths: 'Couchettes basses', built: 'Année de construction' },
  unknown: 'inconnu',
  metresOf: (metres) => `${metres}\u00A0m`,
  key: {
    counted: 'compté',
    announced: 'annoncé',
    said: 'dit',
    unknown: 'personne n’est nommé',
    upTo: 'peut être davantage',
    callsCounted: 'escales comptées, plus haut s’il y en a plus',
    onRecord: 'présence connue, escales non comptées',
    noted: 'noté, aucune escale connue',
    comes: 'arrive, revient, reprend',
    expected: 'venue ou renfort annoncé',
    leaves: 'part',
    adds: 'renforce, tête de ligne, terminal',
    cuts: 'réduit, abandonne un terminal',
    fits: 'un navire aussi long a fait escale',
    other: 'plus long, ou inconnu',
    others: 'autres armateurs',
  },
};
