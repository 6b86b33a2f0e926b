import type { KeptWords } from '../en/kept.ts';

export const kept: KeptWords = {
  heading: 'Mes figures',
  keep: 'Garder cette figure',
  keptHere: 'Cette figure est gardée.',
  lead: 'Gardées dans ce navigateur seulement\u202F; personne d’autre ne les voit.',
  remove: 'Retirer',
  removeOf: (title) => `Retirer «\u202F${title}\u202F»`,
  removed: 'Figure retirée.',
  putBack: 'La remettre',
  refused: 'Le navigateur a refusé de garder la figure.',
  full: (most) => `${most} figures sont gardées\u202F: il n’y a plus de place.`,
};
