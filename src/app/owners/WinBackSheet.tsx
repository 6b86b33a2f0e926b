import { Fragment, type ReactNode } from 'react';
import type { HistoryEntry, WinBack } from '../../escale.ts';
import { dateText, inFull, listed } from '../../locale/numbers.ts';
import { winBackWords } from '../../locale/owners/win-back-words.ts';
import { sayEvent, sayFigure } from '../../locale/owners/say.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { mostTelling } from './most-telling.ts';
import { OwnNotes } from './OwnNotes.tsx';
import { Short } from './Short.tsx';
import { ShipsPart, ShorePowerPart } from './SheetShips.tsx';
import { WorthTable } from './WorthTable.tsx';

type Props = { readonly file: WinBack; readonly lang: Language };

/** What is known of a shipowner at a port, on one page of paper. */
export function WinBackSheet({ file, lang }: Props) {
  const say = winBackWords[lang];
  const source = (id: string) => <Short source={file.sources.find((one) => one.id === id)} />;
  const { happened, scheduled, trials, departures } = file;
  const told = mostTelling(file, lang);
  return (
    <article className="win-back">
      <header>
        <h2>{say.title(file.brand.name[lang], file.port.name[lang])}</h2>
        <p className="quiet">
          {[
            file.group === null ? null : say.group(file.group[lang]),
            file.dataDate === null ? null : say.dated(dateText(file.dataDate, lang)),
          ]
            .filter(Boolean)
            .join(' · ')}
          <span className="own-address" aria-hidden="true">
            {' · '}
            {window.location.href}
          </span>
        </p>
      </header>
      <div className="win-back-columns">
        <Part title={say.history}>
          <History shown={told.shown} left={told.left} lang={lang} source={source} />
        </Part>
        <Part title={say.happened}>
          {happened.figures.length + happened.cases.length === 0 && <p>{say.unknown}</p>}
          <Years {...happened} lang={lang} source={source} />
        </Part>
        {scheduled.figures.length + scheduled.cases.length > 0 && (
          <Part title={say.scheduled}>
            <Years {...scheduled} lang={lang} source={source} />
          </Part>
        )}
        {trials.length > 0 && (
          <Part title={say.trials}>
            <Years figures={[]} cases={trials} lang={lang} source={source} />
          </Part>
        )}
        <Part
          title={departures === null ? say.departuresUnlisted : say.departuresIn(dateText(departures.listed, lang))}
        >
          {departures === null ? (
            <p>{say.unknown}</p>
          ) : (
            <p>
              {listed(
                departures.ports.slice(0, 6).map(({ name, departures: count, from, to }) => {
                  const years = from === to ? String(from) : `${from}–${to}`;
                  return `${name[lang]} ${say.departures(inFull(count, lang), years)}`;
                }),
                lang,
              )}
              {' – '}
              {say.listed} {source(departures.source)}
            </p>
          )}
        </Part>
        <Part title={say.ships}>
          <ShipsPart file={file} lang={lang} source={source} />
        </Part>
        <Part title={say.season}>
          <p>{say.seasonUnknown}</p>
        </Part>
        <Part title={say.shore}>
          <ShorePowerPart file={file} lang={lang} source={source} />
        </Part>
        <Part title={say.worth}>
          <WorthTable file={file} lang={lang} />
        </Part>
        <OwnNotes brand={file.brand.id} port={file.port.id} lang={lang} />
      </div>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type Told = { readonly lang: Language; readonly source: (id: string) => ReactNode };

type HistoryProps = Told & { readonly shown: readonly HistoryEntry[]; readonly left: number };

function History({ shown, left, lang, source }: HistoryProps) {
  const say = winBackWords[lang];
  return (
    <>
      {shown.length === 0 && <p>{say.none}</p>}
      <ul>
        {shown.map((entry) => (
          <li key={`${entry.date} ${entry.source} ${entry.kind}`}>
            <strong>{sayEvent(entry, lang)}</strong> {entry.summary[lang]} {source(entry.source)}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="quiet">{say.more(left)}</p>}
    </>
  );
}

function Years({ figures, cases, lang, source }: Told & WinBack['happened']) {
  return (
    <ul>
      {cases.map((one) => (
        <li key={`${one.year} ${one.text.en}`}>
          <strong>{one.year}</strong> {one.text[lang]} {source(one.source)}
        </li>
      ))}
      {figures.map(({ year, figures: own }) => (
        <li key={year}>
          <strong>{year}</strong>{' '}
          {together(own, lang).map(({ text, sources }, index) => (
            <Fragment key={text}>
              {index > 0 && ' · '}
              {text}{' '}
              {sources.map((id) => (
                <Fragment key={id}>{source(id)} </Fragment>
              ))}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Figures that say the same, with the sources of all of them. */
function together(figures: WinBack['happened']['figures'][number]['figures'], lang: Language) {
  const sources = new Map<string, string[]>();
  for (const one of figures) {
    const text = sayFigure(one, lang);
    sources.set(text, [...(sources.get(text) ?? []), one.source]);
  }
  return [...sources].map(([text, ids]) => ({ text, sources: ids }));
}
