import { ownerWords } from '../../locale/owners/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { marketIds, owners, shipFilters } from '../../spec/vocabulary.ts';
import { address } from '../address.ts';
import { Choice } from '../controls/Choice.tsx';
import { Segmented } from '../controls/Segmented.tsx';

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet | null };

const measures = ['calls', 'movements'] as const;
const ask = (part: Partial<ChartSpec>) => address.change((spec) => ({ ...spec, ...part }));

/** What can be asked of figures about shipowners: brand or group, whose, without whom, and what the chart shows of them. */
export function OwnerControls({ spec, set }: Props) {
  const say = ownerWords[spec.lang].controls;
  return (
    <>
      <Segmented
        name="by"
        legend={say.by}
        options={owners}
        labels={say.bys}
        value={spec.by}
        onChange={(by) => ask({ by })}
      />
      {spec.chart === 'shares' && (
        <Segmented
          name="shared"
          legend={say.measure}
          options={measures}
          labels={say.measures}
          value={spec.measure === 'calls' ? 'calls' : 'movements'}
          onChange={(measure) => ask({ measure })}
        >
          <OwnerChoice
            label={say.without}
            none={say.nobody}
            spec={spec}
            set={set}
            value={spec.without}
            onChange={(without) => ask({ without })}
          />
        </Segmented>
      )}
      {spec.chart === 'market' && (
        <Segmented
          name="market"
          legend={say.market}
          options={marketIds}
          labels={say.markets}
          value={spec.market}
          onChange={(market) => ask({ market })}
        />
      )}
      {spec.chart === 'fleet' && (
        <Segmented
          name="ships"
          legend={say.ships}
          options={shipFilters}
          labels={say.shipFilters}
          value={spec.ships}
          onChange={(ships) => ask({ ships })}
        />
      )}
      {spec.chart !== 'shares' && (
        <OwnerChoice
          label={say.only}
          none={say.all}
          spec={spec}
          set={set}
          value={spec.brands.length === 1 ? (spec.brands[0] ?? null) : null}
          onChange={(id) => ask({ brands: id === null ? [] : [id] })}
        />
      )}
    </>
  );
}

type OwnerChoiceProps = Props & {
  readonly label: string;
  readonly none: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** One of the shipowners shown, or none, groups apart from brands; the one chosen stays in the list when it alone is shown. */
export function OwnerChoice({ label, none, spec, set, value, onChange }: OwnerChoiceProps) {
  const shown = [...(set?.series ?? []), ...(set?.against.slice(1) ?? [])]
    .filter(({ kind, id }) => kind !== 'unknown' && /^[a-z0-9_]+$/.test(id))
    .map(({ id, name, kind }) => ({ value: id, label: name[spec.lang], isApart: kind === 'group' }))
    .toSorted((a, b) => a.label.localeCompare(b.label, spec.lang));
  const first = shown.filter(({ isApart }) => !isApart);
  const groups = shown.filter(({ isApart }) => isApart);
  const options =
    value === null || shown.some((one) => one.value === value) ? first : [{ value, label: value }, ...first];
  return (
    <Choice
      label={label}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
      groups={[
        { label: null, options: [{ value: '', label: none }, ...options] },
        ...(groups.length > 0 ? [{ label: ownerWords[spec.lang].controls.groups, options: groups }] : []),
      ]}
    />
  );
}
