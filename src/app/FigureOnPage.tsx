import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { describe } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { Chart } from './Chart.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notes } from './Notes.tsx';
import { TableView } from './TableView.tsx';
import { Take } from './take/Take.tsx';
import { useAnswer } from './useAnswer.ts';
import { useSame } from './useSame.ts';
import type { Asked } from './Why.tsx';

/** What lies behind a point somebody asked about. */
export type BehindPoint = {
  readonly spec: ChartSpec;
  readonly set: SeriesSet;
  readonly asked: Asked;
  readonly onClose: () => void;
};

type Props = {
  readonly id: string;
  readonly spec: ChartSpec;
  readonly say: Readonly<Record<'loading' | 'table' | 'picture' | 'open', string>>;
  readonly behind: (point: BehindPoint) => ReactNode;
  /** What belongs to the figure, above it. */
  readonly children?: ReactNode;
};

/** One figure among several on a page: picture or table, what lies behind a point, the file to take away and the page of figures. */
export function FigureOnPage({ id, spec, say, behind, children }: Props) {
  const { set, current } = useAnswer(spec, null);
  const [isTable, setTable] = useState(false);
  const [why, setWhy] = useState<Asked | null>(null);
  const toggle = useCallback(() => setTable((before) => !before), []);
  const shown = useSame(set === null ? null : current ? spec : { ...spec, ...set.question });
  const title = useMemo(() => (set && shown ? describe(shown, set).title : null), [set, shown]);
  const common = { onToggle: toggle, onWhy: setWhy, id };
  return (
    <div className="owner-figure">
      {children}
      <div className="figure-bar">
        {shown && set ? <Take spec={shown} set={set} /> : <span />}
        <span className="figure-ways">
          <button type="button" className="link-button" onClick={toggle}>
            {isTable ? say.picture : say.table}
          </button>
          <a href={`./?${toQuery(spec)}`}>{say.open}</a>
        </span>
      </div>
      <h3 className="unseen">{title ?? say.loading}</h3>
      <div className="frame" aria-busy={!current} data-stale={current ? undefined : true}>
        {set && shown ? (
          <ErrorBoundary
            lang={spec.lang}
            resetKey={spec}
            onReset={() => window.location.assign(window.location.pathname)}
          >
            {isTable ? (
              <TableView set={set} spec={shown} {...common} />
            ) : (
              <Chart set={set} spec={shown} lit={null} {...common} />
            )}
          </ErrorBoundary>
        ) : (
          <div className="frame-empty">
            <span>{say.loading}</span>
          </div>
        )}
      </div>
      {set && shown && why && (
        <Suspense fallback={null}>
          {behind({
            spec: shown,
            set,
            asked: why,
            onClose: () => {
              setWhy(null);
              document.getElementById(id)?.focus();
            },
          })}
        </Suspense>
      )}
      {set && shown && <Notes asked={[]} set={set} spec={shown} toModel={false} />}
    </div>
  );
}
