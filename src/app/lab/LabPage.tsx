import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { figureWords } from '../../locale/figure-words.ts';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import type { LabDetails, LabPort, ScenarioChoice } from '../../escale.ts';
import type { BrandChoice } from '../../series/levers.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { defaultSpec } from '../../spec/chart-spec.ts';
import type { Move, Range, Scenario } from '../../spec/scenario.ts';
import { toQuery } from '../../spec/url.ts';
import { address } from '../address.ts';
import { useDesk } from '../desk-context.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Footer } from '../Footer.tsx';
import { Masthead } from '../Masthead.tsx';
import { useDocument } from '../useDocument.ts';
import { useSettled } from '../useSettled.ts';
import { Aim } from './Aim.tsx';
import { freeName, setLever, withMove, type Change } from './change-scenario.ts';
import { Chooser } from './Chooser.tsx';
import { Headline } from './Headline.tsx';
import { LabFigure } from './LabFigure.tsx';
import { LeverList } from './LeverList.tsx';
import { Operators } from './Operators.tsx';
import { Setting } from './Setting.tsx';
import { useKept } from './useKept.ts';
import { pinFrom, useLab } from './useLab.ts';
import { useFocusStays } from './useFocusStays.ts';
import { useLeverFacts } from './useLeverFacts.ts';
import { useLatest } from './useLatest.ts';
import { useStill } from './useStill.ts';

const OwnEffects = lazy(async () => ({ default: (await import('./OwnEffects.tsx')).OwnEffects }));
const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }));
const LabBelow = lazy(async () => ({ default: (await import('./LabBelow.tsx')).LabBelow }));

/** The page on which scenarios are made: move a lever, see the odds. */
export function LabPage() {
  const desk = useDesk();
  const lab = useLab();
  const { spec, scenario, set, moving, failure, problem, pin, fields, preview, commit, fork, show } = lab;
  const { lang } = spec;
  const say = labWords[lang];
  const main = useRef<HTMLElement>(null);
  useFocusStays(main);
  const [move, setMove] = useState(0);
  const inHand = Math.min(move, Math.max(0, (scenario?.moves.length ?? 1) - 1));
  const choices = useQuery({ queryKey: ['scenario choices'], queryFn: () => desk.scenarios() }).data ?? noChoices;
  const ports = useQuery({ queryKey: ['lab ports'], queryFn: () => desk.labPorts() }).data ?? noPorts;
  const still = useStill(scenario, moving);
  const stillSet = useStill(set, moving);
  const inHandStill = useMemo(
    () => ({ spec, scenario: still, set: stillSet, commit, fork, show }),
    [spec, still, stillSet, commit, fork, show],
  );
  const port = still?.port ?? null;
  const isUntested = ports.some((one) => one.port === port && !one.isTested);
  const brands =
    useQuery({
      queryKey: ['brand choices', port],
      queryFn: () => desk.brandChoices(port ?? ''),
      enabled: port !== null,
    }).data ?? noBrands;
  const levers = useLeverFacts(still);
  const resting = useSettled(moving ? null : scenario);
  const ask = useCallback((one: Scenario) => desk.labDetails(one), [desk]);
  const details = useLatest<Scenario, LabDetails>(resting, ask).answer;
  const now = useMemo(() => set && pinFrom(set), [set]);
  const learnt = useMemo(() => stillSet && learntGrowth(stillSet), [stillSet]);
  const together = useMemo(() => stillSet && togetherOf(stillSet, details?.year), [stillSet, details]);
  const kept = useKept({
    scenario: moving ? null : scenario,
    item: spec.scenario[0] ?? '',
    isOwn: lab.isOwn,
    pin: lab.of === scenario ? now : null,
    lang,
  });
  useDocument(spec, scenario?.name[lang] ?? say.title);

  // Levers are drawn once each: what they call is always the same.
  const latest = useRef({ scenario, preview, commit });
  useEffect(() => {
    latest.current = { scenario, preview, commit };
  });
  const previewLever = useCallback((path: string, range: Range) => {
    const { scenario: one, preview: shown } = latest.current;
    if (one) shown(setLever(one, path, range));
  }, []);
  const commitLever = useCallback((path: string, range: Range) => {
    const { scenario: one, commit: done } = latest.current;
    if (one) void done(setLever(one, path, range));
  }, []);
  const change = useCallback((changed: Change) => {
    const { scenario: one, commit: done } = latest.current;
    if (one) void done(changed(one));
  }, []);
  const add = useCallback(
    async (brand: string | null, kind: Move['kind']) => {
      const { scenario: one } = latest.current;
      if (!one) return;
      // What the desk cannot answer is told by the figure, which asks the same desk.
      const added = await desk.labMove(one, brand, kind).catch(() => null);
      if (!added) return;
      setMove(one.moves.length);
      change((shown) => withMove(shown, { ...added.move, name: freeName(shown, added.move.name) }, added.because));
    },
    [desk, change],
  );
  const own = toQuery({ ...defaultSpec, lang, theme: spec.theme });
  const page = (file: string) => `${file}${own === '' ? '' : `?${own}`}`;
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <Masthead
        lang={lang}
        here="scenarios"
        theme={spec.theme}
        inLanguage={(other) => `?${toQuery({ ...spec, lang: other })}`}
        onLanguage={(other) => address.commit({ ...spec, lang: other })}
      />
      <main className="lab" id="content" tabIndex={-1} ref={main}>
        {failure && (
          <FailureNotice
            failure={failure}
            lang={lang}
            meanwhile={set !== null}
            onRetry={() => window.location.reload()}
          />
        )}
        <Chooser lab={inHandStill} choices={choices} />
        {(problem !== null || pin !== null || fields.length > 0) && (
          <Suspense fallback={null}>
            <Notices problem={problem} then={pin} now={now} fields={fields} lang={lang} />
          </Suspense>
        )}
        <div className="lab-columns">
          <div className="lab-answer">
            {set && <Headline set={set} lang={lang} alone={details?.alone ?? null} isUntested={isUntested} />}
            <LabFigure spec={spec} set={set} show={lab.show} moving={moving} />
          </div>
          {scenario && still && (
            <div className="lab-side">
              <Aim scenario={still} lang={lang} onChange={change} />
              <Operators
                scenario={still}
                brands={brands}
                inHand={inHand}
                lang={lang}
                onHand={setMove}
                onAdd={add}
                onChange={change}
              />
              <LeverList
                scenario={scenario}
                move={inHand}
                lang={lang}
                levers={levers}
                learnt={learnt}
                onPreview={previewLever}
                onCommit={commitLever}
                onChange={change}
              />
              {details && (
                <Suspense fallback={null}>
                  <OwnEffects details={details} together={together} lang={lang} />
                </Suspense>
              )}
              <Setting scenario={still} ports={ports} lang={lang} onChange={change} />
            </div>
          )}
        </div>
        <Suspense fallback={null}>
          <LabBelow
            lab={inHandStill}
            kept={kept}
            choices={choices}
            details={details}
            levers={levers}
            onUse={commitLever}
          />
        </Suspense>
        <p>
          <a href={page('model.html')}>{say.model}</a>
        </p>
      </main>
      <p className="unseen" role="status">
        {set === null ? figureWords[lang].reading.loading : ''}
      </p>
      <Footer lang={lang} theme={spec.theme} dataDate={set?.dataDate ?? null} />
    </>
  );
}

/** What the middle future has above that of the port by itself. */
function togetherOf({ whatIf }: SeriesSet, year: number | undefined): number | null {
  const [shown] = whatIf?.scenarios ?? [];
  const all = shown?.fan.find((one) => one.year === year);
  const alone = shown?.alone.find((one) => one.year === year);
  return all && alone ? all.p50 - alone.p50 : null;
}

/** The growth a year of the port by itself that the model learnt, over the years to the aim; `null` before it is known. */
function learntGrowth({ whatIf, unit }: SeriesSet): number | null {
  const [shown] = whatIf?.scenarios ?? [];
  const course = shown && (shown.alone.length > 0 ? shown.alone : shown.fan);
  const end = course?.find(({ year }) => year === shown?.year);
  if (!shown || !end || unit === 'guests') return null;
  return Math.round(((end.p50 / shown.base.value) ** (1 / (end.year - shown.base.year)) - 1) * 1000) / 1000;
}

const noChoices: readonly ScenarioChoice[] = [];
const noBrands: readonly BrandChoice[] = [];
const noPorts: readonly LabPort[] = [];
