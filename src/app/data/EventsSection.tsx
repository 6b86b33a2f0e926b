import { useMemo } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import { dateText, listed } from '../../locale/numbers.ts';
import { words } from '../../locale/words.ts';
import type { Catalogue, EventEntry } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import { Filters, Select } from './Filters.tsx';
import { More } from './More.tsx';
import { Section } from './Section.tsx';
import type { ChangeView } from './useView.ts';
import type { DataView } from './view.ts';

type Props = { readonly view: DataView; readonly onChange: ChangeView; readonly catalogue: Catalogue | null };

/** The events in order of date, with what they concern, and one place at a time where that is asked. */
export function EventsSection({ view, onChange, catalogue }: Props) {
  const { lang, place } = view;
  const say = dataWords[lang].events;
  const all = catalogue?.events ?? none;
  const ports = catalogue?.ports ?? noPorts;
  const places = useMemo(
    () =>
      [...new Set(all.flatMap((event) => event.scope))]
        .map((id) => ({ id, name: placeName(id, ports, lang) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, lang)),
    [all, ports, lang],
  );
  const chosen = places.some(({ id }) => id === place) ? place : '';
  const shown = useMemo(
    () => (chosen === '' ? all : all.filter((event) => event.scope.includes(chosen))),
    [all, chosen],
  );
  return (
    <Section id="events" lang={lang} lead={say.lead} ready={catalogue !== null}>
      <Filters>
        <Select
          label={say.place}
          value={chosen}
          all={dataWords[lang].all}
          options={places}
          onChange={(picked) => onChange({ place: picked })}
        />
      </Filters>
      <p className="tally" role="status">
        <strong>{say.count(shown.length)}</strong>
      </p>
      <More key={chosen} items={shown} lang={lang}>
        {(events) => (
          <ol className="entries timeline">
            {events.map((event) => (
              <Entry key={`${event.date} ${event.place} ${event.title.en}`} event={event} ports={ports} lang={lang} />
            ))}
          </ol>
        )}
      </More>
    </Section>
  );
}

const none: readonly EventEntry[] = [];
const noPorts: Catalogue['ports'] = {};

type EntryProps = { readonly event: EventEntry; readonly ports: Catalogue['ports']; readonly lang: Language };

function Entry({ event, ports, lang }: EntryProps) {
  const places = event.scope.map((id) => placeName(id, ports, lang));
  return (
    <li>
      <span className="entry-date">{dateText(event.date, lang)}</span>
      <div>
        <p className="entry-title">{event.title[lang]}</p>
        <p>{event.summary[lang]}</p>
        <p className="quiet">{places.length > 0 ? listed(places, lang) : event.place}</p>
        {event.source && (
          <p className="entry-source">
            <SourceLink source={event.source} lang={lang} />
          </p>
        )}
      </div>
    </li>
  );
}

const countryNames = new Map<Language, Intl.DisplayNames>();

/** A port by its label, a sea or a country by its name; anything else as it stands. */
function placeName(id: string, ports: Catalogue['ports'], lang: Language): string {
  if (id === 'world') return dataWords[lang].events.world;
  const { regions } = words[lang].page;
  if (Object.hasOwn(ports, id)) return ports[id]?.[lang] ?? id;
  if (Object.hasOwn(regions, id)) return regions[id as keyof typeof regions];
  if (!/^[A-Z]{2}$/.test(id)) return id;
  const names = countryNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region' });
  countryNames.set(lang, names);
  return names.of(id) ?? id;
}
