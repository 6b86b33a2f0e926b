import type { TakeWords } from '../en/take.ts';

export const take: TakeWords = {
  heading: 'Emporter cette figure',
  close: 'Fermer',
  destination: 'Destination',
  destinations: { web: 'Page web', office: 'PowerPoint, Word', paper: 'PDF, impression', data: 'Données' },
  preview: (title) => `Aperçu\u202F: ${title}`,
  web: {
    kind: 'Quelle figure',
    kinds: { living: 'Vivante', frozen: 'Figée' },
    about: {
      living: 'Elle montre les données du jour où on la regarde, et vient de ce site.',
      frozen:
        'Un seul fichier avec l’image, le tableau et la citation, tels qu’aujourd’hui. Il marche sans réseau, sans scripts et dans tout cadre.',
    },
    scenarioWeight:
      'Une figure vivante de scénarios emporte le modèle, les données et la police\u202F: environ 150\u202Fko en Brotli, 175\u202Fko en gzip. Une figure figée est un fichier d’environ 40\u202Fko, 10\u202Fko en gzip.',
    options: 'Pour la figure emportée seulement. Laissez vide pour garder ce qui est écrit en gris.',
    languages: { fr: 'Français', en: 'English' },
    source: 'Ligne des sources',
    sources: { full: 'Les noms', short: 'Leur nombre' },
    title: 'Votre titre',
    height: 'Hauteur en pixels',
    heightWrong: (least, most) => `Un nombre entier de ${least} à ${most}.`,
    width: 'Aperçu',
    widths: { phone: 'Téléphone (380)', column: 'Colonne (640)', page: 'Page (960)' },
    getFrozen: 'Télécharger le fichier HTML',
    code: 'Code',
    codes: { frame: 'Cadre', element: 'Élément', picture: 'Image et lien' },
    codeAbout: {
      frame:
        'Pour la plupart des sites. Le cadre prend toute la largeur, et la hauteur qu’il faut à la figure sur un téléphone comme sur un grand écran.',
      element: 'Pour les sites qui acceptent les scripts. La figure prend la hauteur qu’il lui faut.',
      picture:
        'Pour les sites qui enlèvent les cadres. Déposez l’image à côté de votre page, puis collez ce code. L’image reste celle d’aujourd’hui\u202F; son lien mène à la figure vivante.',
    },
    copy: 'Copier le code',
    copied: {
      frame: 'Code du cadre copié',
      element: 'Code de l’élément copié',
      picture: 'Code de l’image copié',
    },
    getPicture: 'Télécharger cette image',
    nowhere:
      'Cette copie d’Escale n’a pas d’adresse publique\u202F: aucune autre page ne peut montrer ses figures vivantes. Le fichier figé marche partout.',
  },
  picture: {
    size: 'Faite pour',
    sizes: { slide: 'Diapositive', a4: 'Texte A4', half: 'Demi-colonne' },
    about: {
      slide: 'Une diapositive 16:9 entière.',
      a4: 'Les 16 cm de texte d’une feuille A4\u202F: aucune lettre n’y fait moins de 8 points.',
      half: 'Une colonne sur deux, large de 7,5 cm\u202F: aucune lettre n’y fait moins de 8 points.',
    },
    crowded:
      'Cette figure a beaucoup de lignes\u202F: ses lettres seront petites sur la diapositive. Moins de ports se lisent mieux.',
    tall: 'À cette largeur l’image est plus haute qu’une feuille\u202F: prenez «\u202FTexte A4\u202F», ou moins de ports.',
    scale: 'Netteté',
    scales: { '1': '1×', '2': '2×', '3': '3×', '4': '4×' },
    pixels: (width, height) => `${width}\u00A0×\u00A0${height}\u00A0pixels.`,
    all: 'Copier image, tableau et citation',
    allAbout: 'Un seul collage les met dans Word, Writer ou un message.',
    allCopied: 'Image, tableau et citation copiés',
    copy: 'Copier l’image',
    copied: 'Image copiée',
    png: 'Télécharger l’image PNG',
    svg: 'Télécharger le dessin SVG',
    formats: 'Tous les logiciels prennent le PNG. Le SVG reste net à toute taille, et son texte peut être cherché.',
    systemFont:
      'La police de la page n’a pas pu être lue\u202F: l’image est composée dans une police de votre appareil.',
  },
  paper: {
    text: 'La page imprime ce qu’elle montre, graphique, carte ou tableau, avec ses sources\u202F; choisissez «\u202FEnregistrer au format PDF\u202F» pour garder un fichier. Un graphique tient sur une feuille, un long tableau sur plusieurs.',
    get: 'Imprimer',
  },
  data: {
    text: 'Les valeurs que montre la figure, avec leur source et leur degré de certitude\u202F; là où il n’y a pas de chiffre, la raison. Le JSON porte en plus le titre et l’adresse de chaque source.',
    csv: 'Télécharger le CSV',
    'csv-fr': 'Télécharger le CSV pour Excel en français',
    json: 'Télécharger le JSON',
    copyAbout: 'Le tableau tel que la page le montre, pour un texte\u202F; les valeurs seules, pour un tableur.',
    copy: 'Copier le tableau',
    copied: 'Tableau copié',
    copyValues: 'Copier les valeurs',
    valuesCopied: 'Valeurs copiées',
  },
  working: 'Le fichier se prépare…',
  ready: (file) => `Téléchargé\u202F: ${file}`,
  failed: 'Le fichier n’a pas pu être fait. Un autre format marchera peut-être.',
  refused: 'Le navigateur a refusé de copier\u202F: téléchargez plutôt le fichier.',
};
