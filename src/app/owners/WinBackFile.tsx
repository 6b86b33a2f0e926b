import { Fragment, type ReactNode } from 'react';
import type { HistoryEntry, WinBack } from '../../escale.ts';
import { dateText, inFull, listed } from '../../locale/numbers.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { sayEvent, sayFigure } from '../../locale/owners/say.ts';
import type { Source } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { useDeskData } from '../data/useDeskData.ts';
import { useDocument } from '../useDocument.ts';
import { OwnNotes } from './OwnNotes.tsx';
import { ownersQuery, type OwnersView } from './view.ts';
import { WorthTable } from './WorthTable.tsx';

type Props = { readonly view: OwnersView; readonly brand: string };

/** The sheet for a meeting with a shipowner: what is known of it at a port, on one page of paper. */
export function WinBackFile({ view, brand }: Props) {
  const { lang, theme } = view;
  const say = ownersPageWords[lang];
  const [port = 'marseille'] = view.ports;
  const asked = useDeskData(['win-back', brand, port], (desk) => desk.winBack(brand, port).then((file) => ({ file })));
  const file = asked.data?.file ?? null;
  useDocument(
    { lang, theme },
    file ? say.file(say.winBack.title(file.brand.name[lang], file.port.name[lang])) : say.title,
  );
  return (
    <>
      <p className="file-ways">
        <a href={`?${ownersQuery({ ...view, file: null })}`}>{say.back}</a>
        <button type="button" className="button" onClick={() => window.print()}>
          {say.print}
        </button>
      </p>
      {asked.data === null && <p className="quiet">{say.loading}</p>}
      {asked.data !== null && file === null && <p>{say.winBack.missing}</p>}
      {file && <Sheet key={`${brand} ${port}`} file={file} lang={lang} />}
    </>
  );
}

function Sheet({ file, lang }: { readonly file: WinBack; readonly lang: Language }) {
  const say = ownersPageWords[lang].winBack;
  const number = (value: number) => inFull(value, lang);
  const { shown, left } = tellable(file.history);
  const known = file.ships.filter(({ fits }) => fits !== 'unknown');
  const longer = known.filter(({ fits }) => fits === 'longer');
  const berths = file.ships.flatMap((ship) => (ship.status === 'active' && ship.berths !== null ? [ship.berths] : []));
  const ready = file.ships.filter(({ shorePower }) => shorePower === 'yes');
  const source = (id: string) => <Short source={file.sources.find((one) => one.id === id)} />;
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
        </p>
      </header>
      <div className="win-back-columns">
        <Part title={say.history}>
          {shown.length === 0 && <p>{say.none}</p>}
          <ul>
            {shown.map((entry) => (
              <li key={`${entry.date} ${entry.source} ${entry.kind}`}>
                <strong>{sayEvent({ ...entry, operator: '' }, lang)}</strong> {entry.summary[lang]}{' '}
                {source(entry.source)}
              </li>
            ))}
          </ul>
          {left > 0 && <p className="quiet">{say.more(left)}</p>}
        </Part>
        <Part title={say.last}>
          {file.lastFigures.length + file.cases.length === 0 && <p>{say.unknown}</p>}
          <ul>
            {file.cases.slice(0, 2).map((one) => (
              <li key={`${one.year} ${one.text.en}`}>
                <strong>{one.year}</strong> {one.text[lang]} {source(one.source)}
              </li>
            ))}
            {file.lastFigures.map(({ year, figures }) => (
              <li key={year}>
                <strong>{year}</strong>{' '}
                {together(figures, lang).map(({ text, sources }) => (
                  <span key={text}>
                    {text}{' '}
                    {sources.map((id) => (
                      <Fragment key={id}>{source(id)} </Fragment>
                    ))}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={say.now}>
          <Departures file={file} lang={lang} source={source} />
        </Part>
        <Part title={say.ships}>
          <p>
            {file.handled === null || known.length === 0
              ? say.fitUnknown(file.port.name[lang])
              : say.fit(
                  number(known.length - longer.length),
                  number(known.length),
                  `${number(file.handled.metres)}\u00A0m`,
                  file.port.name[lang],
                )}{' '}
            {file.handled && source(file.handled.sources[0] ?? '')}{' '}
            {longer.length > 0 &&
              say.longer(
                listed(
                  longer.slice(0, 4).map(({ name }) => name),
                  lang,
                ),
              )}{' '}
            {berths.length > 0 && say.size(number(Math.min(...berths)), number(Math.max(...berths)))}
          </p>
        </Part>
        <Part title={say.season}>
          <p>{say.seasonUnknown}</p>
        </Part>
        <Part title={say.shore}>
          <p>
            {file.ships.length > 0 && say.shoreShips(number(ready.length), number(file.ships.length))}{' '}
            {file.shorePower.length === 0 ? say.unknown : say.shorePort(file.port.name[lang])}{' '}
            {file.shorePower.slice(0, 3).map((one) => (
              <span key={`${one.year} ${one.source}`}>
                {say.shoreBerths(one.year, number(one.berths))} {source(one.source)}{' '}
              </span>
            ))}
          </p>
        </Part>
        <Part title={say.worth}>
          <WorthTable worth={file.worth} sources={file.sources} lang={lang} />
        </Part>
        <OwnNotes brand={file.brand.id} port={file.port.id} lang={lang} />
      </div>
    </article>
  );
}

/** Figures that say the same, with the sources of all of them. */
function together(figures: WinBack['lastFigures'][number]['figures'], lang: Language) {
  const sources = new Map<string, string[]>();
  for (const one of figures) {
    const text = sayFigure(one, lang);
    sources.set(text, [...(sources.get(text) ?? []), one.source]);
  }
  return [...sources].map(([text, ids]) => ({ text, sources: ids }));
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type DeparturesProps = {
  readonly file: WinBack;
  readonly lang: Language;
  readonly source: (id: string) => ReactNode;
};

function Departures({ file: { departures }, lang, source }: DeparturesProps) {
  const say = ownersPageWords[lang].winBack;
  if (departures === null) return <p>{say.unknown}</p>;
  const told = departures.ports.slice(0, 6).map(({ name, departures: count, from, to }) => {
    const years = from === to ? String(from) : `${from}–${to}`;
    return `${name[lang]} ${say.departures(inFull(count, lang), years)}`;
  });
  return (
    <p>
      {listed(told, lang)}
      {' – '}
      {say.listed(dateText(departures.listed, lang))} {source(departures.source)}
    </p>
  );
}

/** A publication in the few words a sheet has room for, linked where it can be opened. */
function Short({ source }: { readonly source: Source | undefined }) {
  if (!source) return null;
  const said = `${source.publisher.replace(/\s*\(.*\)/, '')}${source.date === null ? '' : `, ${source.date.slice(0, 4)}`}`;
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  return (
    <span className="quiet" title={source.title}>
      (
      {isWeb && source.url !== null ? (
        <a href={source.url} rel="noreferrer">
          {said}
        </a>
      ) : (
        said
      )}
      )
    </span>
  );
}

/** What a sheet holds: arrivals, returns, cuts and departures before what was merely noted, the latest before the earliest. */
const mostTold = 15;

function tellable(history: readonly HistoryEntry[]): { shown: readonly HistoryEntry[]; left: number } {
  const weight: Partial<Record<HistoryEntry['kind'], number>> = {
    leaves: 3,
    returns: 3,
    enters: 3,
    cuts: 2,
    homeports: 2,
  };
  const chosen = history
    .toSorted((a, b) => (weight[b.kind] ?? 1) - (weight[a.kind] ?? 1) || b.date.localeCompare(a.date))
    .slice(0, mostTold);
  const shown = history.filter((entry) => chosen.includes(entry));
  return { shown, left: history.length - shown.length };
}
