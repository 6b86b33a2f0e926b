import { lazy, Suspense, useMemo, useState } from 'react';
import { words } from '../../locale/words.ts';
import type { PortChoice } from '../../escale.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { modesFor } from '../../spec/chart-modes.ts';
import {
  calendars,
  frameIds,
  isOwnerChart,
  isScenarioChart,
  measureIds,
  saidIds,
  themes,
  type Calendar,
  type ChartId,
  type FrameId,
  type MeasureId,
  type Mode,
  type SaidId,
  type Theme,
} from '../../spec/vocabulary.ts';
import { limits } from '../../spec/limits.ts';
import { address } from '../address.ts';
import { startOver } from '../start-over.ts';
import type { Answered } from '../useAnswer.ts';
import { withMeasure } from '../change-spec.ts';
import { BaseYear } from './BaseYear.tsx';
import { Choice } from './Choice.tsx';
import { FigureKind } from './FigureKind.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Peers } from './Peers.tsx';
import { PortPicker } from './PortPicker.tsx';
import { Segmented } from './Segmented.tsx';
import { Years } from './Years.tsx';

type Props = {
  readonly spec: ChartSpec;
  readonly answered: Answered;
  readonly choices: readonly PortChoice[];
  readonly idle: boolean;
  /** Called with the port the reader points at in the list, `null` when none. */
  readonly onLit: (port: string | null) => void;
};

const OwnerControls = lazy(async () => ({ default: (await import('../owners/OwnerControls.tsx')).OwnerControls }));

const ScenarioControls = lazy(async () => ({
  default: (await import('../scenarios/ScenarioControls.tsx')).ScenarioControls,
}));

/** Charts that can show what was said beside the counts, at the reader's choice. */
const withStatements: readonly ChartId[] = ['trend', 'claims'];

/** What each control asks for; always the same functions, so that a control is drawn again only when it shows something else. */
const ask = {
  measure: (measure: MeasureId) => address.change((spec) => withMeasure(spec, measure)),
  against: (against: MeasureId) => address.change((spec) => ({ ...spec, against })),
  mode: (mode: Mode) => address.change((spec) => ({ ...spec, mode, target: null })),
  said: (said: SaidId) => address.change((spec) => ({ ...spec, said })),
  frame: (frame: FrameId) => address.change((spec) => ({ ...spec, frame })),
  calendar: (calendar: Calendar) => address.change((spec) => ({ ...spec, calendar })),
  theme: (theme: Theme) => address.change((spec) => ({ ...spec, theme })),
  // Ports taken one by one are no longer those of a rule.
  ports: (ports: readonly string[]) =>
    address.change((spec) => ({ ...spec, ports: ports.slice(0, limits.ports), peers: 'none' })),
} as const;

/** Everything that can be asked, in one column; each change is a step in the browser's history and can be taken back. */
export function Controls({ spec, answered, choices, idle, onLit }: Props) {
  const say = words[spec.lang].page.controls;
  const owners = isOwnerChart(spec.chart);
  // A scenario names its port itself.
  const scenarios = isScenarioChart(spec.chart);
  return (
    <aside className="controls" aria-labelledby="controls-heading">
      <h2 id="controls-heading">{say.heading}</h2>
      <Again spec={spec} />
      {!scenarios && (
        <PortPicker
          spec={spec}
          set={owners ? null : answered.set}
          choices={choices}
          idle={idle}
          onChange={ask.ports}
          onLit={onLit}
        >
          {!owners && <Peers spec={spec} set={answered.set} />}
        </PortPicker>
      )}
      <FigureKind chart={spec.chart} lang={spec.lang} />
      {owners ? (
        <Suspense fallback={null}>
          <OwnerControls spec={spec} set={answered.set} />
          <Years spec={spec} set={answered.set} />
        </Suspense>
      ) : scenarios ? (
        <Suspense fallback={null}>
          <ScenarioControls spec={spec} set={answered.set} />
        </Suspense>
      ) : (
        <PortControls spec={spec} answered={answered} />
      )}
      <OwnWords spec={spec} set={answered.current ? answered.set : null} />
      <Segmented
        name="theme"
        legend={say.theme}
        options={themes}
        labels={say.themes}
        value={spec.theme}
        onChange={ask.theme}
      />
    </aside>
  );
}

/** What is asked of ports alone: what is counted, how it is shown, what was said of it, by which calendar. */
function PortControls({ spec, answered }: Pick<Props, 'spec' | 'answered'>) {
  const say = words[spec.lang].page.controls;
  const modes = useMemo(() => modesFor(spec.chart, spec.measure), [spec.chart, spec.measure]);
  const hasBase = spec.mode === 'index' || (spec.chart === 'scatter' && spec.mode === 'change');
  const base = answered.current ? (answered.set?.base ?? null) : null;
  return (
    <>
      <Segmented
        name="measure"
        legend={say.measure}
        options={measureIds}
        labels={say.measures}
        value={spec.measure}
        onChange={ask.measure}
      >
        {spec.chart === 'scatter' && (
          <Choice<MeasureId>
            label={say.against}
            value={spec.against}
            onChange={ask.against}
            groups={[{ label: null, options: measureIds.map((value) => ({ value, label: say.measures[value] })) }]}
          />
        )}
      </Segmented>
      {modes.length > 1 && (
        <Segmented
          name="mode"
          legend={say.mode}
          options={modes}
          labels={say.modes}
          value={spec.mode}
          onChange={ask.mode}
        >
          {hasBase && <BaseYear spec={spec} base={base} label={spec.mode === 'index' ? say.base : say.since} />}
        </Segmented>
      )}
      <Years spec={spec} set={answered.set} />
      {withStatements.includes(spec.chart) && (
        <Segmented
          name="said"
          legend={say.said}
          options={saidIds}
          labels={say.saids}
          value={spec.said}
          onChange={ask.said}
        />
      )}
      {spec.chart === 'map' && (
        <Segmented
          name="frame"
          legend={say.frame}
          options={frameIds}
          labels={say.frames}
          value={spec.frame}
          onChange={ask.frame}
        />
      )}
      <Segmented
        name="calendar"
        legend={say.calendar}
        options={calendars}
        labels={say.calendars}
        value={spec.calendar}
        onChange={ask.calendar}
      />
    </>
  );
}

function Again({ spec }: { readonly spec: ChartSpec }) {
  const say = words[spec.lang].page.controls;
  // Undo is emptied by undoing: counted here so that the button follows even when the address comes back to what it was.
  const [, setUndone] = useState(0);
  const canUndo = typeof window !== 'undefined' && address.canUndo();
  return (
    <div className="again">
      <button
        type="button"
        className="button"
        // Not `disabled`: the focus would fall out of the page with the last step taken back.
        aria-disabled={!canUndo}
        onClick={() => {
          if (!canUndo) return;
          address.undo();
          setUndone((count) => count + 1);
        }}
      >
        {say.undo}
      </button>
      <button type="button" className="button" onClick={() => address.commit(startOver(spec))}>
        {say.reset}
      </button>
    </div>
  );
}
