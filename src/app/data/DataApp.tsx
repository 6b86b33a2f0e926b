import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskClient } from '../../desk/client.ts';
import { DeskContext } from '../desk-context.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { DataPage } from './DataPage.tsx';
import { parseView } from './view.ts';

/** The whole data page. */
export function DataApp({ desk }: { readonly desk: DeskClient }) {
  const [client] = useState(
    () =>
      new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' } } }),
  );
  // Only for the sentence of last resort: the page reads its address itself.
  const [lang] = useState(() => parseView(window.location.search).lang);
  return (
    <QueryClientProvider client={client}>
      <DeskContext value={desk}>
        <ErrorBoundary lang={lang} resetKey={null} onReset={() => window.location.assign(window.location.pathname)}>
          <DataPage />
        </ErrorBoundary>
      </DeskContext>
    </QueryClientProvider>
  );
}
