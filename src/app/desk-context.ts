import { createContext, use } from 'react';
import type { DeskClient } from '../desk/client.ts';

/** The desk of this page; where the page is written in advance there is none, and nobody asks. */
export const DeskContext = createContext<DeskClient | null>(null);

/** Returns the desk of this page. */
export function useDesk(): DeskClient {
  const desk = use(DeskContext);
  return desk ?? nobody;
}

const never = new Promise<never>(() => {});
/** Whatever is asked of nobody is never answered. */
const nobody = new Proxy({} as DeskClient, { get: () => () => never });
