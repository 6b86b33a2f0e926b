import { lazy, Suspense } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { modelPageWords } from '../../locale/scenarios/model-page-words.ts';
import { words } from '../../locale/words.ts';
import { defaultSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';
import { themes } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { useDeskData } from '../data/useDeskData.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Footer } from '../Footer.tsx';
import { Masthead } from '../Masthead.tsx';
import { useDocument } from '../useDocument.ts';
import { usePrintOpen } from '../usePrintOpen.ts';
import { BaselineSection } from './BaselineSection.tsx';
import { CheckSection, LimitsSection } from './LastSections.tsx';
import { ModelSection, type SectionId } from './ModelSection.tsx';
import { PartsSection } from './PartsSection.tsx';
import { TestSection } from './TestSection.tsx';
import { modelQuery, useModelView } from './view.ts';

// Its figure is a long way down: the page is read before it is drawn.
const PortSection = lazy(async () => ({ default: (await import('./PortSection.tsx')).PortSection }));

/** How the model reckons, how often it was right, where it was wrong, and what it cannot do. */
export function ModelPage() {
  const client = useQueryClient();
  const [view, change] = useModelView();
  const { lang, theme } = view;
  const say = modelPageWords[lang];
  useDocument(view, say.title);
  usePrintOpen();
  const { data: card, failure } = useDeskData(['model'], (desk) => desk.modelCard());
  const own = toQuery({ ...defaultSpec, lang, theme });
  const page = (name: string) => `${name}${own === '' ? '' : `?${own}`}`;
  const common = { card, say, lang };
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <Masthead
        lang={lang}
        here={null}
        theme={theme}
        inLanguage={(other) => `?${modelQuery({ ...view, lang: other })}`}
        onLanguage={(other) => change({ lang: other })}
      />
      <main className="data-page model-page" id="content" tabIndex={-1}>
        <div className="data-head">
          <div>
            <h2 className="data-title">{say.title}</h2>
            <p className="section-lead">{say.lead}</p>
          </div>
          <div className="data-theme">
            <Segmented
              name="theme"
              legend={say.theme}
              options={themes}
              labels={words[lang].page.controls.themes}
              value={theme}
              onChange={(chosen) => change({ theme: chosen })}
            />
          </div>
        </div>
        <nav className="contents" aria-label={say.contents}>
          <ul>
            {(Object.keys(say.sections) as SectionId[]).map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{say.sections[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {failure && (
          <FailureNotice
            failure={failure}
            lang={lang}
            meanwhile={false}
            onRetry={() => {
              void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
            }}
          />
        )}
        <ModelSection id="what" say={say}>
          <ol className="prose">
            {say.what.does.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          <h3>{say.what.isNot}</h3>
          <ul className="prose">
            {say.what.not.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <a href={page('scenarios.html')}>{say.figures}</a>
          </p>
        </ModelSection>
        <ModelSection id="unit" say={say}>
          {say.unit.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </ModelSection>
        <TestSection {...common} />
        <Suspense fallback={<div className="model-place" />}>
          <PortSection card={card} say={say} view={view} onChange={change} />
        </Suspense>
        <LimitsSection {...common} />
        <BaselineSection {...common} />
        <PartsSection {...common} />
        <CheckSection say={say} view={view} />
      </main>
      <Footer lang={lang} theme={theme} dataDate={card?.dataDate ?? null} />
    </>
  );
}
