import { useQuery } from '@tanstack/react-query';
import type { LabLevers } from '../../escale.ts';
import { leversOf } from '../../spec/levers.ts';
import type { Scenario } from '../../spec/scenario.ts';
import { useDesk } from '../desk-context.ts';

const nothing: LabLevers = { facts: {}, sources: [] };

/** Returns what has been seen of the levers of a scenario. It hangs on who is moved and where, not on how far a lever stands. */
export function useLeverFacts(scenario: Scenario | null): LabLevers {
  const desk = useDesk();
  const key = scenario && [
    scenario.port,
    scenario.base,
    scenario.moves.map(({ brand, kind, name }) => `${brand} ${kind} ${name.en}`),
    leversOf(scenario).map(({ path }) => path),
  ];
  const { data } = useQuery({
    queryKey: ['lever facts', key],
    queryFn: () => (scenario ? desk.labLevers(scenario) : nothing),
    enabled: scenario !== null,
    placeholderData: (before) => before,
  });
  return data ?? nothing;
}
