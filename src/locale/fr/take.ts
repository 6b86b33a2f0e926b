import type { TakeWords } from '../en/take.ts';

export const take: TakeWords = {
  heading: 'Emporter cette figure',
  close: 'Fermer',
  destination: 'Pour aller où',
  destinations: { web: 'Page web', office: 'PowerPoint, Word', paper: 'PDF, impression', data: 'Données' },
  width: 'Largeur de l’image',
  widths: { narrow: 'Colonne (480)', page: 'Page (800)', wide: 'Diapositive (1\u202F280)' },
  preview: 'Aperçu à cette largeur',
  frozen: {
    heading: 'Figée\u202F: un seul fichier',
    text: 'Une page à part avec l’image, le tableau et la citation, tels qu’aujourd’hui. Elle marche sans réseau, sans scripts et dans tout cadre.',
    get: 'Télécharger le fichier HTML',
  },
  living: {
    heading: 'Vivante\u202F: un cadre dans votre page',
    text: 'Le cadre montre cette figure avec les données du jour où on la regarde.',
    get: 'Copier le code',
    copied: 'Code du cadre copié',
    element: 'Ou un élément, qui prend la hauteur qu’il faut à la figure\u202F:',
    getElement: 'Copier l’élément',
    copiedElement: 'Code de l’élément copié',
    nowhere:
      'Cette copie d’Escale n’a pas d’adresse publique\u202F: aucune autre page ne peut la montrer dans un cadre. Le fichier figé marche partout.',
  },
  picture: {
    scale: 'Pixels',
    scales: { '1': '1×', '2': '2×', '3': '3×', '4': '4×' },
    png: 'Télécharger l’image PNG',
    svg: 'Télécharger le dessin SVG',
    copy: 'Copier l’image',
    copied: 'Image copiée',
    text: 'Tous les logiciels prennent le PNG. Le SVG reste net à toute taille, et son texte peut être cherché.',
  },
  paper: {
    text: 'La page imprime la figure et ses sources sur une feuille\u202F; choisissez «\u202FEnregistrer au format PDF\u202F» pour garder un fichier.',
    get: 'Imprimer',
  },
  data: {
    text: 'Les valeurs que montre la figure, avec leurs sources, la confiance qu’elles méritent, et la raison quand il n’y en a pas.',
    csv: 'Télécharger le CSV',
    'csv-fr': 'Télécharger le CSV pour Excel en français',
    json: 'Télécharger le JSON',
  },
  working: 'Le fichier se prépare…',
  failed: 'Le fichier n’a pas pu être fait. Un autre format marchera peut-être.',
  refused: 'Le navigateur a refusé de copier\u202F: téléchargez plutôt le fichier.',
};
