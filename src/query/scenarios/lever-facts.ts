import { leversOf } from '../../spec/levers.ts';
import type { LeverFacts } from '../../series/levers.ts';
import { limitFields, type DisasterField, type LimitField, type Scenario } from '../../spec/scenario.ts';
import type { AllTables } from '../load-all.ts';
import { moveSeen } from './move-seen.ts';
import { portPast, unseen, type LeverSeen, type PortPast } from './port-past.ts';
import { sourcedParameters } from './scenario-parameters.ts';

/**
 * Returns what is known of each lever of a scenario by its path, and of growth and of every limit always: what has been seen of it and where, in the units of
 * `scenario-fields.ts`. What no source tells is `null` or empty.
 */
export function leverFacts(known: AllTables, scenario: Scenario): Readonly<Record<string, LeverFacts>> {
  const past = portPast(known, scenario.port);
  const ofMove = moveSeen(known, scenario.port, past.name, sourcedParameters(known));
  const seenOf = (path: string): LeverSeen => {
    const [part, at = '', field = ''] = path.split('.');
    if (part === 'growth') return past.growth;
    if (part === 'limits') return limits[at as LimitField]?.(past) ?? unseen;
    if (part === 'disasters') return disasters[field as DisasterField]?.(past) ?? unseen;
    const move = scenario.moves[Number(at)];
    return move ? ofMove(move, field) : unseen;
  };
  const always = ['growth', ...limitFields.map((field) => `limits.${field}`)];
  const paths = new Set([...always, ...leversOf(scenario).map(({ path }) => path)]);
  return Object.fromEntries(
    [...paths].map((path) => {
      const reason = scenario.because[path] ?? null;
      const found = seenOf(path);
      return [
        path,
        {
          ...found,
          reason,
          sources: [...new Set([...found.sources, ...(reason?.sources ?? [])])],
          judgement: found.judgement || (reason?.judgement ?? false),
        },
      ];
    }),
  );
}

const limits = {
  yearlyCap: ({ yearTotals }) => yearTotals,
  dailyCap: ({ busiestDays }) => busiestDays,
  callsPerDay: ({ shipsAtOnce }) => shipsAtOnce,
  callsPerYear: () => unseen,
  largePerDay: () => unseen,
  largeCarries: () => unseen,
  largeShare: () => unseen,
  closedDays: () => unseen,
  moved: () => unseen,
} as const satisfies Record<LimitField, (past: PortPast) => LeverSeen>;

const disasters = {
  rate: () => unseen,
  depth: ({ falls }) => falls,
  halfLife: () => unseen,
} as const satisfies Record<DisasterField, (past: PortPast) => LeverSeen>;
