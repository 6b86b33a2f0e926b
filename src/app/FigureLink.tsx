import type { MouseEvent, ReactNode } from 'react';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { address } from './address.ts';

type Props = { readonly spec: ChartSpec; readonly lang?: string; readonly children: ReactNode };

/** A link to a figure of this page: shown at once, a step in the history, the reader taken up to it. */
export function FigureLink({ spec, lang, children }: Props) {
  const open = (event: MouseEvent) => {
    // A modified click opens a tab of its own, as with every link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    address.commit(spec);
    window.scrollTo(0, 0);
    document.getElementById('figure')?.focus({ preventScroll: true });
  };
  return (
    <a href={`?${toQuery(spec)}`} onClick={open} {...(lang === undefined ? {} : { lang })}>
      {children}
    </a>
  );
}
