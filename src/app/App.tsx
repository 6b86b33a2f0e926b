import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskClient } from '../desk/client.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { DeskContext } from './desk-context.ts';
import { Page } from './Page.tsx';
import { answerKey } from './useAnswer.ts';

export type AppProps = {
  /** The answer to the opening question, which came with the page. */
  readonly opening: SeriesSet | null;
  readonly desk: DeskClient | null;
};

/** The whole page. */
export function App({ opening, desk }: AppProps) {
  const [client] = useState(() => answers(opening));
  return (
    <QueryClientProvider client={client}>
      <DeskContext value={desk}>
        <Page opening={opening} />
      </DeskContext>
    </QueryClientProvider>
  );
}

/** Answers do not age while the page is open, and a failure is shown at once: the reader decides when to try again. */
function answers(opening: SeriesSet | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' } },
  });
  if (opening) client.setQueryData(answerKey(defaultSpec), opening);
  return client;
}
