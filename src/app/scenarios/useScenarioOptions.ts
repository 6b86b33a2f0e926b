import { useState } from 'react';
import type { ScenarioChoice } from '../../escale.ts';
import type { SeriesSet, Text } from '../../series/series-set.ts';
import { useDeskData } from '../data/useDeskData.ts';

/** A scenario one may choose: by the id of one that comes with the data, or as a link wrote it out. */
export type ScenarioOption = Pick<ScenarioChoice, 'id' | 'name' | 'sentence'> & { readonly ofLink: boolean };

export type ScenarioOptions = {
  readonly options: readonly ScenarioOption[];
  /** Those the figure shows, by id. */
  readonly chosen: readonly string[];
  readonly known: boolean;
};

type Written = { readonly asked: string; readonly name: Text; readonly sentence: Text };

/** Returns the scenarios one may choose: those that came by a link stay in the list while the page is open. */
export function useScenarioOptions(set: SeriesSet | null, asked: readonly string[]): ScenarioOptions {
  const { data } = useDeskData(['scenarios'], (desk) => desk.scenarios());
  const shown = set?.whatIf?.scenarios ?? [];
  const [written, setWritten] = useState<readonly Written[]>([]);
  const fresh = shown.filter((one) => /^[A-Z]/.test(one.asked) && !written.some((known) => known.asked === one.asked));
  if (fresh.length > 0) setWritten([...written, ...fresh]);
  const options = [
    ...[...written, ...fresh].map(({ asked: id, name, sentence }) => ({ id, name, sentence, ofLink: true })),
    ...(data ?? []).map(({ id, name, sentence }) => ({ id, name, sentence, ofLink: false })),
  ];
  // What was just chosen shows at once; the figure follows with its answer.
  const named = asked.filter((id) => options.some((option) => option.id === id));
  return { options, chosen: named.length > 0 ? named : shown.map((one) => one.asked), known: data !== null };
}
