import type { MouseEvent } from 'react';
import { words } from '../locale/words.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { languages, type Language, type Theme } from '../spec/vocabulary.ts';

const names = { fr: 'Français', en: 'English' } as const;

const pages = ['figures', 'owners', 'scenarios', 'data'] as const;
type PageId = (typeof pages)[number];

const files = {
  figures: './',
  owners: 'shipowners.html',
  scenarios: 'scenarios.html',
  data: 'data.html',
} as const satisfies Record<PageId, string>;

type Props = {
  readonly lang: Language;
  /** `null`: a page that the others lead to, and which is none of them. */
  readonly here: PageId | null;
  readonly theme: Theme;
  /** Where this page is in a language. */
  readonly inLanguage: (lang: Language) => string;
  readonly onLanguage: (lang: Language) => void;
};

/** The name, what it promises, the pages and the other language: the same at the head of every page. */
export function Masthead({ lang, theme, here, inLanguage, onLanguage }: Props) {
  const say = words[lang].page;
  // Language and colours go along to the other pages.
  const own = toQuery({ ...defaultSpec, lang, theme });
  const choose = (event: MouseEvent, chosen: Language) => {
    // A modified click opens a tab of its own, as with every link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onLanguage(chosen);
  };
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <h1 className="brand">
          <Bollard />
          <span className="wordmark">Escale</span>
          <span className="promise">{say.promise}</span>
        </h1>
        <nav className="pages" aria-label={say.pages.label}>
          <ul className="languages">
            {pages.map((page) => (
              <li key={page}>
                <a
                  href={`${files[page]}${own === '' ? '' : `?${own}`}`}
                  {...(page === here ? { 'aria-current': 'page' as const } : {})}
                >
                  {say.pages[page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={say.language}>
          <ul className="languages">
            {languages.map((other) => (
              <li key={other}>
                <a
                  href={inLanguage(other)}
                  lang={other}
                  hrefLang={other}
                  {...(other === lang ? { 'aria-current': 'true' as const } : {})}
                  onClick={(event) => choose(event, other)}
                >
                  {/* Both on a telephone would push the pages off the line. */}
                  <span className="language-name">{names[other]}</span>
                  <span className="language-code" aria-hidden="true">
                    {other.toUpperCase()}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** A bollard on the quay, with a turn of rope. */
function Bollard() {
  return (
    <svg className="bollard" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path
        d="M8.5 6.2C8.5 4.4 11.8 3 16 3s7.5 1.4 7.5 3.2c0 1.3-1.6 2.1-2.6 2.7V22h-9.8V8.9c-1-.6-2.6-1.4-2.6-2.7z"
        fill="currentColor"
      />
      <path
        d="M11.1 13.2c3 1.6 6.8 1.6 9.8 0M11.1 17c3 1.6 6.8 1.6 9.8 0"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.5"
      />
      <path
        d="M2 26.5c2.3 0 2.3-1.8 4.7-1.8s2.3 1.8 4.6 1.8 2.4-1.8 4.7-1.8 2.3 1.8 4.7 1.8 2.3-1.8 4.6-1.8 2.4 1.8 4.7 1.8"
        fill="none"
        stroke="var(--entity-1)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
