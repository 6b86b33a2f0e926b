import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { DeskClient } from '../desk/client.ts';
import type { Overview } from '../escale.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { parse } from '../spec/parse.ts';
import { DeskContext } from './desk-context.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { overviewKey } from './overview/useOverview.ts';
import { answerKey } from './useAnswer.ts';

export type AppProps = {
  /** The answer to the opening question, which came with the page. */
  readonly opening: SeriesSet | null;
  /** The overview, which came with the page as well; pages without one have none. */
  readonly overview?: Overview | null;
  readonly desk: DeskClient | null;
  /** What stands in the page. */
  readonly children: ReactNode;
};

/** Everything a page of figures stands on: answers, the desk, and a sentence of last resort. */
export function App({ opening, overview = null, desk, children }: AppProps) {
  const [client] = useState(() => answers(opening, overview));
  // Only for the sentence of last resort: the page reads its address itself.
  const [lang] = useState(() => parse(typeof window === 'undefined' ? '' : window.location.search).spec.lang);
  return (
    <QueryClientProvider client={client}>
      <DeskContext value={desk}>
        <ErrorBoundary lang={lang} resetKey={null} onReset={() => window.location.assign(window.location.pathname)}>
          {children}
        </ErrorBoundary>
      </DeskContext>
    </QueryClientProvider>
  );
}

/** Answers do not age while the page is open, and a failure is shown at once: the reader decides when to try again. */
function answers(opening: SeriesSet | null, overview: Overview | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' } },
  });
  if (opening) client.setQueryData(answerKey(defaultSpec), opening);
  if (overview) client.setQueryData(overviewKey, overview);
  return client;
}
