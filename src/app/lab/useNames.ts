import { useQueries } from '@tanstack/react-query';
import type { Language } from '../../spec/vocabulary.ts';
import { useDesk } from '../desk-context.ts';

/** Returns the names of scenarios as links name them; an empty name until it is there, and for one that cannot be read. */
export function useNames(items: readonly string[], lang: Language): readonly string[] {
  const desk = useDesk();
  const opened = useQueries({
    queries: items.map((item) => ({ queryKey: ['scenario', item], queryFn: () => desk.openScenario(item) })),
  });
  return opened.map(({ data }) => (data && 'scenario' in data ? data.scenario.name[lang] : ''));
}
