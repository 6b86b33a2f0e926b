import { useQuery } from '@tanstack/react-query';
import type { DeskFailure } from '../desk/failure.ts';
import type { PortChoice } from '../escale.ts';
import { failureOf } from '../desk/failure.ts';
import { useDesk } from './desk-context.ts';

export type PortList = {
  /** Every port one may choose; empty until it is there. */
  readonly choices: readonly PortChoice[];
  readonly failure: DeskFailure | null;
};

const none: readonly PortChoice[] = [];

/** Returns the ports one may choose. Asking for them also wakes the desk, so that the first change is answered at once. */
export function usePorts(enabled: boolean): PortList {
  const desk = useDesk();
  const query = useQuery({ queryKey: ['ports'], queryFn: () => desk.ports(), enabled });
  return {
    choices: query.data ?? none,
    failure: query.error ? failureOf(query.error) : null,
  };
}
