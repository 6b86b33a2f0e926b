import { useCallback, useEffect, useRef } from 'react';
import { words } from '../locale/words.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { parse } from '../spec/parse.ts';
import { address } from './address.ts';
import { Chart } from './Chart.tsx';
import { Drawing } from './Drawing.tsx';
import { TableView } from './TableView.tsx';
import type { Asked } from './Why.tsx';
import { useElapsed } from './useElapsed.ts';

export type FigureProps = {
  /** What is shown, and with what it was asked; `null` before the first answer. */
  readonly spec: ChartSpec | null;
  readonly set: SeriesSet | null;
  /** What is asked now. */
  readonly asked: ChartSpec;
  readonly underway: boolean;
  readonly current: boolean;
  readonly lit: string | null;
  readonly onWhy: (asked: Asked) => void;
};

/** Long enough that nobody is told about an ordinary wait. */
const slowAfter = 4000;

/** The figure as picture or table, the one before it while the next is under way, and words when that takes long. */
export function Figure({ spec, set, asked, underway, current, lit, onWhy }: FigureProps) {
  const say = words[asked.lang].page.figure;
  const slow = useElapsed(underway && !current, slowAfter);
  const frame = useRef<HTMLDivElement>(null);
  const keyed = useRef(false);
  const toggle = useCallback(() => {
    keyed.current = true;
    const { spec: now } = parse(address.search());
    address.commit({ ...now, view: now.view === 'table' ? 'chart' : 'table' });
  }, []);
  // A reader who switched by key goes on in what took the place of what had the focus.
  useEffect(() => {
    if (!keyed.current) return;
    keyed.current = false;
    frame.current?.querySelector<HTMLElement>('[data-reading]')?.focus();
  }, [asked.view]);
  const shown = set && spec ? { set, spec } : null;
  return (
    <div
      className="frame"
      ref={frame}
      data-stale={shown !== null && !current && underway ? true : undefined}
      aria-busy={underway && !current}
    >
      {shown && asked.view === 'table' && <TableView {...shown} onToggle={toggle} onWhy={onWhy} />}
      {shown &&
        asked.view === 'chart' &&
        (isPage() ? <Chart {...shown} lit={lit} onToggle={toggle} onWhy={onWhy} /> : <Drawing {...shown} />)}
      {!shown && (
        <div className="frame-empty">
          <span>{say.loading}</span>
        </div>
      )}
      <p className="frame-wait" role="status">
        {slow ? say.slow : ''}
      </p>
    </div>
  );
}

/** Whether this runs in a page rather than where the page is written in advance. */
function isPage(): boolean {
  return typeof document !== 'undefined';
}
