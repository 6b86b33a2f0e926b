import type { Language } from '../spec/vocabulary.ts';
import { dateText } from './numbers.ts';

/** What is cited: a figure as it is seen, or the dataset. */
export type Citable = {
  readonly title: string;
  /** Link that opens it again; `null` where the page has no public address. */
  readonly url: string | null;
  /** Edition of the data, ISO day. */
  readonly dataDate: string | null;
  /** Day it was looked at, ISO: an argument, so that the same citation is written the same way twice. */
  readonly accessed: string;
  readonly lang: Language;
};

const publisher = 'Escale';

/** Returns the citation as a sentence for a report. */
export function citationText({ title, url, dataDate, accessed, lang }: Citable): string {
  const year = (dataDate ?? accessed).slice(0, 4);
  const date = (iso: string) => dateText(iso, lang);
  const parts =
    lang === 'fr'
      ? [
          `${publisher} (${year}). «\u202F${title}\u202F».`,
          dataDate ? `Données du ${date(dataDate)}.` : '',
          url ? `Consulté le ${date(accessed)}\u202F: ${url}` : `Consulté le ${date(accessed)}.`,
        ]
      : [
          `${publisher} (${year}). “${title}”.`,
          dataDate ? `Data of ${date(dataDate)}.` : '',
          url ? `Accessed ${date(accessed)}: ${url}` : `Accessed ${date(accessed)}.`,
        ];
  return parts.filter(Boolean).join(' ');
}

/** Returns the citation as a BibTeX entry. */
export function citationBibtex(cited: Citable): string {
  const { title, url, dataDate, accessed, lang } = cited;
  const fields = [
    ['author', `{${publisher}}`],
    ['title', `{${latex(title)}}`],
    ['year', (dataDate ?? accessed).slice(0, 4)],
    ...(dataDate ? [['version', dataDate] as const] : []),
    ...(url ? [['url', latexUrl(url)] as const] : []),
    ['urldate', accessed],
    ['language', lang === 'fr' ? 'french' : 'english'],
  ] as const;
  return `@misc{${key(cited)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** Returns the citation as CSL-JSON, which reference managers read. */
export function citationCsl(cited: Citable): string {
  const { title, url, dataDate, accessed, lang } = cited;
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  const entry = {
    id: key(cited),
    type: 'dataset',
    title,
    author: [{ literal: publisher }],
    publisher,
    ...(dataDate ? { issued: parts(dataDate), version: dataDate } : {}),
    ...(url ? { URL: url } : {}),
    accessed: parts(accessed),
    language: lang,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}

/** Returns the citation as RIS. */
export function citationRis({ title, url, dataDate, accessed, lang }: Citable): string {
  const day = (iso: string) => iso.replaceAll('-', '/');
  const lines = [
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', publisher],
    ['PB', publisher],
    ['PY', (dataDate ?? accessed).slice(0, 4)],
    ...(dataDate
      ? [
          ['DA', day(dataDate)],
          ['ET', dataDate],
        ]
      : []),
    ...(url ? [['UR', url]] : []),
    ['Y2', day(accessed)],
    ['LA', lang],
    ['ER', ''],
  ];
  return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}

function key({ title, dataDate, accessed }: Citable): string {
  const word = title
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 30)
    .replace(/-$/, '');
  return ['escale', (dataDate ?? accessed).slice(0, 4), word].filter(Boolean).join('-');
}

/** A title is somebody's text: what LaTeX would run is written out. */
function latex(text: string): string {
  const written: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text
    .replace(/[\\~^{}#$%&_]/g, (character) => written[character] ?? `\\${character}`)
    .replaceAll('\u202F', '~')
    .replaceAll('\u00A0', '~');
}

function latexUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
