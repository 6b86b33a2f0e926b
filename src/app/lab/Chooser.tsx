import { memo, useState } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import type { ScenarioChoice } from '../../escale.ts';
import { scenarioLimits } from '../../spec/scenario.ts';
import { address } from '../address.ts';
import { Choice } from '../controls/Choice.tsx';
import { recordOf } from './records.ts';
import type { StillLab } from './useLab.ts';

type Props = { readonly lab: StillLab; readonly choices: readonly ScenarioChoice[] };

/** Which scenario is in hand, by its name, in a sentence; and the way back from the last change. */
export const Chooser = memo(function Chooser({ lab, choices }: Props) {
  const { spec, scenario, commit, show } = lab;
  const { lang } = spec;
  const say = labWords[lang];
  const [typed, setTyped] = useState<string | null>(null);
  const [item = ''] = spec.scenario;
  const preset = item === '' ? choices[0] : choices.find(({ id }) => id === item);
  const isPreset = preset !== undefined;
  const canUndo = address.canUndo();
  const rename = () => {
    const name = (typed ?? '').trim();
    setTyped(null);
    if (scenario && name !== '' && name !== scenario.name[lang])
      void commit({ ...scenario, name: { fr: name, en: name } });
  };
  return (
    <div className="lab-head">
      <div className="lab-title">
        <h2>{say.title}</h2>
        <p className="quiet">{say.lead}</p>
      </div>
      <div className="lab-choose">
        <Choice
          label={say.choose.label}
          value={isPreset ? preset.id : ''}
          groups={[
            ...(isPreset
              ? []
              : [{ label: null, options: [{ value: '', label: scenario?.name[lang] ?? say.choose.here }] }]),
            {
              label: say.choose.presets,
              options: choices.map(({ id, name }) => ({ value: id, label: name[lang] })),
            },
          ]}
          onChange={(id) => {
            if (id === '') return;
            recordOf.startsAnew(id);
            show({ scenario: [id, ...spec.scenario.slice(1).filter((other) => other !== id)], time: null });
          }}
        />
        {scenario && !isPreset && (
          <label className="choice lab-name">
            <span>{say.name}</span>
            <input
              type="text"
              value={typed ?? scenario.name[lang]}
              maxLength={scenarioLimits.textLength}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') rename();
              }}
              onBlur={rename}
            />
          </label>
        )}
        <button
          type="button"
          className="button"
          // Not `disabled`: the focus would fall out of the page with the last step taken back.
          aria-disabled={!canUndo}
          onClick={() => {
            if (canUndo) address.undo();
          }}
        >
          {say.undo}
        </button>
      </div>
      {scenario && scenario.sentence[lang] !== '' && <p className="lab-sentence">{scenario.sentence[lang]}</p>}
    </div>
  );
});
