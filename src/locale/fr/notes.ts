import type { NoteWords } from '../en/notes.ts';

export const notes: NoteWords = {
  'unreadable-spec': () => 'Cette demande n’a pas pu être lue\u202F; voici la figure d’ouverture.',
  'unknown-key': ({ keys }, { list }) =>
    `L’adresse contient des réglages inconnus d’Escale (${list(keys)})\u202F; ils sont ignorés.`,
  'unknown-value': ({ key, value }) =>
    `«\u202F${value}\u202F» est inconnu (réglage ${key})\u202F; le réglage habituel est pris.`,
  'unreadable-time': ({ value }) =>
    `«\u202F${value}\u202F» n’est pas une période telle que 2000..2025\u202F; voici toutes les années.`,
  'reversed-time': ({ from, to }) => `Les années étaient inversées\u202F; voici ${from} à ${to}.`,
  'clamped-time': ({ from, to }) =>
    `Les années hors de la période possible sont écartées\u202F; voici ${from} à ${to}.`,
  'unreadable-number': ({ key, value }) => `«\u202F${value}\u202F» n’est pas un nombre pour ${key}\u202F; ignoré.`,
  'clamped-number': ({ key, used }) => `La valeur de ${key} est ramenée à ${used}.`,
  'shortened-title': ({ length }) => `Le titre est raccourci à ${length} caractères.`,
  'too-many-ports': ({ given, kept }) =>
    `${given} ports demandés\u202F; une figure en montre ${kept} au plus, voici les premiers.`,
  'unreadable-ports': ({ count, examples }, { list }) =>
    `${count === 1 ? 'Un élément n’est pas un nom de port et est ignoré' : `${count} éléments ne sont pas des noms de ports et sont ignorés`}\u202F: ${list(examples)}.`,
  'unknown-ports': ({ count, examples }, { list }) =>
    `${count === 1 ? 'Un port est absent des données et ignoré' : `${count} ports sont absents des données et ignorés`}\u202F: ${list(examples)}.`,
  'no-ports-left': () => 'Aucun port connu n’est demandé\u202F; voici Marseille et Miami.',
  'too-many-brands': ({ given, kept }) =>
    `${given} armateurs demandés\u202F; une figure en montre ${kept} au plus, voici les premiers.`,
  'unknown-brands': ({ count, examples }, { list }) =>
    `${count === 1 ? 'Un armateur absent des données a été ignoré' : `${count} armateurs absents des données ont été ignorés`}\u202F: ${list(examples)}.`,
  'no-figures': ({ ports }, { names }) => `Aucun chiffre publié pour cette mesure\u202F: ${names(ports)}.`,
  'no-figures-in-time': ({ gaps, shown }, { name, list }) =>
    `Aucun chiffre pour ${shown.from === shown.to ? shown.to : 'ces années'}\u202F: ${list(gaps.map(({ port, from, to }) => `${name(port)} (connu ${from === to ? `en ${from}` : `de ${from} à ${to}`})`))}.`,
  'no-base': ({ ports, base }, { names }) =>
    `Pas de compte en ${base} pour servir de base\u202F: ${names(ports)} ${ports.length > 1 ? 'ne peuvent être montrés' : 'ne peut être montré'} en indice. Choisissez une autre année de base.`,
  'no-common-base': ({ ports, base }, { names }) =>
    `Aucune année n’a de compte pour tous les ports\u202F; la base est ${base} et ${names(ports)} ${ports.length > 1 ? 'ne peuvent être montrés' : 'ne peut être montré'} en indice.`,
  'share-incomplete': ({ years }) =>
    `${years.length === 1 ? 'Une année manque' : `${years.length} années manquent`}\u202F: une part n’est montrée que si chaque port a un compte.`,
  'share-of-one': () =>
    'Un port seul fait toujours 100\u202F% de lui-même\u202F; ajoutez des ports pour comparer des parts.',
  'unreadable-annotation': ({ key, value }) =>
    key === 'note'
      ? `«\u202F${value}\u202F» n’est pas une remarque comme 2017:Mission à Miami\u202F; elle est ignorée.`
      : `«\u202F${value}\u202F» n’est pas une ligne d’objectif comme 2000000:Notre objectif\u202F; elle est ignorée.`,
  peers: ({ rule, subject, count, area, value, year }, { name, area: areaName, movements, percent }) => {
    const who = `${count} ${count === 1 ? 'port' : 'ports'}`;
    if (rule === 'size')
      return `Pairs de ${name(subject)} par la taille\u202F: ${who} de la moitié au double de son trafic (${movements(value ?? 0)} en ${year}).`;
    if (rule === 'role')
      return `Pairs de ${name(subject)} par le rôle\u202F: ${who} à 15 points au plus de sa part de tête de ligne (${percent(value ?? 0)} en ${year}), chacun par une part publiée à cinq ans près, hors pandémie.`;
    if (rule === 'operators')
      return `Pairs de ${name(subject)} par les compagnies\u202F: ${who} d’où partent aussi au moins deux de ses marques (programmes de 2020 à 2028, incomplets).`;
    return `${areaName(area ?? rule)}\u202F: ${who} ajoutés, tous ceux que l’on connaît.`;
  },
  'no-peers': ({ subject }, { name }) =>
    `Cette règle ne trouve aucun pair de ${name(subject)}\u202F: les données n’ont pas ce qu’elle demande.`,
  'against-itself': () => 'Une mesure en regard d’elle-même ne dit rien\u202F; une autre prend sa place.',
  'two-years': ({ asked, from, to }) =>
    `Il faut deux années\u202F; seule ${asked} est demandée, voici ${from} et ${to}.`,
  'one-year-of-places': ({ year }) =>
    `Seule ${year} compte assez de ces ports pour leur donner des places\u202F; le classement montre mieux cette année.`,
  'annotation-left': ({ key }) =>
    key === 'note'
      ? 'Cette figure n’a pas de place pour une remarque à une année.'
      : 'Cette figure n’a pas d’axe pour votre ligne.',
  'mode-left': () => 'Cette figure n’a pas cette présentation\u202F; voici les nombres.',
  'share-of-wholes': ({ wholes }, { names }) =>
    `${names(wholes)}\u202F: un groupe ou un total contient déjà des ports\u202F; il est écarté des parts.`,
  'unranked-wholes': ({ wholes }, { names }) =>
    `${names(wholes)}\u202F: un groupe, un total ou un terminal n’a pas de place à côté des ports\u202F; les autres figures le montrent.`,
  'base-replaced': ({ asked, base }) => `${asked} ne peut servir de base à cette figure\u202F; la base est ${base}.`,
  'many-lines': ({ count }) =>
    `${count} courbes se croisent ici\u202F: «\u202FPort par port\u202F» donne à chacune son cadre, à la même échelle.`,
  'own-years': ({ ports, yearEndMonth }, { names, month }) => {
    const first = month((yearEndMonth % 12) + 1);
    return `${names(ports)}\u202F: les années vont ${/^[aeiouâêîôûàéèh]/.test(first) ? `d’${first}` : `de ${first}`} à ${month(yearEndMonth)}\u202F; 2017 se termine en ${month(yearEndMonth)} 2017.`;
  },
  'mixed-units': ({ visits, persons }, { names }) =>
    [
      visits.length > 0 ? `${names(visits)}\u202F: on compte des visites, une fois par visiteur.` : '',
      persons.length > 0
        ? `${names(persons)}\u202F: on compte des personnes, une seule fois, et non à l’embarquement puis au débarquement.`
        : '',
    ]
      .filter(Boolean)
      .join(' ') + ' À comparer avec prudence.',
  overlap: ({ member, whole }, { name }) =>
    `${name(whole)} comprend déjà ${name(member)}\u202F: ne pas les additionner.`,
  'civil-years': ({ ports }, { names }) =>
    `${names(ports)}\u202F: années civiles. Faute de chiffre publié, deux années du port sont pondérées par leurs mois\u202F; la marge dit ce que la saison peut changer.`,
  guests: ({ ports, banded }, { names }) =>
    `${names(ports)}\u202F: personnes calculées d’après les mouvements.${banded.length > 0 ? ` Quand la part de tête de ligne d’une année n’est pas publiée (${names(banded)}), la marge couvre celles d’autres années.` : ''}`,
  'no-split': ({ ports }, { names }) =>
    `${names(ports)}\u202F: part de tête de ligne non publiée, les mouvements ne peuvent être convertis en personnes.`,
  'definition-break': ({ port, year, fr }, { name }) =>
    `${name(port)}, ${year}\u202F: ${fr.replace(/^\d{4}\s?:\s/, '')}. La ligne y est coupée\u202F; l’avant et l’après ne se comparent pas.`,
  'sum-of-parts': ({ port, years }, { name, list }) =>
    `${name(port)}, ${list(years.map(String))}\u202F: pas de total publié pour l’année, sinon une borne\u202F; voici la somme des passagers tête de ligne et transit publiés.`,
};
