import { useState } from 'react';
import { citationBibtex, citationCsl, citationRis, citationText, type Citable } from '../locale/citation.ts';
import { words } from '../locale/words.ts';
import { Segmented } from './controls/Segmented.tsx';
import { CopyText } from './CopyText.tsx';

const formats = ['text', 'bibtex', 'csl', 'ris'] as const;
type Format = (typeof formats)[number];

const write = {
  text: citationText,
  bibtex: citationBibtex,
  csl: citationCsl,
  ris: citationRis,
} as const satisfies Record<Format, (cited: Citable) => string>;

/** Something ready to be cited: with the edition of the data, the link that opens it again and today's date. */
export function Cite({ heading, cited }: { readonly heading: string; readonly cited: Omit<Citable, 'accessed'> }) {
  const say = words[cited.lang].page.cite;
  const [format, setFormat] = useState<Format>('text');
  const [accessed] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <details className="fold">
      <summary>{heading}</summary>
      <Segmented
        name="cite"
        legend={say.format}
        options={formats}
        labels={say.formats}
        value={format}
        onChange={setFormat}
      />
      <CopyText
        key={format}
        text={write[format]({ ...cited, accessed })}
        copy={say.copy}
        copied={say.copied(say.formats[format])}
        lang={cited.lang}
      />
    </details>
  );
}

/** Returns the address of this page with another query; `null` for a page opened from a disk, which nobody else could open. */
export function publicLink(query: string): string | null {
  if (typeof window === 'undefined' || !/^https?:$/.test(window.location.protocol)) return null;
  return `${window.location.origin}${window.location.pathname}${query === '' ? '' : `?${query}`}`;
}
