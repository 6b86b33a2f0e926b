import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DeskClient } from '../../desk/client.ts';
import type { DeskFailure } from '../../desk/failure.ts';
import { useDesk } from '../desk-context.ts';
import { failureOf } from '../../desk/failure.ts';

export type Asked<T> = { readonly data: T | null; readonly failure: DeskFailure | null };

/** Returns what the desk answers, kept under a key; the answer before stays until the next is there. */
export function useDeskData<T>(key: readonly string[], ask: (desk: DeskClient) => Promise<T>): Asked<T> {
  const desk = useDesk();
  const query: UseQueryResult<T> = useQuery({
    queryKey: key,
    queryFn: () => ask(desk),
    placeholderData: keepPreviousData,
  });
  return { data: query.data ?? null, failure: query.error ? failureOf(query.error) : null };
}
