import type { ScenarioWords } from './en.ts';
import { tornado, waterfall } from './weighing-fr.ts';

export const scenarioWords: ScenarioWords = {
  fan: {
    reaches: (name, futures, how, value, year) =>
      `${name}\u202F: ${futures} ${how === 'several' ? 'atteignent' : how === 'one' ? 'atteint' : 'n’atteint'} ${value} en ${year}`,
    lies: (name, low, high, year) => `${name}\u202F: entre ${low} et ${high} en ${year} dans 16 avenirs sur 20`,
    subtitle: (port, unit, base, year, draws) =>
      `${port}, ${unit}\u202F: ce qui peut suivre, à partir ${base.startsWith('au') ? 'd’' : 'de '}${base} en ${year}, selon un modèle et non un comptage. Sur ${draws} avenirs, la moitié est dans la bande foncée, huit sur dix dans la claire`,
    atLeast: (value) => `au moins ${value}`,
    median: 'médiane\u202F: autant d’avenirs au-dessus qu’au-dessous',
    dot: '1 avenir sur 20 chacun',
    dotAim: '1 avenir sur 20 chacun, plein s’il atteint l’objectif',
    half: 'la moitié des avenirs',
    most: 'huit avenirs sur dix',
    alone: 'le port de lui-même',
    target: 'objectif',
    counted: 'compté',
    aim: (value, year) => `Objectif\u202F: ${value} en ${year}`,
    aimSpoken: (value, year, futures) => `Objectif de ${value} en ${year}\u202F: ${futures}`,
    band: (low, high) => `la moitié entre ${low} et ${high}`,
    wide: (low, high) => `huit sur dix entre ${low} et ${high}`,
    aloneValue: (value) => `le port de lui-même\u202F: ${value}`,
    alt: (name, port, from, to) => `Éventail d’avenirs. ${name}, ${port}, ${from} à ${to}.`,
    altYear: (year, middle, low, high) => `${year}\u202F: ${middle}, huit avenirs sur dix entre ${low} et ${high}.`,
    columns: {
      counted: 'Compté',
      p10: 'Bas (1 sur 10 au-dessous)',
      p25: '1 sur 4 au-dessous',
      p50: 'Médiane',
      p75: '1 sur 4 au-dessus',
      p90: 'Haut (1 sur 10 au-dessus)',
      guests50: 'Personnes, médiane',
      lost50: 'Refusés, médiane',
      alone: 'Port de lui-même',
    },
    notModelled: 'avant le scénario',
    notCounted: 'pas encore compté',
  },
  steps: {
    base: (year) => `Compté en ${year}`,
    growth: 'Croissance propre',
    floor: 'Rien de plus à perdre',
    disasters: 'Coups durs',
    limits: 'Refusés',
    result: (year) => `Résultat, ${year}`,
  },
  waterfall,
  tornado,
  unit: { movements: 'mouvements de passagers', guests: 'croisiéristes' },
  compare: {
    scenario: 'Scénario',
    unnamed: (at) => `Scénario ${at}`,
    quoted: (name) => `«\u202F${name}\u202F»`,
    in: {
      of: (count) => `dans ${count} ${count === 1 ? 'avenir' : 'avenirs'} sur 20`,
      fewer: 'dans moins d’un avenir sur 20',
      almostAll: 'dans presque tous les avenirs',
      none: 'dans aucun avenir',
      all: 'dans tous les avenirs',
    },
    more: (futures) => `davantage ${futures}`,
    less: (futures) => `moins ${futures}`,
    same: (futures) => `autant ${futures}`,
    noDifference: 'aucun écart dans aucun avenir',
    range: (low, high) => `de ${low} à ${high}`,
    counted: (value, unit, side) =>
      `${value} ${/million/.test(value) ? 'de ' : ''}${unit} de ${side === 'more' ? 'plus' : 'moins'}`,
    against: (name) => `Par rapport à ${name}`,
    againstIt: (value, name) => `${value} par rapport à ${name}`,
    first: 'les autres lui sont comparés',
    alone: 'rien à quoi le comparer',
    told: (year) => `en ${year}`,
    otherYear: (year) => `donné pour ${year}, une autre année que le premier\u202F: pas d’écart à donner`,
    odds: (value, year, futures) => `Objectif de ${value} en ${year}\u202F: ${futures}`,
    noAim: 'pas d’objectif',
    title: {
      gives: (name, value, first, year, futures) => `${name} donne ${value} en ${year} que ${first}, et ${futures}`,
      extreme: (name, value, first, year, side, futures) =>
        `${name} donne le ${side === 'more' ? 'plus' : 'moins'}\u202F: ${value} en ${year} que ${first}, et ${futures}`,
      both: (best, more, worst, less, first, year) =>
        `${best} donne le plus, ${more} en ${year} que ${first}\u202F; ${worst} donne le moins, ${less} de moins`,
      nearly: (names, year) => `${names} donnent presque autant en ${year}`,
      same: (names) => `${names}\u202F: aucun écart dans aucun avenir`,
      apart: (names) => `${names} portent sur des années différentes\u202F: il n’y a rien à comparer`,
    },
    subtitle: (ports, unit, year, draws) =>
      `${ports}, ${unit} en ${year}, selon un modèle et non un comptage\u202F: ${draws} avenirs. Dans chacun, tous les scénarios rencontrent les mêmes bonnes et mauvaises années, et l’écart est pris avenir par avenir`,
    otherAims: 'Leurs objectifs diffèrent\u202F: les chances de l’un ne se comparent pas à celles d’un autre',
    subtitleAlone: (port, unit, year, draws) =>
      `${port}, ${unit} en ${year}, selon un modèle et non un comptage\u202F: ${draws} avenirs. Il n’y a pas de second scénario à quoi comparer celui-ci`,
    key: { half: 'la moitié des avenirs', most: 'huit avenirs sur dix', aim: 'objectif' },
    countedIn: (years) => `compté en ${years}`,
    base: (year, value) => `compté en ${year}\u202F: ${value}`,
    alt: (ports, year) => `Scénarios côte à côte. ${ports}, ${year}.`,
    altRow: (name, middle, year, low, high) =>
      `${name}\u202F: ${middle} en ${year}, huit avenirs sur dix entre ${low} et ${high}.`,
    columns: {
      difference: (name) => `Écart avec ${name}, médiane`,
      low: 'Écart bas (1 sur 10 au-dessous)',
      high: 'Écart haut (1 sur 10 au-dessus)',
      futures: 'Dans combien d’avenirs',
      year: 'Année',
      aim: 'Objectif',
      odds: 'Chances de l’objectif',
      base: 'Compté au départ',
      port: 'Port',
    },
    paired:
      'Les écarts sont pris avenir par avenir\u202F: la médiane des écarts n’est donc pas l’écart entre les médianes.',
  },
  backtest: {
    forecast: 'Prévision du modèle',
    ahead: (years) => ['un an', 'deux ans', 'trois ans', 'quatre ans', 'cinq ans'][years - 1] ?? `${years} ans`,
    title: {
      fell: (within, all) => {
        if (all === 1) return within === 1 ? 'le seul comptage est' : 'le seul comptage n’est pas';
        if (within === all) return `les ${all} comptages sont tous`;
        if (within === 0) return `aucun des ${all} comptages n’est`;
        return `${within} ${within === 1 ? 'comptage' : 'comptages'} sur ${all} ${within === 1 ? 'est' : 'sont'}`;
      },
      of: (port, fell, ahead) => `${port}\u202F: ${fell} dans la bande que le modèle aurait tracée ${ahead} plus tôt`,
      pandemic: (within, all) => `avec la pandémie entre-temps, ${within} sur ${all}`,
      onlyPandemic: (port, fell, ahead) =>
        `${port}\u202F: avec la pandémie entre-temps, ${fell} dans la bande que le modèle aurait tracée ${ahead} plus tôt`,
      none: (port) => `${port}\u202F: trop peu d’années de suite ont été comptées pour y essayer le modèle`,
      noneInTime: (port, ahead, years) =>
        `${port}\u202F: aucune prévision faite ${ahead} plus tôt ne se confronte à un comptage en ${years}`,
    },
    subtitle: (ahead) =>
      `Mouvements de passagers par an\u202F: ce que le modèle aurait dit ${ahead} plus tôt, en ne sachant que ce qui était compté jusque-là, et ce qui a été compté. La bande doit contenir huit comptages sur dix`,
    key: {
      counted: 'compté',
      outside: 'compté, hors de la bande',
      middle: 'médiane de la prévision',
      half: 'la moitié des avenirs',
      most: 'huit avenirs sur dix',
      breaks: 'prévision avec une pandémie entre-temps',
    },
    needs:
      'Pour l’essayer, il faut six années comptées, dont cinq variations d’une année à l’autre avant l’année de départ',
    within: 'dans la bande',
    above: (by) => `au-dessus de la bande, de ${by}`,
    below: (by) => `au-dessous de la bande, de ${by}`,
    breaks: 'une pandémie entre-temps',
    noBreak: 'non',
    from: (year) => `dit d’après les comptages jusqu’en ${year}`,
    middle: (value) => `médiane de la prévision\u202F: ${value}`,
    counted: (value) => `${value} comptés`,
    alt: (port, from, to, ahead) =>
      `Prévisions du modèle faites ${ahead} plus tôt, à côté de ce qui a été compté. ${port}, ${from} à ${to}.`,
    next: '\u202F; ',
    altOutside: 'Hors de la bande\u202F:',
    altYear: (year, where) => `${year}, ${where}`,
    columns: {
      origin: 'Comptages jusqu’en',
      p50: 'Prévision, médiane',
      counted: 'Compté',
      where: 'Où tombe le comptage',
      breaks: 'Pandémie entre-temps',
    },
    calibrated: (day) =>
      `Une prévision ne sait rien des comptages après son départ\u202F; la prudence générale du modèle a été réglée une fois, sur les comptages de tous les ports dans les données du ${day}.`,
  },
};
