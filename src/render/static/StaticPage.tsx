import type { ReactNode } from 'react';
import { citationText } from '../../locale/citation.ts';
import { describe } from '../../locale/describe.ts';
import { fileWords } from '../../locale/file-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Scene } from '../../charts/scene.ts';
import { isOwnerChart } from '../../spec/vocabulary.ts';
import type { Figure } from '../index.ts';
import { originOf } from '../origin.ts';
import { Svg } from '../Svg.tsx';
import { StaticTable } from './StaticTable.tsx';

type Props = {
  readonly figure: Figure;
  /** The drawing for a frame of less than 600 pixels, where it is another one. */
  readonly narrow: Scene | null;
  readonly site: string | null;
  /** Day it was looked at, ISO. */
  readonly accessed: string;
  /** What stands at the foot: whether the figure is frozen or living, and where there is more. */
  readonly children: ReactNode;
};

/** A figure alone, frozen in a file or living in a frame: drawing, table and citation, everything readable without a script. */
export function StaticPage({ figure, narrow, site, accessed, children }: Props) {
  const { spec, set, scene } = figure;
  const { title, sourceLine } = describe(spec, set);
  const { reading } = figureWords[spec.lang];
  const own = fileWords[spec.lang];
  const url = site === null ? null : originOf(spec, site);
  const cited = citationText({ title, url, dataDate: set.dataDate, accessed, lang: spec.lang });
  const drawing = (one: Scene, name: string) => (
    // A drawing made anew is another element: what was read in the one before says nothing here.
    <div key={`${name} ${one.width}`} className={`drawing ${name}`} data-label={reading.pointByPoint(title)}>
      <Svg scene={one} id={name} />
    </div>
  );
  return (
    <main>
      <h1 className="unseen">{title}</h1>
      {drawing(scene, narrow ? 'wide' : 'single')}
      {narrow && drawing(narrow, 'narrow')}
      <div className="around">
        <p className="small" id="keys" hidden>
          {reading.keys(isOwnerChart(spec.chart) ? 'shipowner' : 'port')}
        </p>
        <p className="unseen" id="live" aria-live="polite" />
        <details id="table" open={spec.view === 'table'}>
          <summary>{own.table}</summary>
          <StaticTable spec={spec} set={set} />
          <p className="small">{sourceLine}</p>
        </details>
        <details>
          <summary>{own.cite}</summary>
          <p className="cite">{cited}</p>
        </details>
        <p className="paper">{cited}</p>
        {children}
      </div>
    </main>
  );
}
