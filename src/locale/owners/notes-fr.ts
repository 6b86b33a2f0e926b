import type { OwnerNote } from '../../spec/notes.ts';
import type { NoteWords } from '../en/notes.ts';

export const ownerNotes: NoteWords<OwnerNote> = {
  'one-port': ({ port }, { name }) =>
    `Cette figure montre un port à la fois\u202F: ${name(port)}, le premier des ports demandés.`,
  'brand-years': ({ name, from, to }) =>
    `${name.fr} ne naviguait pas ces années-là\u202F: connue ${from === null ? `jusqu’en ${to}` : to === null ? `depuis ${from}` : `de ${from} à ${to}`}.`,
  'announced-shares': ({ years }, { list }) =>
    `${list(years.map(String))}\u202F: parts des escales ou des passagers annoncés avant la saison, rapportés au total de l’année. Ce que personne n’a annoncé forme la part inconnue\u202F; les parts sont donc des fourchettes.`,
  'joint-rows': ({ count }) =>
    `${count === 1 ? 'Un chiffre nomme' : `${count} chiffres nomment`} plusieurs armateurs ensemble\u202F; un tel chiffre n’est la part de personne, sauf s’il n’en manque qu’un\u202F: le reste est alors le sien.`,
  'largest-shown': ({ shown, of }) =>
    `Les ${shown} plus grands des ${of} armateurs connus sont montrés\u202F; nommez-en d’autres pour les voir.`,
  'model-estimate': ({ years }, { list }) =>
    `${list(years.map(String))}\u202F: estimations d’un modèle de marché, non des chiffres des compagnies\u202F; pour 2021 il supposait une reprise bien plus précoce qu’elle ne fut.`,
  'longest-handled': ({ port, metres }, { name }) =>
    metres === null
      ? `${name(port)}\u202F: aucune source ne dit ici quelle longueur de navire le port a reçue\u202F; on ne peut donc dire d’aucun navire qu’il y trouve sa place.`
      : `${name(port)}\u202F: un navire y trouve sa place s’il n’est pas plus long que le plus long qui y ait fait escale, ${metres}\u00A0m. Le tirant d’eau, le vent et les quais libres ne sont pas jugés.`,
};
