import { labWords } from '../../locale/scenarios/lab-words.ts';
import { withLever } from '../../spec/levers.ts';
import type { Because, Move, Range, Scenario } from '../../spec/scenario.ts';

/** A change of whatever scenario is in hand by then. */
export type Change = (scenario: Scenario) => Scenario;

/** Why a number is what it is once its reader has set it. */
const own: Because = { fr: 'votre choix', en: 'your own choice', sources: [], judgement: true };

/** Returns a scenario in which its reader set a lever: the reason it had is no longer its own. */
export function setLever(scenario: Scenario, path: string, range: Range): Scenario {
  const changed = withLever(scenario, path, range);
  return { ...changed, because: { ...changed.because, [path]: own } };
}

/** Returns a scenario that was given with a name of its own: what was said of it need no longer be true. */
export function asOwn(scenario: Scenario): Scenario {
  return {
    ...scenario,
    id: 'own',
    name: { fr: labWords.fr.changed(scenario.name.fr), en: labWords.en.changed(scenario.name.en) },
    sentence: { fr: '', en: '' },
  };
}

/** Returns a scenario with one move more, the last. */
export function withMove(scenario: Scenario, move: Move, because: Scenario['because']): Scenario {
  return { ...scenario, moves: [...scenario.moves, move], because: { ...scenario.because, ...because } };
}

/** Returns a scenario with its moves in another order, or without some: `order` says which stand where now. */
export function reordered(scenario: Scenario, order: readonly number[]): Scenario {
  const moved = new Map(order.map((was, is) => [was, is]));
  const because = Object.entries(scenario.because).flatMap(([path, reason]) => {
    const [part, at, ...rest] = path.split('.');
    if (part !== 'moves') return [[path, reason] as const];
    const is = moved.get(Number(at));
    return is === undefined ? [] : [[['moves', is, ...rest].join('.'), reason] as const];
  });
  return {
    ...scenario,
    moves: order.flatMap((was) => scenario.moves[was] ?? []),
    because: Object.fromEntries(because),
  };
}

/** Returns a scenario with a limit, or without it; without any there are no limits at all. */
export function withLimit(scenario: Scenario, field: string, range: Range | null): Scenario {
  const { values = {}, from = scenario.base ?? 2026 } = scenario.limits ?? {};
  const kept = Object.entries(values).filter(([name]) => name !== field);
  const all = range === null ? kept : [...kept, [field, range] as const];
  return { ...scenario, limits: all.length === 0 ? null : { from, values: Object.fromEntries(all) } };
}

/** Returns a name that no move of a scenario has yet: “Royal Caribbean (2)” for a second one. */
export function freeName({ moves }: Scenario, name: Move['name']): Move['name'] {
  if (name.fr === '' || moves.every((move) => move.name.fr !== name.fr)) return name;
  let count = 2;
  while (moves.some((move) => move.name.fr === `${name.fr} (${count})`)) count++;
  return { fr: `${name.fr} (${count})`, en: `${name.en} (${count})` };
}
