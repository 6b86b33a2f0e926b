import { memo, useMemo } from 'react';
import { words } from '../../locale/words.ts';
import type { Overview } from '../../escale.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';
import { FigureLink } from '../FigureLink.tsx';
import { startOver } from '../start-over.ts';
import { Cards } from './Cards.tsx';
import { glanceCards } from './glance-cards.ts';
import { doorLinks, readyLinks, type ReadyLink } from './ready-links.ts';

type Reader = Pick<ChartSpec, 'lang' | 'theme'>;
type Props = { readonly overview: Overview; readonly reader: Reader; readonly ready: boolean };

/** The port in a few numbers, then comparisons that stand ready, then the doors to everything else. */
export const OverviewSection = memo(function OverviewSection({ overview, reader, ready }: Props) {
  const { lang } = reader;
  const say = words[lang].page.overview;
  const cards = useMemo(() => glanceCards(overview, lang), [overview, lang]);
  const comparisons = useMemo(() => readyLinks(overview, lang), [overview, lang]);
  const own = toQuery(startOver(reader));
  const [data, line] = say.doors.data;
  return (
    <>
      <section className="overview" aria-labelledby="overview-heading">
        <h2 id="overview-heading">{say.heading(overview.name[lang])}</h2>
        <p className="quiet">{say.lead(overview.from, overview.to)}</p>
        <Cards cards={cards} ink={`entity-${overview.colour ?? 0}`} reader={reader} ready={ready} />
      </section>
      <section className="ways" aria-labelledby="ready-heading">
        <h2 id="ready-heading">{say.ready.heading}</h2>
        <Ways links={comparisons} reader={reader} />
      </section>
      <section className="ways" aria-labelledby="doors-heading">
        <h2 id="doors-heading">{say.doors.heading}</h2>
        <Ways links={doorLinks(lang)} reader={reader}>
          <li>
            <a href={own === '' ? 'data.html' : `data.html?${own}`}>{data}</a>
            <p>{line}</p>
          </li>
        </Ways>
      </section>
    </>
  );
});

type WaysProps = { readonly links: readonly ReadyLink[]; readonly reader: Reader; readonly children?: React.ReactNode };

function Ways({ links, reader, children }: WaysProps) {
  return (
    <ul className="way-list">
      {links.map(({ id, title, line, asks }) => (
        <li key={id}>
          <FigureLink spec={{ ...startOver(reader), ...asks }}>{title}</FigureLink>
          {line !== null && <p>{line}</p>}
        </li>
      ))}
      {children}
    </ul>
  );
}
