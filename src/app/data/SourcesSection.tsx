import { useDeferredValue, useMemo } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import { dateText, inFull } from '../../locale/numbers.ts';
import type { Catalogue, SourceUse } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Filters, Search, Select } from './Filters.tsx';
import { More } from './More.tsx';
import { Section } from './Section.tsx';
import type { ChangeView } from './useView.ts';
import { fold, found, type DataView } from './view.ts';

type Props = { readonly view: DataView; readonly onChange: ChangeView; readonly catalogue: Catalogue | null };

/** Every publication, searchable, with what rests on it; undated and without an address where it is. */
export function SourcesSection({ view, onChange, catalogue }: Props) {
  const { lang, type, language } = view;
  const say = dataWords[lang].sources;
  const all = catalogue?.sources ?? none;
  const texts = useMemo(
    () => new Map(all.map((one) => [one.id, fold([one.title, one.publisher, one.date, one.id].join(' '))])),
    [all],
  );
  const search = useDeferredValue(view.search);
  const shown = useMemo(
    () =>
      all.filter(
        (one) =>
          (type === '' || one.type === type) &&
          (language === '' || one.lang === language) &&
          found(texts.get(one.id) ?? '', search),
      ),
    [all, texts, type, language, search],
  );
  return (
    <Section id="sources" lang={lang} lead={say.lead} ready={catalogue !== null}>
      <Filters>
        <Search
          label={say.search}
          hint={say.hint}
          value={view.search}
          onChange={(typed) => onChange({ search: typed }, 'typing')}
        />
        <Select
          label={say.type}
          value={type}
          all={dataWords[lang].all}
          options={choices(all.map((one) => one.type)).map((id) => ({ id, name: say.types[id] ?? id }))}
          onChange={(chosen) => onChange({ type: chosen })}
        />
        <Select
          label={say.language}
          value={language}
          all={dataWords[lang].all}
          options={choices(all.map((one) => one.lang)).map((id) => ({ id, name: languageName(id, lang) }))}
          onChange={(chosen) => onChange({ language: chosen })}
        />
      </Filters>
      <p className="tally" role="status">
        <strong>
          {shown.length === all.length
            ? say.count(inFull(all.length, lang))
            : dataWords[lang].shown(inFull(shown.length, lang), inFull(all.length, lang))}
        </strong>
      </p>
      <More key={[search, type, language].join(' ')} items={shown} lang={lang}>
        {(sources) => (
          <ul className="entries">
            {sources.map((source) => (
              <SourceEntry key={source.id} source={source} lang={lang} />
            ))}
          </ul>
        )}
      </More>
    </Section>
  );
}

const none: readonly SourceUse[] = [];

function SourceEntry({ source, lang }: { readonly source: SourceUse; readonly lang: Language }) {
  const say = dataWords[lang].sources;
  // Data may hold anything; only an address of the web becomes a link.
  const address = source.url !== null && /^https?:\/\//i.test(source.url) ? source.url : null;
  const use =
    source.figures > 0
      ? say.figures(source.figures)
      : source.others > 0
        ? say.elsewhere(source.others)
        : say.otherTables;
  return (
    <li>
      <span className="entry-date">{source.date === null ? say.undated : dateText(source.date, lang)}</span>
      <div>
        <p className="entry-title">
          <span lang={source.lang}>
            {address === null ? (
              source.title
            ) : (
              <a href={address} rel="noreferrer">
                {source.title}
              </a>
            )}
          </span>
          {address === null && <span className="quiet"> ({say.noAddress})</span>}
        </p>
        <p className="quiet">
          {[source.publisher, say.types[source.type] ?? source.type, languageName(source.lang, lang), use].join(' · ')}
        </p>
      </div>
    </li>
  );
}

function choices(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}

const languageNames = new Map<Language, Intl.DisplayNames>();

function languageName(code: string, lang: Language): string {
  const names = languageNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  languageNames.set(lang, names);
  return names.of(code) ?? code;
}
