import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import { words } from '../../locale/words.ts';
import { themes } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Footer } from '../Footer.tsx';
import { Masthead } from '../Masthead.tsx';
import { useDocument } from '../useDocument.ts';
import { usePrintOpen } from '../usePrintOpen.ts';
import { CoverageSection } from './CoverageSection.tsx';
import { DownloadsSection } from './DownloadsSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { LedgerSection } from './LedgerSection.tsx';
import { MissionSection } from './MissionSection.tsx';
import { sectionIds } from './Section.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { useDeskData } from './useDeskData.ts';
import { useStages } from './useStages.ts';
import { useView } from './useView.ts';
import { viewQuery } from './view.ts';

/** What the figures rest on, from what is known of each port to the files themselves. */
export function DataPage() {
  const client = useQueryClient();
  const [view, change] = useView();
  const { lang, theme } = view;
  const say = dataWords[lang];
  useDocument(view, say.title);
  usePrintOpen();
  const coverage = useDeskData(['coverage', view.measure], (desk) => desk.coverage(view.measure));
  const ledger = useDeskData(['ledger'], (desk) => desk.ledger());
  const catalogue = useDeskData(['catalogue'], (desk) => desk.catalogue());
  const mission = useDeskData(['mission'], (desk) => desk.mission());
  const downloads = useDeskData(['downloads'], (desk) => desk.downloads());
  const asked = [coverage, ledger, catalogue, mission, downloads];
  const failure = asked.find((one) => one.failure !== null)?.failure ?? null;
  const parts = [coverage, ledger, catalogue, catalogue, mission, downloads];
  const drawn = useStages(parts.map((part) => part.data !== null));
  const inTurn = <T,>(index: number, { data }: { readonly data: T | null }) => (index < drawn ? data : null);
  useAnchor(drawn === parts.length);
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <Masthead
        lang={lang}
        here="data"
        theme={theme}
        inLanguage={(other) => `?${viewQuery({ ...view, lang: other })}`}
        onLanguage={(other) => change({ lang: other })}
      />
      <main className="data-page" id="content" tabIndex={-1}>
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
            {sectionIds.map((id) => (
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
        <CoverageSection view={view} onChange={change} coverage={inTurn(0, coverage)} />
        <LedgerSection view={view} onChange={change} ledger={inTurn(1, ledger)} />
        <SourcesSection view={view} onChange={change} catalogue={inTurn(2, catalogue)} />
        <EventsSection view={view} onChange={change} catalogue={inTurn(3, catalogue)} />
        <MissionSection lang={lang} mission={inTurn(4, mission)} />
        <DownloadsSection lang={lang} downloads={inTurn(5, downloads)} />
      </main>
      <Footer lang={lang} theme={theme} dataDate={catalogue.data?.dataDate ?? null} />
    </>
  );
}

/** Goes to the section the address names once everything above it has its height; not where the reader has moved by then. */
function useAnchor(settled: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    if (!settled || done.current) return;
    done.current = true;
    const id = window.location.hash.slice(1);
    if (sectionIds.some((section) => section === id)) document.getElementById(id)?.scrollIntoView();
  }, [settled]);
}
