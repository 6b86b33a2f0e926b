import { useQuery } from '@tanstack/react-query';
import type { Overview } from '../../escale.ts';
import { useDesk } from '../desk-context.ts';

/** The key the overview is kept under. */
export const overviewKey = ['overview'] as const;

/** Returns the overview, which came with the page; a page without it asks the desk. `null` until it is there, and while nobody wants it. */
export function useOverview(wanted: boolean): Overview | null {
  const desk = useDesk();
  const { data } = useQuery({ queryKey: overviewKey, queryFn: () => desk.overview(), enabled: wanted });
  return (wanted && data) || null;
}
