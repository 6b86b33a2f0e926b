import { citationText } from '../../locale/citation.ts';
import { describe } from '../../locale/describe.ts';
import { fileWords } from '../../locale/file-words.ts';
import { dateText } from '../../locale/numbers.ts';
import { words } from '../../locale/words.ts';
import type { Scene } from '../../charts/scene.ts';
import type { Figure } from '../index.ts';
import { originOf } from '../origin.ts';
import { Svg } from '../Svg.tsx';
import { Newer } from './Newer.tsx';
import { StaticTable } from './StaticTable.tsx';

type Props = {
  readonly figure: Figure;
  /** The drawing for a frame of less than 600 pixels, where it is another one. */
  readonly narrow: Scene | null;
  readonly site: string | null;
  /** Day it was looked at, ISO. */
  readonly accessed: string;
  /** Whom to ask for the day of newer data; `null` asks nobody. */
  readonly asks: string | null;
};

/** What stands in the file of a figure: everything is readable without its script. */
export function StaticPage({ figure, narrow, site, accessed, asks }: Props) {
  const { spec, set, scene } = figure;
  const { title, sourceLine } = describe(spec, set);
  const { figure: say } = words[spec.lang].page;
  const own = fileWords[spec.lang];
  const url = site === null ? null : originOf(spec, site);
  const drawing = (one: Scene, name: string) => (
    <div className={`drawing ${name}`} data-label={say.pointByPoint(title)}>
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
          {say.keys}
        </p>
        <p className="unseen" id="live" aria-live="polite" />
        <details id="table" open={spec.view === 'table'}>
          <summary>{own.table}</summary>
          <StaticTable spec={spec} set={set} />
          <p className="small">{sourceLine}</p>
        </details>
        <details>
          <summary>{own.cite}</summary>
          <p className="cite">{citationText({ title, url, dataDate: set.dataDate, accessed, lang: spec.lang })}</p>
        </details>
        <p className="small">
          {set.dataDate === null ? own.frozenUndated : own.frozen(dateText(set.dataDate, spec.lang))}{' '}
          {asks !== null && set.dataDate !== null && <Newer asks={asks} day={set.dataDate} lang={spec.lang} />}
          {url !== null && (
            <a href={url} target="_blank" rel="noopener">
              {own.living}
            </a>
          )}
        </p>
      </div>
    </main>
  );
}
