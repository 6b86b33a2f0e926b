import { useState } from 'react';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { sayFutures } from '../../locale/scenarios/say.ts';
import { sayLeverValue, sayWholeLever } from '../../locale/scenarios/lever-values.ts';
import type { Frontier } from '../../escale.ts';
import { leversOf } from '../../spec/levers.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';
import { useDesk } from '../desk-context.ts';

type Props = {
  readonly scenario: Scenario;
  readonly lang: Language;
  readonly first: string;
  readonly odds: number;
};

/** Two levers together: for each value of the one, the least of the other that gives the odds asked for. */
export function Both({ scenario, lang, first, odds }: Props) {
  const say = belowWords[lang].both;
  const desk = useDesk();
  const others = leversOf(scenario).filter(({ path }) => path !== first);
  const [second, setSecond] = useState<string | null>(null);
  const [found, setFound] = useState<{ readonly of: Scenario; readonly frontier: Frontier | null } | null>(null);
  const chosen = others.find(({ path }) => path === second)?.path ?? others[0]?.path;
  if (chosen === undefined) return null;
  const shown = found?.of === scenario ? found.frontier : null;
  return (
    <details className="lab-more">
      <summary>{say.heading}</summary>
      <div className="lab-seek">
        <Choice
          label={say.second}
          value={chosen}
          groups={[
            {
              label: null,
              options: others.map(({ path }) => ({ value: path, label: sayWholeLever(scenario, path, lang) })),
            },
          ]}
          onChange={setSecond}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            // What the desk cannot answer is told by the figure above, which asks the same desk.
            void desk
              .labFrontier(scenario, [first, chosen], odds)
              .then((frontier) => setFound({ of: scenario, frontier }))
              .catch(() => setFound(null));
          }}
        >
          {say.ask}
        </button>
      </div>
      <div role="status">
        {shown && shown.points.every(({ second: value }) => value === null) && (
          <p>{say.nowhere(sayFutures(Math.max(...shown.points.map(({ probability }) => probability)), lang))}</p>
        )}
        {shown && shown.points.some(({ second: value }) => value !== null) && (
          <table className="lab-both">
            <caption>{say.caption(sayFutures(shown.asked, lang))}</caption>
            <thead>
              <tr>
                <th scope="col">{sayWholeLever(scenario, shown.first, lang)}</th>
                <th scope="col">{sayWholeLever(scenario, shown.second, lang)}</th>
              </tr>
            </thead>
            <tbody>
              {shown.points.map((point) => (
                <tr key={point.first}>
                  <th scope="row">{sayLeverValue(shown.first, point.first, lang)}</th>
                  <td>
                    {point.second === null
                      ? say.never(sayFutures(point.probability, lang))
                      : say.least(sayLeverValue(shown.second, point.second, lang))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </details>
  );
}
