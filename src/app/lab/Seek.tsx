import { useState } from 'react';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { inFull, ratio } from '../../locale/numbers.ts';
import { sayFutures } from '../../locale/scenarios/say.ts';
import { sayLeverValue, sayWholeLever } from '../../locale/scenarios/lever-values.ts';
import type { Goal, LabLevers } from '../../escale.ts';
import { isBeyond } from '../../series/levers.ts';
import { certain, leversOf } from '../../spec/levers.ts';
import type { Range, Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';
import { useDesk } from '../desk-context.ts';
import { Both } from './Both.tsx';

type Props = {
  readonly scenario: Scenario;
  readonly lang: Language;
  readonly levers: LabLevers;
  readonly onUse: (path: string, range: Range) => void;
};

const odds = ['0.5', '0.65', '0.8', '0.9', '0.95'] as const;

/** The least a lever must be for the aim to have the odds one asks for. */
export function Seek({ scenario, lang, levers: known, onUse }: Props) {
  const say = belowWords[lang].seek;
  const desk = useDesk();
  const levers = leversOf(scenario);
  const [lever, setLever] = useState<string | null>(null);
  const [wanted, setWanted] = useState<(typeof odds)[number]>('0.8');
  const [found, setFound] = useState<{ readonly of: Scenario; readonly goal: Goal | null } | 'seeking' | null>(null);
  const chosen = (
    levers.find(({ path }) => path === lever) ??
    levers.find(({ path }) => path.endsWith('.calls')) ??
    levers[0]
  )?.path;
  const goal = found !== null && found !== 'seeking' && found.of === scenario ? found.goal : null;
  const seen = goal && (known.facts[goal.lever]?.seen ?? null);
  const seek = async (path: string) => {
    setFound('seeking');
    // What the desk cannot answer is told by the figure above, which asks the same desk.
    const answer = await desk.labGoal(scenario, path, Number(wanted)).catch(() => null);
    setFound({ of: scenario, goal: answer });
  };
  return (
    <section className="lab-part" aria-labelledby="seek-heading">
      <h3 id="seek-heading">{say.heading}</h3>
      <p className="quiet">{say.lead}</p>
      {!scenario.target && <p>{say.noAim}</p>}
      {scenario.target && chosen === undefined && <p>{say.noLever}</p>}
      {scenario.target && chosen !== undefined && (
        <>
          <div className="lab-seek">
            <Choice
              label={say.lever}
              value={chosen}
              groups={[
                {
                  label: null,
                  options: levers.map(({ path }) => ({ value: path, label: sayWholeLever(scenario, path, lang) })),
                },
              ]}
              onChange={setLever}
            />
            <Choice<(typeof odds)[number]>
              label={say.odds}
              value={wanted}
              groups={[
                { label: null, options: odds.map((value) => ({ value, label: sayFutures(Number(value), lang) })) },
              ]}
              onChange={setWanted}
            />
            <button type="button" className="button" onClick={() => void seek(chosen)}>
              {say.ask}
            </button>
          </div>
          <p role="status">
            {found === 'seeking' && say.seeking}
            {goal && saidGoal(goal, scenario, lang)}{' '}
            {goal && seen && isBeyond(seen, goal.value) && (
              <span className="lever-beyond">
                {say.beyond(sayLeverValue(goal.lever, seen.low, lang), sayLeverValue(goal.lever, seen.high, lang))}
              </span>
            )}
          </p>
          {goal?.reachable && (
            <button type="button" className="button" onClick={() => onUse(goal.lever, certain(goal.value))}>
              {say.use}
            </button>
          )}
          <Both scenario={scenario} lang={lang} first={chosen} odds={Number(wanted)} />
        </>
      )}
    </section>
  );
}

function saidGoal(goal: Goal, scenario: Scenario, lang: Language): string {
  const say = belowWords[lang].seek;
  const name = sayWholeLever(scenario, goal.lever, lang);
  const value = sayLeverValue(goal.lever, goal.value, lang);
  const futures = sayFutures(goal.probability, lang);
  const error = figureWords[lang].figure.percent(ratio(goal.standardError * 100, lang));
  return goal.reachable
    ? say.reachable(name, value, futures, error)
    : say.not(name, value, inFull(goal.shortBy, lang), futures);
}
