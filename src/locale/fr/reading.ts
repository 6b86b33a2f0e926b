import type { ReadingWords } from '../en/reading.ts';

export const reading: ReadingWords = {
  pointByPoint: (title) => `Figure, point par point\u202F: ${title}`,
  keys: (line) =>
    `Les flèches gauche et droite changent d’année, haut et bas changent ${line === 'port' ? 'de port' : line === 'line' ? 'de ligne' : 'd’armateur'}, Début et Fin mènent à la première et à la dernière année, T affiche le tableau, Échap referme le point.`,
  tableKeys: 'T ramène à la figure.',
  loading: 'La figure se prépare…',
  slow: 'Toujours en cours…',
  source: (publishers, more) =>
    `Source\u202F: ${publishers}${more > 0 ? ` et ${more} ${more === 1 ? 'autre' : 'autres'}` : ''}`,
  said: 'Ce qui a été dit',
};
