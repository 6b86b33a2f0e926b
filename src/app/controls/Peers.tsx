import { words } from '../../locale/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { areaIds, peerRules, type PeerRule } from '../../spec/vocabulary.ts';
import { address } from '../address.ts';
import { Choice } from './Choice.tsx';

/** The rule that adds peers of the first port; the figure says which rule chose them. */
export function Peers({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet | null }) {
  const { controls, regions } = words[spec.lang].page;
  const say = controls.peers;
  const [first] = spec.ports;
  const subject = set?.series.find((one) => one.id === first)?.name[spec.lang] ?? set?.series[0]?.name[spec.lang] ?? '';
  const likeness = peerRules.filter((rule): rule is keyof typeof say.rules => Object.hasOwn(say.rules, rule));
  return (
    <Choice<PeerRule>
      label={say.label}
      value={spec.peers}
      onChange={(peers) => address.commit({ ...spec, peers })}
      groups={[
        { label: null, options: [{ value: 'none', label: say.none }] },
        { label: say.like(subject), options: likeness.map((value) => ({ value, label: say.rules[value] })) },
        { label: say.areas, options: areaIds.map((value) => ({ value, label: regions[value] })) },
      ]}
    />
  );
}
