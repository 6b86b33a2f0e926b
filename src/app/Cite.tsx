import { useState } from 'react';
import { citationBibtex, citationCsl, citationRis, citationText, type Citable } from '../locale/citation.ts';
import { words } from '../locale/words.ts';
import { describe } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
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

/** The figure as it is seen, ready to be cited: with the edition of the data, the link that opens it again and today's date. */
export function Cite({ set, spec }: { readonly set: SeriesSet; readonly spec: ChartSpec }) {
  const say = words[spec.lang].page.cite;
  const [format, setFormat] = useState<Format>('text');
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const cited: Citable = {
    title: describe(spec, set).title,
    url: linkTo(spec),
    dataDate: set.dataDate,
    accessed: today,
    lang: spec.lang,
  };
  return (
    <details className="fold">
      <summary>{say.heading}</summary>
      <Segmented
        name="cite"
        legend={say.heading}
        options={formats}
        labels={say.formats}
        value={format}
        onChange={setFormat}
      />
      <CopyText
        key={format}
        text={write[format](cited)}
        copy={say.copy}
        copied={say.copied(say.formats[format])}
        lang={spec.lang}
      />
    </details>
  );
}

/** A page opened from a disk has no address that anyone else could open. */
function linkTo(spec: ChartSpec): string | null {
  if (typeof window === 'undefined' || !/^https?:$/.test(window.location.protocol)) return null;
  const query = toQuery({ ...spec, view: 'chart', theme: 'auto' });
  return `${window.location.origin}${window.location.pathname}${query === '' ? '' : `?${query}`}`;
}
