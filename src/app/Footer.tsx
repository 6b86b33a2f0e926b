import { dateText } from '../locale/numbers.ts';
import { words } from '../locale/words.ts';
import type { Language, Theme } from '../spec/vocabulary.ts';
import { modelPage } from './scenarios/addresses.ts';

type Props = { readonly lang: Language; readonly theme: Theme; readonly dataDate: string | null };

/** What the page keeps from its readers (nothing), under which terms it may be used, and where the data are. */
export function Footer({ lang, theme, dataDate }: Props) {
  const say = words[lang].page;
  return (
    <footer className="colophon">
      <div className="colophon-inner">
        <p>{say.footer.quiet}</p>
        <p>
          {say.footer.code} <a href="data/LICENCE.md">{say.footer.licence}</a>.{' '}
          <a href="data/README.md">{say.footer.data}</a> · <a href={modelPage({ lang, theme })}>{say.model.page}</a>
          {dataDate && <> · {say.reading.dataOf(dateText(dataDate, lang))}</>}
        </p>
      </div>
    </footer>
  );
}
