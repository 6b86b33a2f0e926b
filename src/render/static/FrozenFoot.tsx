import { fileWords } from '../../locale/file-words.ts';
import { dateText } from '../../locale/numbers.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { originOf } from '../origin.ts';

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet; readonly site: string | null };

/** Says that a file keeps the data of its day, and leads to the living figure where that has an address. */
export function FrozenFoot({ spec, set, site }: Props) {
  const say = fileWords[spec.lang];
  return (
    <p className="small">
      {set.dataDate === null ? say.frozenUndated : say.frozen(dateText(set.dataDate, spec.lang))}{' '}
      {site !== null && (
        <a href={originOf(spec, site)} target="_blank" rel="noopener">
          {say.living}
        </a>
      )}
    </p>
  );
}
