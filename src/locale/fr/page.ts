import type { PageWords } from '../en/page.ts';
import { controls } from './controls.ts';
import { overview } from './overview.ts';
import { reading } from './reading.ts';
import { regions } from './regions.ts';

export const page: PageWords = {
  promise: 'Le trafic de croisière, tel qu’il a été compté',
  skip: 'Aller à la figure',
  take: 'Emporter cette figure',
  language: 'Langue',
  pages: { label: 'Pages', figures: 'Figures', owners: 'Armateurs', scenarios: 'Scénarios', data: 'Données' },
  figure: reading,
  time: {
    year: 'Année',
    first: 'Première année',
    last: 'Dernière année',
    before: 'Une année plus tôt',
    after: 'Une année plus tard',
    lines: 'Toutes les années, en courbes',
  },
  failure: {
    title: 'Les données n’ont pas pu être lues',
    unreachable: (file) => `Le fichier ${file} n’a pas pu être joint\u202F: la connexion est peut-être coupée.`,
    status: (file, detail) =>
      `Le fichier ${file} n’est pas disponible\u202F: le serveur a répondu par une erreur ${detail}.`,
    'not-a-table': (file) => `À la place du fichier ${file}, le serveur a envoyé une page web.`,
    damaged: (file) => `Le fichier ${file} est arrivé abîmé ou incomplet.`,
    'too-slow': (file) => `Le fichier ${file} a mis plus de 20 secondes à venir\u202F: la lecture a été interrompue.`,
    meanwhile: 'La figure ci-dessous est la dernière qui a pu être dessinée.',
    retry: 'Réessayer',
    crash: 'Cette figure n’a pas pu être dessinée. La faute est la nôtre, pas la vôtre.',
  },
  reading: {
    heading: 'Lire la figure',
    changed: 'Ce qui a été changé dans votre demande',
    counting: 'Ce que compte chaque port',
    sources: (count) => (count === 1 ? 'Une source' : `${count} sources`),
    undated: 'sans date',
    moreNotes: (count) => `et ${count} autres remarques`,
    events: (count) => (count === 1 ? 'Un événement' : `${count} événements`),
    dataOf: (date) => `Données du ${date}`,
  },
  why: {
    heading: (port, year) => `Pourquoi ce chiffre\u202F? ${port}, ${year}`,
    open: 'Pourquoi ce chiffre\u202F?',
    hint: 'Entrée ou un clic sur un point montre les chiffres qui le fondent.',
    close: 'Fermer',
    waiting: 'Recherche des chiffres qui le fondent…',
    none: 'Aucun chiffre imprimé pour cette année.',
    shown: (value) => `Montré\u202F: ${value}`,
    reasons: {
      'only-one': 'C’est le seul compte imprimé pour l’année.',
      'preferred-by-hand': 'Il a été préféré à la main\u202F:',
      'better-status': 'Un chiffre définitif passe avant un provisoire.',
      'better-source':
        'Le port ou l’autorité passe avant les associations, la presse spécialisée, la presse et les compilations.',
      'finer-precision': 'Un compte exact passe avant un arrondi.',
      'more-precise-within-rounding': 'C’est le plus précis des chiffres qui concordent à l’arrondi près.',
      'latest-edition': 'Chiffres de même rang\u202F: la dernière édition l’emporte.',
      'sum-of-homeport-and-transit':
        'Pas de total publié pour l’année, sinon une borne\u202F: somme des passagers tête de ligne et transit d’une même source.',
      'bound-only': 'Une borne seule a été publiée, pas de compte.',
      'weighted-years': 'Deux années du port, pondérées par leurs mois, tiennent lieu d’année civile.',
      'guests-from-own-split': 'Personnes calculées avec la part de tête de ligne publiée pour l’année.',
      'guests-from-other-splits': 'Personnes calculées avec les parts de tête de ligne d’autres années.',
      'passengers-by-calls': 'Les passagers de l’année divisés par ses escales.',
      'homeport-by-total': 'Les passagers tête de ligne de l’année divisés par tous ses passagers.',
    },
    metrics: {
      passengers: 'mouvements',
      passengers_homeport: 'mouvements tête de ligne',
      passengers_transit: 'en transit',
      calls: 'escales',
    },
    inPrint: 'Chiffres imprimés',
    columns: { value: 'Valeur', status: 'Statut', period: 'Période', source: 'Source', note: 'Remarque' },
    periods: {
      'own-year': 'année du port',
      'other-calendar': 'autre calendrier',
      'part-year': 'partie de l’année',
      'several-years': 'plusieurs années',
    },
    chosen: 'montré',
    report: 'Signaler une erreur dans ce chiffre',
    reportText: (keyText, link) =>
      `Erreur dans Escale\n\nChiffre\u202F: ${keyText}\nVu à\u202F: ${link}\n\nCe qui est faux, et quel document le dit (titre, date, adresse)\u202F:\n`,
    copy: 'Copier le texte',
    copied: 'Texte copié',
  },
  convert: {
    open: 'Changer ce que l’on compte',
    rule: {
      movements:
        'Les mouvements sont ce que publient les ports\u202F: un passager tête de ligne deux fois, un passager en transit une fois.',
      guests:
        'Croisiéristes = mouvements × (1 − s / 2), où s est la part des mouvements de ceux qui commencent ou finissent ici leur croisière. Quand le s de l’année n’est pas publié, la marge couvre les parts d’autres années.',
      multiday:
        'Seulement ce que publient les ports pour les croisières de plusieurs jours\u202F; rien n’est converti.',
      calls: 'Les escales sont comptées, non converties.',
      percall: 'Passagers par escale = mouvements de l’année / escales de l’année, tels que publiés.',
      homeport:
        'Part de tête de ligne = mouvements de ceux qui commencent ou finissent ici leur croisière / tous les mouvements, tels que publiés.',
    },
    civil:
      'Années civiles\u202F: le chiffre publié s’il existe\u202F; sinon deux années du port pondérées par leurs mois. La marge est l’écart si les mois empruntés portaient zéro ou deux fois leur part de la différence.',
  },
  cite: {
    heading: 'Citer cette figure',
    format: 'Format',
    formats: { text: 'Texte', bibtex: 'BibTeX', csl: 'CSL-JSON', ris: 'RIS' },
    copy: 'Copier',
    copied: (format) => `${format} copié`,
    refused: 'Le navigateur a refusé de copier. Le texte est sélectionné\u202F: faites Ctrl+C, ou ⌘C sur un Mac.',
  },
  numbers: {
    heading: 'Chiffres clés',
    none: 'aucun chiffre pour ces années',
    inYear: (year) => `en ${year}`,
    noReference: (year) => `${year}\u202F: pas de chiffre publié`,
    points: (number, year) => `${number} points depuis ${year}`,
    more: (count) =>
      count === 1 ? 'L’autre port est dans le tableau.' : `Les ${count} autres ports sont dans le tableau.`,
  },
  model: { how: 'Comment le modèle compte, et combien de fois il a vu juste', page: 'Le modèle des scénarios' },
  controls,
  overview,
  regions,
  footer: {
    quiet:
      'Aucune requête ne quitte cette page\u202F: ni traceur, ni tiers, rien n’est gardé sur votre appareil, sauf les figures et les notes que vous y gardez.',
    code: 'Code\u202F: licence MIT.',
    licence: 'Données\u202F: Licence Ouverte 2.0',
    data: 'Les données et leur mode d’emploi',
  },
};
