import { memo } from 'react';
import type { LabDetails, ScenarioChoice } from '../../escale.ts';
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
  readonly onUse: (path: string, range: Range) => void;
};

/** What is below the levers: what it would take, what it means, other scenarios beside, and how to keep this one. */
export const LabBelow = memo(function LabBelow({ lab, kept, choices, details, onUse }: Props) {
  const { lang } = lab.spec;
  if (!lab.scenario) return null;
  const odds = lab.set?.whatIf?.scenarios[0]?.target?.probability ?? null;
  return (
    <div className="lab-below">
      {details && <Believe details={details} scenario={lab.scenario} odds={odds} lang={lang} />}
      <Seek scenario={lab.scenario} lang={lang} onUse={onUse} />
      {details && <Meaning details={details} lang={lang} />}
      <Beside lab={lab} choices={choices} />
      <Share lab={lab} kept={kept} />
    </div>
  );
});
