import { memo } from 'react';
import type { LabDetails, LabLevers, ScenarioChoice } from '../../escale.ts';
import type { Range } from '../../spec/scenario.ts';
import { Believe } from './Believe.tsx';
import { Beside } from './Beside.tsx';
import { Meaning } from './Meaning.tsx';
import { Seek } from './Seek.tsx';
import { Share } from './Share.tsx';
import type { Kept } from './useKept.ts';
import type { StillLab } from './useLab.ts';

type Props = {
  readonly lab: StillLab;
  readonly kept: Kept;
  readonly choices: readonly ScenarioChoice[];
  readonly details: LabDetails | null;
  readonly levers: LabLevers;
  readonly onUse: (path: string, range: Range) => void;
};

/** What is below the levers: what it would take, what it means, other scenarios beside, and how to keep this one. */
export const LabBelow = memo(function LabBelow({ lab, kept, choices, details, levers, onUse }: Props) {
  const { lang } = lab.spec;
  if (!lab.scenario) return null;
  const [shown] = lab.set?.whatIf?.scenarios ?? [];
  const median = shown?.fan.find(({ year }) => year === shown.year)?.p50;
  const short =
    shown?.target && median !== undefined && lab.set?.unit !== 'guests' ? shown.target.value - median : null;
  const odds = lab.set?.whatIf?.scenarios[0]?.target?.probability ?? null;
  return (
    <div className="lab-below">
      {details && <Believe details={details} scenario={lab.scenario} short={short} odds={odds} lang={lang} />}
      <Seek scenario={lab.scenario} lang={lang} levers={levers} onUse={onUse} />
      {details && <Meaning details={details} lang={lang} />}
      <Beside lab={lab} choices={choices} />
      <Share lab={lab} kept={kept} />
    </div>
  );
});
