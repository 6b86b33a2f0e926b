import { useEffect, useId, useRef, useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { describe } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { publicLink } from '../Cite.tsx';
import { Options } from '../controls/Segmented.tsx';
import { ForData } from './ForData.tsx';
import { ForOffice } from './ForOffice.tsx';
import { ForPaper } from './ForPaper.tsx';
import { ForWeb } from './ForWeb.tsx';
import { useTaking } from './useTaking.ts';

const destinations = ['web', 'office', 'paper', 'data'] as const;
type Destination = (typeof destinations)[number];

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet; readonly onClose: () => void };

/** A dialogue by destination: the same figure into a web page, slides and reports, paper or a spreadsheet. */
export function TakeAway({ spec, set, onClose }: Props) {
  const say = takeWords[spec.lang];
  const [destination, setDestination] = useState<Destination>('web');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const site = publicLink('')?.replace(/[^/]*$/, '') ?? null;
  const taking = useTaking(spec.lang, site);
  const figure = { spec, set, taking };
  return (
    <dialog className="take" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className="take-head">
        <h2 id={heading}>{say.heading}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
      <p className="quiet">{describe(spec, set).subtitle}</p>
      <fieldset className="tabs take-tabs">
        <legend className="unseen">{say.destination}</legend>
        <Options<Destination>
          name="destination"
          options={destinations}
          labels={say.destinations}
          value={destination}
          onChange={(value) => {
            taking.forget();
            setDestination(value);
          }}
        />
      </fieldset>
      {destination === 'web' && <ForWeb {...figure} site={site} />}
      {destination === 'office' && <ForOffice {...figure} />}
      {destination === 'paper' && (
        <ForPaper
          lang={spec.lang}
          onPrint={() => {
            dialog.current?.close();
            window.print();
          }}
        />
      )}
      {destination === 'data' && <ForData {...figure} />}
      <p className="take-told" role="status">
        {taking.told}
      </p>
    </dialog>
  );
}
