import { lazy, Suspense, useMemo, useState } from 'react';
import { words } from '../locale/words.ts';
import { describe } from '../picture.ts';
import type { SeriesSet, Unit } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isOwnerChart, isScenarioChart } from '../spec/vocabulary.ts';
import { Controls } from './controls/Controls.tsx';
import type { BehindPoint as Point } from './FigureOnPage.tsx';
import { Stage } from './Stage.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notes } from './Notes.tsx';
import { PaperCitation } from './PaperCitation.tsx';
import { Glance } from './overview/Glance.tsx';
import { Reading } from './Reading.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { useAnswer } from './useAnswer.ts';
import { useDocument } from './useDocument.ts';
import { useIdle } from './useIdle.ts';
import { usePorts } from './usePorts.ts';
import { useSame } from './useSame.ts';
import { useSettled } from './useSettled.ts';
import { useSpec } from './useSpec.ts';
import { Take } from './take/Take.tsx';
import { Time } from './Time.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { Why, type Asked } from './Why.tsx';

const ScenarioPoint = lazy(async () => ({
  default: (await import('./scenarios/ScenarioPoint.tsx')).ScenarioPoint,
}));
const Behind = lazy(async () => ({ default: (await import('./owners/Behind.tsx')).Behind }));

/** Figure first, then what can be asked, then what lies behind the figure. */
export function Page({ opening }: { readonly opening: SeriesSet | null }) {
  const { spec, notes } = useSpec();
  const answered = useAnswer(spec, opening);
  const idle = useIdle();
  const ports = usePorts(idle);
  const [lit, setLit] = useState<string | null>(null);
  const [why, setWhy] = useState<Asked | null>(null);
  const { set, current } = answered;
  const shown = useSame(set === null ? null : shownSpec(spec, set, current));
  // What lies behind the figure may follow a moment later: a change is first of all seen in the figure.
  const behind = useSettled(useMemo(() => (shown && set ? { spec: shown, set } : null), [shown, set]));
  const say = words[spec.lang].page;
  const failure = answered.failure ?? ports.failure;
  const title = useMemo(() => (shown && set ? describe(shown, set).title : null), [shown, set]);
  useDocument(spec, title);
  const announced = useAnnouncement(title);
  const putAway = () => {
    setWhy(null);
    document.querySelector<HTMLElement>('[data-reading]')?.focus();
  };
  return (
    <>
      <a className="skip" href="#reading">
        {say.skip}
      </a>
      <Header spec={spec} />
      <main className="page">
        <section className="stage" id="figure" aria-labelledby="figure-heading" tabIndex={-1}>
          <h2 className="unseen" id="figure-heading">
            {title ?? say.figure.loading}
          </h2>
          <div className="figure-bar">
            {shown && set ? <Take spec={shown} set={set} /> : <span />}
            <ViewTabs spec={spec} />
          </div>
          <Stage
            failure={failure}
            spec={shown}
            set={set}
            asked={spec}
            underway={answered.underway}
            current={current}
            lit={lit}
            onWhy={setWhy}
          />
          <Time spec={spec} set={set} idle={idle} />
          {shown && set && why && (
            <Suspense fallback={null}>
              <BehindPoint spec={shown} set={set} asked={why} onClose={putAway} />
            </Suspense>
          )}
          {shown && set && <Notes asked={notes} set={set} spec={shown} />}
          {shown && set && <PaperCitation set={set} spec={shown} />}
        </section>
        <Controls spec={spec} answered={answered} choices={ports.choices} idle={idle} onLit={setLit} />
        {behind && (
          <div className="below">
            <Glance set={behind.set} spec={behind.spec} ready={idle} />
            <Reading set={behind.set} spec={behind.spec} />
          </div>
        )}
      </main>
      <p className="unseen" role="status">
        {announced}
      </p>
      <Footer lang={spec.lang} theme={spec.theme} dataDate={set?.dataDate ?? null} />
    </>
  );
}

/** What lies behind a point: what is in print about a shipowner, what the model reckons, or the figures in print for a port. */
function BehindPoint({ spec, set, asked, onClose }: Point) {
  if (isOwnerChart(spec.chart)) return <Behind spec={spec} set={set} asked={asked} onClose={onClose} />;
  if (isScenarioChart(spec.chart)) return <ScenarioPoint spec={spec} set={set} asked={asked} onClose={onClose} />;
  const name = set.series.find((one) => one.id === asked.port)?.name[spec.lang] ?? asked.port;
  return <Why spec={spec} asked={asked} name={name} unit={unitOf(set, asked.port, spec)} onClose={onClose} />;
}

/** An index, a share or a change rests on figures printed in the port's own unit. */
function unitOf(set: SeriesSet, port: string, spec: ChartSpec): Unit {
  const unit = set.series.find((one) => one.id === port)?.unit ?? 'movements';
  if (unit !== 'index' && unit !== 'share' && unit !== 'change') return unit;
  return spec.measure === 'calls' || spec.measure === 'percall' || spec.measure === 'homeport'
    ? spec.measure
    : 'movements';
}

/** What a shown answer was asked with: an earlier answer keeps its own question, or its words would tell of another figure. */
function shownSpec(spec: ChartSpec, set: SeriesSet, current: boolean): ChartSpec {
  return current ? spec : { ...spec, ...set.question, title: null };
}
