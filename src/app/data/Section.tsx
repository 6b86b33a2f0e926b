import type { ReactNode } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import type { Language } from '../../spec/vocabulary.ts';

export const sectionIds = ['coverage', 'ledger', 'sources', 'events', 'mission', 'downloads'] as const;
export type SectionId = (typeof sectionIds)[number];

type Props = {
  readonly id: SectionId;
  readonly lang: Language;
  readonly lead: string;
  /** Whether its data are there. */
  readonly ready: boolean;
  readonly children: ReactNode;
};

/** A part of the data page under its heading, which the table of contents leads to. */
export function Section({ id, lang, lead, ready, children }: Props) {
  const say = dataWords[lang];
  return (
    <section className="data-section" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`} aria-busy={!ready}>
      <h2 id={`${id}-heading`}>{say.sections[id]}</h2>
      <p className="section-lead">{lead}</p>
      {ready ? children : <p className="quiet">{say.loading}</p>}
    </section>
  );
}
