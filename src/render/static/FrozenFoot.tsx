import { fileWords } from '../../locale/file-words.ts';
import { dateText } from '../../locale/numbers.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { originOf } from '../origin.ts';
import { Newer } from './Newer.tsx';

type Props = {
  readonly spec: ChartSpec;
  readonly set: SeriesSet;
  readonly site: string | null;
  /** Whom to ask for the day of newer data; `null` asks nobody. */
  readonly asks: string | null;
};

/** Says that a file keeps the data of its day, and leads to the living figure where that has an address. */
export function FrozenFoot({ spec, set, site, asks }: Props) {
  const say = fileWords[spec.lang];
  return (
    <p className="small">
      {set.dataDate === null ? say.frozenUndated : say.frozen(dateText(set.dataDate, spec.lang))}{' '}
      {asks !== null && set.dataDate !== null && <Newer asks={asks} day={set.dataDate} lang={spec.lang} />}
      {site !== null && (
        <a href={originOf(spec, site)} target="_blank" rel="noopener">
          {say.living}
        </a>
      )}
    </p>
  );
}
