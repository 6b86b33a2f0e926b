import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { limits } from '../../spec/limits.ts';
import type { ScenarioChoice } from '../../escale.ts';
import { Choice } from '../controls/Choice.tsx';
import type { StillLab } from './useLab.ts';
import { useNames } from './useNames.ts';

type Props = {
  readonly lab: StillLab;
  readonly choices: readonly ScenarioChoice[];
};

/** The scenarios beside the one in hand; the figure *Side by side* tells their differences. */
export function Beside({ lab, choices }: Props) {
  const { spec, show } = lab;
  const say = belowWords[spec.lang].beside;
  const [hand = '', ...others] = spec.scenario;
  const names = useNames(others, spec.lang);
  const isFull = spec.scenario.length >= limits.scenarios;
  const first = choices[0]?.id ?? '';
  const put = (item: string) => show({ scenario: [hand === '' ? first : hand, ...others, item], chart: 'compare' });
  const free = choices.filter(({ id }) => !spec.scenario.includes(id));
  return (
    <section className="lab-part" aria-labelledby="beside-heading">
      <h3 id="beside-heading">{say.heading}</h3>
      <p className="quiet">{say.lead}</p>
      {others.length > 0 && (
        <ul className="lab-list">
          {others.map((item, at) => {
            const name = names[at] ?? '';
            return (
              <li key={item}>
                <button
                  type="button"
                  className="link-button"
                  aria-label={say.take(name)}
                  onClick={() => show({ scenario: [item, ...others.filter((_, one) => one !== at), hand] })}
                >
                  {name}
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={say.away(name)}
                  onClick={() => show({ scenario: [hand, ...others.filter((_, one) => one !== at)] })}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isFull ? (
        <p className="quiet">{say.full}</p>
      ) : (
        <div className="lab-seek">
          <button type="button" className="button" onClick={() => void lab.fork(hand === '' ? first : hand)}>
            {say.put}
          </button>
          <Choice
            label={say.add}
            value=""
            groups={[
              {
                label: null,
                options: [
                  { value: '', label: '–' },
                  ...free.map(({ id, name }) => ({ value: id, label: name[spec.lang] })),
                ],
              },
            ]}
            onChange={(id) => {
              if (id !== '') put(id);
            }}
          />
        </div>
      )}
    </section>
  );
}
