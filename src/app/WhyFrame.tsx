import { useEffect, useId, useRef, type ReactNode } from 'react';
import { words } from '../locale/words.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { Asked } from './Why.tsx';

type Props = {
  readonly heading: string;
  readonly asked: Asked;
  readonly lang: Language;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What lies behind a point, below its figure: whoever asked by key or pointer reads on here, and Escape leads back. */
export function WhyFrame({ heading, asked, lang, onClose, children }: Props) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [asked]);
  return (
    <section
      className="why"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="why-head">
        <h2 id={id} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {words[lang].page.why.close}
        </button>
      </div>
      {children}
    </section>
  );
}
