import { useMemo } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { drawn } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Taking } from './useTaking.ts';

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet; readonly taking: Taking };

/** The values of a figure: files for programs, the table for a spreadsheet that is open. */
export function ForData({ spec, set, taking }: Props) {
  const say = takeWords[spec.lang].data;
  const scene = useMemo(() => drawn(set, spec, { width: 960 }), [set, spec]);
  if (!scene) return null;
  const figure = { spec, notes: [], set, scene };
  return (
    <>
      <p>{say.text}</p>
      <div className="take-row">
        {(['csv', 'csv-fr', 'json'] as const).map((format) => (
          <button key={format} type="button" className="button" onClick={() => taking.download(figure, format)}>
            {say[format]}
          </button>
        ))}
      </div>
      <p>{say.copyAbout}</p>
      <div className="take-row">
        <button type="button" className="button" onClick={() => taking.copyPaste(figure, null, say.copied)}>
          {say.copy}
        </button>
        <button type="button" className="button" onClick={() => taking.copyValues(figure, say.valuesCopied)}>
          {say.copyValues}
        </button>
      </div>
    </>
  );
}
