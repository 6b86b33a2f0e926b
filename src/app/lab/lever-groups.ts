import { leversOf, type Lever } from '../../spec/levers.ts';
import { limitRules } from '../../spec/scenario-fields.ts';
import { limitFields, type LimitField, type Scenario } from '../../spec/scenario.ts';

/** What levers are about, in the order in which one speaks of them. */
export const leverGroups = ['operators', 'ships', 'calendar', 'constraints', 'port', 'disasters'] as const;
export type LeverGroup = (typeof leverGroups)[number];

const groupOfField: Readonly<Record<string, LeverGroup>> = {
  calls: 'operators',
  probability: 'operators',
  withdrawal: 'operators',
  displaced: 'operators',
  alreadyInTrend: 'operators',
  berths: 'ships',
  occupancy: 'ships',
  embarkShare: 'ships',
  firstEmbarkShare: 'ships',
  lead: 'calendar',
  ramp: 'calendar',
};

/** Returns what a lever is about. */
export function groupOf(path: string): LeverGroup {
  const [part = '', , field = ''] = path.split('.');
  if (part === 'growth') return 'port';
  if (part === 'limits') return 'constraints';
  if (part === 'disasters') return 'disasters';
  return groupOfField[field] ?? 'operators';
}

/** The levers one asks for first of a move. */
const firstOfMove = ['calls', 'berths', 'embarkShare', 'lead'] as const;
const mostFirst = 7;

/** What says how a limit acts is asked once there is one. */
const needed: Partial<Record<LimitField, readonly LimitField[]>> = {
  moved: ['yearlyCap', 'dailyCap', 'callsPerDay', 'closedDays', 'callsPerYear', 'largePerDay'],
  largeShare: ['largePerDay'],
  largeCarries: ['largePerDay'],
};

/** A lever to show; `absent`: a limit that the scenario does not set yet. */
export type ShownLever = Lever & { readonly absent: boolean };

/**
 * Returns the levers of a scenario, those of one move alone, at most seven of them first: what the move in hand is made of, limits and setbacks that are set, and
 * what the port can take.
 */
export function leversShown(
  scenario: Scenario,
  move: number,
): { readonly first: readonly ShownLever[]; readonly more: readonly ShownLever[] } {
  const present = leversOf(scenario)
    .filter(({ path }) => !path.startsWith('moves.') || path.startsWith(`moves.${move}.`))
    // Where nobody starts or ends a cruise, the first season is like the others.
    .filter(
      ({ path }) => !path.endsWith('.firstEmbarkShare') || (scenario.moves[move]?.values.embarkShare.high ?? 0) > 0,
    )
    .map((lever) => ({ ...lever, absent: false }));
  const isAsked = (field: LimitField) => {
    const needs = needed[field];
    return needs === undefined || needs.some((one) => scenario.limits?.values[one] !== undefined);
  };
  const absent = limitFields.flatMap((field): ShownLever[] =>
    scenario.limits?.values[field] || !isAsked(field)
      ? []
      : [{ path: `limits.${field}`, range: unlimited(field), rule: limitRules[field], absent: true }],
  );
  const all = [...present, ...absent];
  const wanted = [
    ...firstOfMove.map((field) => `moves.${move}.${field}`),
    ...present.flatMap(({ path }) => (path.startsWith('limits.') || path.startsWith('disasters.') ? [path] : [])),
    'limits.dailyCap',
    'limits.callsPerDay',
    'limits.yearlyCap',
    'limits.closedDays',
    'growth',
  ];
  const first = [...new Set(wanted)]
    .flatMap((path) => all.find((lever) => lever.path === path) ?? [])
    .slice(0, mostFirst);
  return { first, more: all.filter((lever) => !first.includes(lever)) };
}

function unlimited(field: LimitField) {
  const { otherwise } = limitRules[field];
  return { low: otherwise, central: otherwise, high: otherwise };
}
