import { lazy, Suspense } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { useDeskData } from '../data/useDeskData.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Footer } from '../Footer.tsx';
import { Masthead } from '../Masthead.tsx';
import { useDocument } from '../useDocument.ts';
import { usePrintOpen } from '../usePrintOpen.ts';
import { DependenceSection } from './DependenceSection.tsx';
import { OwnersBar, OwnersPorts } from './OwnersBar.tsx';
import { PresenceSection } from './PresenceSection.tsx';
import { useReturn } from './place-left.ts';
import { ownersQuery, useOwnersView } from './view.ts';

const WinBackFile = lazy(async () => ({ default: (await import('./WinBackFile.tsx')).WinBackFile }));
const MissionSection = lazy(async () => ({ default: (await import('./MissionSection.tsx')).MissionSection }));
const MarketSection = lazy(async () => ({ default: (await import('./FigureSections.tsx')).MarketSection }));
const FleetSection = lazy(async () => ({ default: (await import('./FigureSections.tsx')).FleetSection }));
const BesideSection = lazy(async () => ({ default: (await import('./BesideSection.tsx')).BesideSection }));

/** Who brings the traffic, who left, who came back; or the file of one shipowner at a port. */
export function OwnersPage() {
  const client = useQueryClient();
  const [view, change] = useOwnersView();
  const { lang, theme, file } = view;
  const say = ownersPageWords[lang];
  useDocument(view, file === null ? say.title : null);
  usePrintOpen();
  useReturn(file === null);
  const owners = useDeskData(['shipowners'], (desk) => desk.shipowners());
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <Masthead
        lang={lang}
        here="owners"
        theme={theme}
        inLanguage={(other) => `?${ownersQuery({ ...view, lang: other })}`}
        onLanguage={(other) => change({ lang: other })}
      />
      <main className="data-page owners-page" id="content" tabIndex={-1}>
        {owners.failure && (
          <FailureNotice
            failure={owners.failure}
            lang={lang}
            meanwhile={false}
            onRetry={() => {
              void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
            }}
          />
        )}
        {file === null ? (
          <>
            <div className="data-head">
              <div>
                <h2 className="data-title">{say.title}</h2>
                <p className="section-lead">{say.lead}</p>
              </div>
              <OwnersPorts view={view} onChange={change} />
            </div>
            <OwnersBar view={view} onChange={change} />
            <DependenceSection view={view} onChange={change} />
            <PresenceSection view={view} />
            <Suspense fallback={null}>
              <MarketSection view={view} onChange={change} />
              <FleetSection view={view} onChange={change} />
              <BesideSection view={view} />
              <MissionSection view={view} owners={owners.data} />
            </Suspense>
          </>
        ) : (
          <Suspense fallback={null}>
            <WinBackFile view={view} brand={file} owners={owners.data} onChange={change} />
          </Suspense>
        )}
      </main>
      <Footer lang={lang} theme={theme} dataDate={owners.data?.dataDate ?? null} />
    </>
  );
}
