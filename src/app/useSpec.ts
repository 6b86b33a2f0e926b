import { useMemo, useSyncExternalStore } from 'react';
import { parse, type Parsed } from '../spec/parse.ts';
import { address } from './address.ts';

/** Returns what the address asks and what of it was ignored or replaced; follows every change of the address. */
export function useSpec(): Parsed {
  const search = useSyncExternalStore(address.subscribe, address.search, () => '');
  return useMemo(() => parse(search), [search]);
}
