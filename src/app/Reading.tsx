import { memo, type ReactNode } from 'react';
import { dateText } from '../locale/numbers.ts';
import { words } from '../locale/words.ts';
import { describe } from '../picture.ts';
import type { EventMark, SeriesSet, Source } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { isOwnerChart, isScenarioChart, type Language } from '../spec/vocabulary.ts';
import { Cite, publicLink } from './Cite.tsx';
import { Definition } from './Definition.tsx';
import { SourceLink } from './SourceLink.tsx';

type Props = { readonly set: SeriesSet; readonly spec: ChartSpec };

/** What lies behind the figure, as text: the definition in force, what each port counts, the events and every publication. */
export const Reading = memo(function Reading({ set, spec }: Props) {
  const { lang } = spec;
  const say = words[lang].page.reading;
  const counting = set.series.filter((one) => one.counting !== null);
  return (
    <section className="reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading">{say.heading}</h2>
      {!isOwnerChart(spec.chart) && !isScenarioChart(spec.chart) && <Definition spec={spec} chip={chipOf(set, spec)} />}
      <p className="definition">
        <span>{sentence(describe(spec, set).subtitle)}</span>
        {set.dataDate && <span className="quiet"> {say.dataOf(dateText(set.dataDate, lang))}.</span>}
      </p>
      {counting.length > 0 && (
        <Fold title={say.counting}>
          <dl className="counting">
            {counting.map((one) => (
              <div key={one.id}>
                <dt>{one.name[lang]}</dt>
                <dd>{one.counting?.[lang]}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
      {set.events.length > 0 && (
        <Fold title={say.events(set.events.length)}>
          <ul className="entries">
            {set.events
              .toSorted((a, b) => a.date.localeCompare(b.date))
              .map((event) => (
                <EventEntry key={`${event.date} ${event.title.en}`} event={event} lang={lang} />
              ))}
          </ul>
        </Fold>
      )}
      {set.sources.length > 0 && (
        <Fold title={say.sources(set.sources.length)}>
          <ul className="entries">
            {set.sources.map((source) => (
              <SourceEntry key={source.id} source={source} lang={lang} />
            ))}
          </ul>
        </Fold>
      )}
      <Cite
        heading={words[lang].page.cite.heading}
        cited={{
          title: describe(spec, set).title,
          url: publicLink(toQuery({ ...spec, view: 'chart', theme: 'auto' })),
          dataDate: set.dataDate,
          lang,
        }}
      />
    </section>
  );
});

/** The definition in two words: what is counted, and how it is shown where that is not the count itself. */
function chipOf(set: SeriesSet, { measure, lang }: ChartSpec): string {
  const say = words[lang].figure;
  if (set.unit === 'index' && set.base !== null) return say.indexOf(say.measure[measure], set.base);
  if (set.unit === 'share') return `${say.measure[measure]}, ${words[lang].page.controls.modes.share.toLowerCase()}`;
  return say.measure[measure];
}

/** A subtitle may end with an abbreviation, whose point is enough. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function EventEntry({ event, lang }: { readonly event: EventMark; readonly lang: Language }) {
  return (
    <li>
      <span className="entry-date">{dateText(event.date, lang)}</span>
      <div>
        <p className="entry-title">{event.title[lang]}</p>
        <p className="quiet">{event.summary[lang]}</p>
      </div>
    </li>
  );
}

function SourceEntry({ source, lang }: { readonly source: Source; readonly lang: Language }) {
  return (
    <li>
      <span className="entry-date">
        {source.date === null ? words[lang].page.reading.undated : dateText(source.date, lang)}
      </span>
      <p className="entry-title">
        <SourceLink source={source} lang={lang} />
      </p>
    </li>
  );
}
