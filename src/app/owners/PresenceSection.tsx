import { listed } from '../../locale/numbers.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { sayEvent, sayOwner } from '../../locale/owners/say.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import type { PresenceEvent } from '../../series/owners.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useAnswer } from '../useAnswer.ts';
import { OwnerFigure } from './OwnerFigure.tsx';
import { OwnersSection } from './OwnersSection.tsx';
import { figureSpec, type OwnersView } from './view.ts';

/** Who is on record when, and every change with its source. */
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
  const changes = changesOf(set, lang);
  return (
    <details className="fold">
      <summary>{ownersPageWords[lang].changes(changes.length)}</summary>
      <ul className="behind">
        {changes.map(({ key, owners, told }) => (
          <li key={key}>
            <p>
              <strong>
                {listed(owners, lang)}
                {figureWords[lang].figure.colon}
                {told[0] && sayEvent(told[0], lang)}
              </strong>
            </p>
            {told.map((event) => (
              <div key={event.source}>
                <p>{event.summary[lang]}</p>
                {set.sources
                  .filter(({ id }) => id === event.source)
                  .map((source) => (
                    <p key={source.id} className="behind-source">
                      <SourceLink source={source} lang={lang} />
                    </p>
                  ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

type Change = { readonly key: string; readonly owners: readonly string[]; readonly told: readonly PresenceEvent[] };

/** The changes of a port, the latest first: what several did at once is one, and so is what several sources tell. */
function changesOf({ series, presence }: SeriesSet, lang: Language): Change[] {
  const names = new Map(series.map((one) => [one.id, sayOwner(one, lang)]));
  const found = new Map<string, Change>();
  for (const { series: id, events } of presence)
    for (const event of events) {
      if (event.kind === 'other') continue;
      const key = `${event.date} ${event.owners.length > 1 ? event.operator : id} ${event.kind}`;
      const { owners, told } = found.get(key) ?? { owners: [], told: [] };
      found.set(key, {
        key,
        owners: [...new Set([...owners, names.get(id) ?? id])],
        told: told.some(({ source }) => source === event.source) ? told : [...told, event],
      });
    }
  return [...found.values()].toSorted((a, b) => b.key.localeCompare(a.key));
}
