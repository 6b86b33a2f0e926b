import { memo, useEffect, useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { words } from '../locale/words.ts';
import { directions, drawn, meant, neighbour, Svg, type Scene } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { Tooltip } from './Tooltip.tsx';
import type { Asked } from './Why.tsx';
import { isOwnerChart, isScenarioChart } from '../spec/vocabulary.ts';
import { onPaper } from './on-paper.ts';
import { usePrinting } from './usePrinting.ts';
import { useWidth } from './useWidth.ts';

type Props = {
  readonly set: SeriesSet;
  readonly spec: ChartSpec;
  /** A series to bring forward from outside the figure. */
  readonly lit: string | null;
  readonly onToggle: () => void;
  /** Somebody wants to know why a point shows what it shows. */
  readonly onWhy: (asked: Asked) => void;
  /** Where a page has several figures: the name of this one. */
  readonly id?: string;
};

/** A point being read: in which scene, and by what means. */
type Read = { readonly scene: Scene; readonly index: number; readonly by: 'pointer' | 'keys' };

/** The figure as a picture whose points can be read by pointer, touch and keyboard. */
export const Chart = memo(function Chart({ set, spec, lit, onToggle, onWhy, id = 'reading' }: Props) {
  const say = words[spec.lang].page.figure;
  const [frame, width] = useWidth();
  const printing = usePrinting();
  const scene = useMemo(() => {
    if (printing) return onPaper(set, spec);
    return width === null ? null : drawn(set, spec, { width, height: spec.height });
  }, [set, spec, width, printing]);
  const [read, setRead] = useState<Read | null>(null);
  const keysId = useId();
  // Another scene has other points: what was read in the one before says nothing here.
  const reading = read && read.scene === scene ? read : null;
  const point = reading ? scene?.points[reading.index] : undefined;
  useDismissal(point !== undefined, () => setRead(null));

  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!scene || (event.target as Element).closest('.tooltip')) return;
    const index = pointAt(scene, event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
    if (index === null) setRead(null);
    else if (reading?.index !== index || reading.by !== 'pointer') setRead({ scene, index, by: 'pointer' });
  };
  const press = (event: KeyboardEvent) => {
    if (!scene || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (event.key === 't' || event.key === 'T') onToggle();
    else if ((event.key === 'Enter' || event.key === ' ') && point) onWhy({ port: point.series, year: point.year });
    else if (direction !== undefined) {
      const index = neighbour(scene, reading?.index ?? null, direction);
      if (index !== null) setRead({ scene, index, by: 'keys' });
    } else return;
    event.preventDefault();
  };

  return (
    <div className="chart">
      {scene && <p className="unseen">{scene.alt}</p>}
      <div
        ref={frame}
        className="chart-surface"
        id={id}
        data-reading
        role="application"
        tabIndex={0}
        aria-label={say.pointByPoint(scene?.title ?? '')}
        aria-describedby={keysId}
        onClick={(event) => {
          if (point && !(event.target as Element).closest('.tooltip')) onWhy({ port: point.series, year: point.year });
        }}
        onPointerMove={move}
        onPointerDown={move}
        // A finger that leaves the glass goes on reading; the next touch elsewhere ends it.
        onPointerLeave={({ pointerType }) => {
          if (pointerType !== 'touch') setRead((before) => (before?.by === 'pointer' ? null : before));
        }}
        onBlur={() => setRead((before) => (before?.by === 'keys' ? null : before))}
        onKeyDown={press}
      >
        {scene && (
          <div aria-hidden="true">
            <Svg
              scene={scene}
              focus={point?.series ?? (lit !== null && scene.points.some((one) => one.series === lit) ? lit : null)}
            />
          </div>
        )}
        {scene && point && (
          <>
            <svg
              className="ring"
              viewBox={`0 0 ${scene.width} ${scene.height}`}
              width={scene.width}
              height={scene.height}
              aria-hidden="true"
            >
              <circle cx={point.x} cy={point.y} r="9" fill="none" stroke="var(--paper)" strokeWidth="5" />
              <circle cx={point.x} cy={point.y} r="9" fill="none" stroke="var(--ink)" strokeWidth="2" />
            </svg>
            <Tooltip point={point} set={set} lang={spec.lang} />
          </>
        )}
      </div>
      <p className="keys" id={keysId}>
        {say.keys(isOwnerChart(spec.chart) ? 'shipowner' : isScenarioChart(spec.chart) ? 'line' : 'port')}{' '}
        {words[spec.lang].page.why.hint}
      </p>
      <p className="unseen" aria-live="polite">
        {reading?.by === 'keys' ? point?.spoken : ''}
      </p>
    </div>
  );
});

function pointAt(scene: Scene, box: DOMRect, clientX: number, clientY: number): number | null {
  const scale = scene.width / box.width;
  return meant(scene, (clientX - box.left) * scale, (clientY - box.top) * scale);
}

/** Escape puts a point away wherever the focus is, and so does pressing elsewhere: what came up must leave without moving the pointer. */
function useDismissal(shown: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (!shown) return undefined;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') dismiss();
    };
    const touch = (event: globalThis.PointerEvent) => {
      if (!(event.target as Element).closest('.chart-surface')) dismiss();
    };
    window.addEventListener('keydown', listen);
    window.addEventListener('pointerdown', touch);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('pointerdown', touch);
    };
  });
}
