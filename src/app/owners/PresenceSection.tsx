import { sayEvent } from '../../locale/owners/say.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useAnswer } from '../useAnswer.ts';
import { OwnerFigure } from './OwnerFigure.tsx';
import { OwnersSection } from './OwnersSection.tsx';
import { figureSpec, type OwnersView } from './view.ts';

/** Who is on record when, and every arrival, return, cut and departure with its source. */
export function PresenceSection({ view }: { readonly view: OwnersView }) {
  const spec = figureSpec(view, { chart: 'presence', brands: view.brands });
  const { set } = useAnswer(spec, null);
  return (
    <OwnersSection id="presence" lang={view.lang}>
      <OwnerFigure id="presence-figure" spec={spec} />
      {set && <Changes set={set} lang={view.lang} />}
    </OwnersSection>
  );
}

function Changes({ set, lang }: { readonly set: SeriesSet; readonly lang: Language }) {
  const names = new Map(set.series.map(({ id, name }) => [id, name[lang]]));
  const changes = set.presence
    .flatMap(({ series, events }) => events.map((event) => ({ ...event, owner: names.get(series) ?? series })))
    .filter(({ kind }) => kind !== 'other' && kind !== 'terminal')
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <details className="fold">
      <summary>{ownersPageWords[lang].changes(changes.length)}</summary>
      <ul className="behind">
        {changes.map((change) => (
          <li key={`${change.owner} ${change.date} ${change.kind} ${change.source}`}>
            <p>
              <strong>
                {change.owner} {sayEvent(change, lang)}
              </strong>{' '}
              {change.summary[lang]}
            </p>
            {set.sources
              .filter(({ id }) => id === change.source)
              .map((source) => (
                <p key={source.id} className="behind-source">
                  <SourceLink source={source} lang={lang} />
                </p>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
