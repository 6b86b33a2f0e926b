import { useState, type MouseEvent } from 'react';
import type { Shipowners } from '../../escale.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { sayEvent } from '../../locale/owners/say.ts';
import { SourceLink } from '../SourceLink.tsx';
import { FileChoice } from './FileChoice.tsx';
import { OwnersSection } from './OwnersSection.tsx';
import { lastFile, leavePlace } from './place-left.ts';
import { ownersQuery, type OwnersView } from './view.ts';

type Props = { readonly view: OwnersView; readonly owners: Shipowners | null };

/** The shipowners of the 2017 programme and what became of each, and the way to the file of any shipowner. */
export function MissionSection({ view, owners }: Props) {
  const { lang } = view;
  const say = ownersPageWords[lang];
  const [chosen, setChosen] = useState(() => lastFile() ?? 'rci');
  const source = (id: string) =>
    (owners?.sources ?? [])
      .filter((one) => one.id === id)
      .map((one) => (
        <span key={one.id} className="behind-source">
          <SourceLink source={one} lang={lang} />
        </span>
      ));
  const link = (brand: string) => `?${ownersQuery({ ...view, file: brand, ports: view.ports.slice(0, 1) })}`;
  return (
    <OwnersSection id="mission" lang={lang}>
      {(owners?.mission ?? []).map(({ brand, name, named, afterwards }) => (
        <article key={brand} className="mission-owner">
          <h3>{name[lang]}</h3>
          <h4>{say.named}</h4>
          <ul className="behind">
            {named.map((one) => (
              <li key={`${one.printed} ${one.context.en}`}>
                <strong>{say.quoted(one.printed)}</strong> {one.context[lang]} {source(one.source)}
              </li>
            ))}
          </ul>
          <h4>{say.since}</h4>
          {afterwards.length === 0 ? (
            <p>{say.nothingSince}</p>
          ) : (
            <ul className="behind">
              {afterwards.map((event) => (
                <li key={`${event.date} ${event.source} ${event.kind}`}>
                  <strong>{sayEvent(event, lang)}</strong> {event.summary[lang]} {source(event.source)}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={link(brand)} onClick={leave}>
              {say.file(name[lang])}
            </a>
          </p>
        </article>
      ))}
      {owners && (
        <div className="owners-choice">
          <FileChoice owners={owners} lang={lang} value={chosen} onChange={setChosen} />
          <p>
            <a className="button" href={link(chosen)} onClick={leave}>
              {say.openFile}
            </a>{' '}
            <span className="quiet">{say.chooseFileText}</span>
          </p>
        </div>
      )}
    </OwnersSection>
  );
}

/** A file opened beside the page leaves the reader where they are. */
function leave(event: MouseEvent): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) leavePlace();
}
