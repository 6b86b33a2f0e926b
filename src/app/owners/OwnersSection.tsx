import type { ReactNode } from 'react';
import type { OwnersPageWords } from '../../locale/owners/page-en.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import type { Language } from '../../spec/vocabulary.ts';

export type SectionId = keyof OwnersPageWords['sections'];

type Props = { readonly id: SectionId; readonly lang: Language; readonly children: ReactNode };

/** A part of the page under its heading. */
export function OwnersSection({ id, lang, children }: Props) {
  const say = ownersPageWords[lang];
  return (
    <section className="owners-section" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say.sections[id]}</h2>
      <p className="section-lead">{say.leads[id]}</p>
      {children}
    </section>
  );
}
