import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { words } from '../locale/words.ts';
import { describe } from '../picture.ts';
import { toQuery } from '../spec/url.ts';
import { address } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { Figure } from './Figure.tsx';
import { startOver } from './start-over.ts';
import { useAnswer } from './useAnswer.ts';
import { useDocument } from './useDocument.ts';
import { useSpec } from './useSpec.ts';

/** One figure alone, as another page shows it in a frame: no controls, its source line inside, and a link to the page that has them. */
export function Embed() {
  const client = useQueryClient();
  const { spec } = useSpec();
  const { set, current, underway, failure } = useAnswer(spec, null);
  const title = useMemo(() => (set ? describe(spec, set).title : null), [spec, set]);
  useDocument(spec, title);
  const page = `./?${toQuery({ ...spec, title: null, source: 'full', height: null })}`;
  return (
    <main className="embed" aria-label={title ?? words[spec.lang].page.figure.loading}>
      {failure && (
        <FailureNotice
          failure={failure}
          lang={spec.lang}
          meanwhile={set !== null}
          onRetry={() => {
            void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
          }}
        />
      )}
      <ErrorBoundary lang={spec.lang} resetKey={spec} onReset={() => address.commit(startOver(spec))}>
        <Figure
          spec={spec}
          set={set}
          asked={spec}
          underway={underway}
          current={current}
          lit={null}
          // The figures behind a point are for the page, which has room for them.
          onWhy={() => window.open(page, '_blank', 'noopener,noreferrer')}
        />
      </ErrorBoundary>
      <p className="embed-link">
        <a href={page} target="_blank" rel="noopener">
          {words[spec.lang].page.embed.open}
        </a>
      </p>
    </main>
  );
}
