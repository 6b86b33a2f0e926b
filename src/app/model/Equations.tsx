import type { ReactNode } from 'react';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';

type Props = { readonly say: ModelPageWords; readonly children: ReactNode };

/** What only those who want the equations unfold. */
export function Equations({ say, children }: Props) {
  return (
    <details className="fold equations">
      <summary>{say.equations}</summary>
      {children}
    </details>
  );
}
