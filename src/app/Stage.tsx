import { useQueryClient } from '@tanstack/react-query';
import type { DeskFailure } from '../desk/failure.ts';
import { address } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { Figure, type FigureProps } from './Figure.tsx';
import { startOver } from './start-over.ts';

/** A figure with what may go wrong around it: data that do not come say so and can be asked for again, a fault of ours leads back to the start. */
export function Stage({ failure, ...figure }: FigureProps & { readonly failure: DeskFailure | null }) {
  const client = useQueryClient();
  const { asked, set } = figure;
  return (
    <>
      {failure && (
        <FailureNotice
          failure={failure}
          lang={asked.lang}
          meanwhile={set !== null}
          onRetry={() => {
            void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
          }}
        />
      )}
      <ErrorBoundary lang={asked.lang} resetKey={asked} onReset={() => address.commit(startOver(asked))}>
        <Figure {...figure} />
      </ErrorBoundary>
    </>
  );
}
