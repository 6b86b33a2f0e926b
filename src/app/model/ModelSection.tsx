import type { ReactNode } from 'react';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';

export type SectionId = keyof ModelPageWords['sections'];

type Props = {
  readonly id: SectionId;
  readonly say: ModelPageWords;
  readonly lead?: string | null;
  readonly children: ReactNode;
};

/** A part of the page of the model under its heading, which the table of contents leads to. */
export function ModelSection({ id, say, lead = null, children }: Props) {
  return (
    <section className="model-section" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say.sections[id]}</h2>
      {lead !== null && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
