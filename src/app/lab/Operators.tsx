import { memo, useEffect, useRef, useState } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { sayLeverValue } from '../../locale/scenarios/lever-values.ts';
import type { BrandChoice } from '../../series/levers.ts';
import { scenarioLimits, type Move, type Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';
import { Options } from '../controls/Segmented.tsx';
import { yearsFrom } from './Aim.tsx';
import { reordered, type Change } from './change-scenario.ts';

type Props = {
  readonly scenario: Scenario;
  readonly brands: readonly BrandChoice[];
  /** The move whose levers are shown. */
  readonly inHand: number;
  readonly lang: Language;
  readonly onHand: (move: number) => void;
  readonly onAdd: (brand: string | null, kind: Move['kind']) => Promise<void>;
  readonly onChange: (change: Change) => void;
};

const kinds = ['gain', 'loss'] as const;

/** Who comes and who leaves: the moves of a scenario, each with its levers one press away. */
export const Operators = memo(function Operators(props: Props) {
  const { scenario, inHand, lang, onHand, onChange } = props;
  const say = labWords[lang].operators;
  const list = useRef<HTMLUListElement>(null);
  const [told, setTold] = useState('');
  const focus = useRef<number | null>(null);
  // A button that is gone with its row hands the focus to the row that took its place.
  useEffect(() => {
    if (focus.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-move]');
    const row = rows?.[Math.min(focus.current, rows.length - 1)];
    (row ?? document.querySelector<HTMLElement>('#add-operator'))?.focus();
    focus.current = null;
  }, [scenario.moves]);
  const order = scenario.moves.map((_, at) => at);
  const swap = (at: number, by: -1 | 1) => {
    const other = [...order];
    [other[at], other[at + by]] = [at + by, at];
    onChange((now) => reordered(now, other));
    onHand(at + by);
    focus.current = at + by;
  };
  return (
    <section className="lab-operators" aria-labelledby="operators-heading">
      <h3 id="operators-heading">{say.heading}</h3>
      {scenario.moves.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="operator-list" ref={list}>
        {scenario.moves.map((move, at) => (
          <li key={at} className="operator" data-lit={at === inHand || undefined}>
            <button
              type="button"
              className="operator-name"
              data-move
              aria-pressed={at === inHand}
              aria-label={say.edit(nameOf(move, lang))}
              onClick={() => onHand(at)}
            >
              <span>{nameOf(move, lang)}</span>
              <span className="quiet">
                {say.card(
                  move.kind === 'gain' ? say.gain : say.loss,
                  sayLeverValue('calls', move.values.calls.central, lang),
                  sayLeverValue('berths', move.values.berths.central, lang),
                )}
              </span>
            </button>
            <span className="operator-ways">
              {at > 0 && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={say.up(nameOf(move, lang))}
                  onClick={() => swap(at, -1)}
                >
                  ↑
                </button>
              )}
              {at < scenario.moves.length - 1 && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={say.down(nameOf(move, lang))}
                  onClick={() => swap(at, 1)}
                >
                  ↓
                </button>
              )}
              <button
                type="button"
                className="icon-button"
                aria-label={say.remove(nameOf(move, lang))}
                onClick={() => {
                  const left = order.filter((one) => one !== at);
                  onChange((now) => reordered(now, left));
                  setTold(say.removed(nameOf(move, lang)));
                  focus.current = at;
                }}
              >
                ×
              </button>
            </span>
            {at === inHand && (
              <div className="operator-when">
                <Options<Move['kind']>
                  name={`kind-${at}`}
                  options={kinds}
                  labels={{ gain: say.win, loss: say.lose }}
                  value={move.kind}
                  onChange={(kind) => onChange((now) => changed(now, at, { kind }))}
                />
                <Choice
                  label={say.decision}
                  value={String(move.decision)}
                  groups={[
                    {
                      label: null,
                      options: yearsFrom(
                        Math.min(move.decision, (scenario.base ?? move.decision) - 3),
                        scenario.horizon,
                      ).map((year) => ({ value: year, label: year })),
                    },
                  ]}
                  onChange={(year) => onChange((now) => changed(now, at, { decision: Number(year) }))}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="unseen" role="status">
        {told}
      </p>
      <AddOperator {...props} />
      <p className="quiet lab-note">{say.hint}</p>
    </section>
  );
});

function AddOperator({ scenario, brands, lang, onAdd }: Props) {
  const say = labWords[lang].operators;
  const [brand, setBrand] = useState('');
  const [kind, setKind] = useState<Move['kind']>('gain');
  if (scenario.moves.length >= scenarioLimits.moves) return <p className="quiet">{say.most(scenarioLimits.moves)}</p>;
  const options = (some: readonly BrandChoice[]) => some.map(({ id, name }) => ({ value: id, label: name[lang] }));
  const [gone, here, others] = [
    brands.filter(({ called, isThere }) => called !== null && !isThere),
    brands.filter(({ isThere }) => isThere),
    brands.filter(({ called, isThere }) => called === null && !isThere),
  ];
  const chosen = brands.find(({ id }) => id === brand);
  return (
    <div className="operator-add">
      <Choice
        label={say.which}
        value={brand}
        groups={[
          { label: null, options: [{ value: '', label: say.other }] },
          ...(gone.length > 0 ? [{ label: say.wonBack, options: options(gone) }] : []),
          ...(here.length > 0 ? [{ label: say.here, options: options(here) }] : []),
          ...(others.length > 0 ? [{ label: say.others, options: options(others) }] : []),
        ]}
        onChange={setBrand}
      />
      <fieldset className="operator-kind">
        <legend className="unseen">{say.kind}</legend>
        <Options<Move['kind']>
          name="added-kind"
          options={kinds}
          labels={{ gain: say.win, loss: say.lose }}
          value={kind}
          onChange={setKind}
        />
      </fieldset>
      <button type="button" className="button" id="add-operator" onClick={() => void onAdd(chosen?.id ?? null, kind)}>
        {say.add}
      </button>
    </div>
  );
}

function nameOf({ name }: Move, lang: Language): string {
  return name[lang] === '' ? labWords[lang].operators.other : name[lang];
}

function changed(scenario: Scenario, at: number, part: Partial<Move>): Scenario {
  return { ...scenario, moves: scenario.moves.map((move, index) => (index === at ? { ...move, ...part } : move)) };
}
