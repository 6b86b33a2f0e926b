import { dateText } from '../locale/numbers.ts';
import { words } from '../locale/words.ts';
import type { Source } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';

/** A publication: its title, linked where it has an address of the web, its publisher and date, or that it is undated. */
export function SourceLink({ source, lang }: { readonly source: Source; readonly lang: Language }) {
  // Data may hold anything; only an address of the web becomes a link.
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  return (
    <>
      <span lang={source.lang}>
        {isWeb && source.url !== null ? (
          <a href={source.url} rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </span>{' '}
      <span className="quiet">
        {source.publisher}, {source.date === null ? words[lang].page.reading.undated : dateText(source.date, lang)}
      </span>
    </>
  );
}
