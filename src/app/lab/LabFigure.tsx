import { lazy, memo, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';
import { Chart } from '../Chart.tsx';
import { Options } from '../controls/Segmented.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Notes } from '../Notes.tsx';
import { Take } from '../take/Take.tsx';
import { useAnswer } from '../useAnswer.ts';
import { labCharts, type Lab, type LabChart } from './useLab.ts';

const TableView = lazy(async () => ({ default: (await import('../TableView.tsx')).TableView }));

type Props = Pick<Lab, 'spec' | 'set' | 'show' | 'moving'>;

/** The figure of the scenario in hand: its futures, which follow every lever at once, or another figure, which follows when the lever rests. */
export const LabFigure = memo(function LabFigure({ spec, set: fan, show, moving }: Props) {
  const say = labWords[spec.lang];
  const [isTable, setTable] = useState(false);
  const isLow = useLow();
  const asked = useMemo(() => ({ ...figureSpec(spec), height: isLow ? lowHeight : null }), [spec, isLow]);
  const other = useAnswer(asked, null, spec.chart !== 'fan');
  const set = spec.chart === 'fan' ? fan : other.set?.question.chart === spec.chart ? other.set : null;
  const toggle = useCallback(() => setTable((before) => !before), []);
  const choose = useCallback((chart: LabChart) => show({ chart, time: null }), [show]);
  return (
    <div className="lab-figure">
      <div className="figure-bar">
        {set ? <Take spec={figureSpec(spec)} set={set} /> : <span />}
        <span className="figure-ways">
          <button type="button" className="link-button" onClick={toggle}>
            {isTable ? say.picture : say.table}
          </button>
          <a href={`./?${toQuery({ ...asked, height: null })}`}>{say.open}</a>
        </span>
      </div>
      <fieldset className="control lab-kinds">
        <legend className="unseen">{say.figures.legend}</legend>
        <Options<LabChart>
          name="lab-chart"
          options={labCharts}
          labels={say.figures}
          value={spec.chart}
          onChange={choose}
        />
      </fieldset>
      <div className="frame" aria-busy={moving || set === null}>
        {set ? (
          <ErrorBoundary
            lang={spec.lang}
            resetKey={set}
            onReset={() => window.location.assign(window.location.pathname)}
          >
            {isTable ? (
              <Suspense fallback={null}>
                <TableView set={set} spec={asked} onToggle={toggle} onWhy={nothing} />
              </Suspense>
            ) : (
              <Chart set={set} spec={asked} lit={null} onToggle={toggle} onWhy={nothing} />
            )}
          </ErrorBoundary>
        ) : (
          <div className="frame-empty">
            <span>{say.loading}</span>
          </div>
        )}
      </div>
      {set && <Notes asked={none} set={set} spec={asked} />}
    </div>
  );
});

/** Beside the levers the figure is low enough to stay in sight with its odds. */
const lowHeight = 440;
const besideLevers = '(min-width: 1000px) and (max-height: 1000px)';

function useLow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(besideLevers);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(besideLevers).matches,
    () => false,
  );
}

const none = [] as const;
const nothing = () => {};

/** Differences are told against the first: the one in hand. */
function figureSpec(spec: Lab['spec']): ChartSpec {
  if (spec.chart !== 'compare') return { ...spec, scenario: spec.scenario.slice(0, 1) };
  return spec;
}
