import { memo, useEffect, useRef, useState } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { isShareLever, sayLever, sayLeverValue } from '../../locale/scenarios/lever-values.ts';
import { certain } from '../../spec/levers.ts';
import type { Field } from '../../spec/scenario-fields.ts';
import type { Range } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { readNumber } from '../controls/read-number.ts';
import { sliderSpan } from './slider-span.ts';

type Ends = keyof Range;
const ends = ['low', 'central', 'high'] as const satisfies readonly Ends[];
/** How long a lever rests before its value is a step that can be taken back. */
const rest = 600;

type Props = {
  readonly path: string;
  readonly range: Range;
  readonly rule: Field;
  readonly lang: Language;
  readonly onPreview: (path: string, range: Range) => void;
  readonly onCommit: (path: string, range: Range) => void;
};

/** One lever: a slider with its number beside it, or the least, likeliest and most where one value would say too much. */
export const LeverControl = memo(function LeverControl({ path, range, rule, lang, onPreview, onCommit }: Props) {
  const say = labWords[lang].levers;
  const [isRange, setRange] = useState(range.low < range.high);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<Range | null>(null);
  const settle = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (latest.current === null) return;
    onCommit(path, latest.current);
    latest.current = null;
  };
  // What was moved last is kept when the lever goes out of sight.
  const settleNow = useRef(settle);
  settleNow.current = settle;
  useEffect(() => () => settleNow.current(), []);
  const move = (next: Range) => {
    latest.current = next;
    onPreview(path, next);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => settleNow.current(), rest);
  };
  const set = (end: Ends, value: number) => {
    const within = Math.min(rule.most, Math.max(rule.least, value));
    move(isRange ? ordered({ ...range, [end]: within }, end) : certain(within));
  };
  const span = sliderSpan(rule, range, null);
  const shown: readonly Ends[] = isRange ? ends : ['central'];
  return (
    <div className="lever">
      <p className="lever-head">{sayLever(path, lang)}</p>
      {shown.map((end) => (
        <div className="lever-row" key={end}>
          {isRange && <span className="lever-end">{say[end]}</span>}
          <input
            type="range"
            aria-label={`${sayLever(path, lang)}${isRange ? `, ${say[end]}` : ''}`}
            aria-valuetext={sayLeverValue(path, range[end], lang)}
            min={span.least}
            max={span.most}
            step={span.step}
            value={Math.min(span.most, range[end])}
            onChange={(event) => set(end, Number(event.target.value))}
            onPointerUp={settle}
            onBlur={settle}
          />
          <NumberField
            label={`${sayLever(path, lang)}${isRange ? `, ${say[end]}` : ''}`}
            path={path}
            value={range[end]}
            lang={lang}
            onValue={(value) => set(end, value)}
            onDone={settle}
          />
        </div>
      ))}
      <div className="lever-foot">
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setRange(!isRange);
            if (isRange) onCommit(path, certain(range.central));
          }}
        >
          {isRange ? say.certain : say.range}
        </button>
      </div>
    </div>
  );
});

type NumberProps = {
  readonly label: string;
  readonly path: string;
  readonly value: number;
  readonly lang: Language;
  readonly onValue: (value: number) => void;
  readonly onDone: () => void;
};

/** The number of a lever as one types it: shares in per cent. */
function NumberField({ label, path, value, lang, onValue, onDone }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = sayLeverValue(path, value, lang);
  return (
    <input
      className="lever-number"
      type="text"
      inputMode="decimal"
      aria-label={label}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = readNumber(event.target.value);
        if (number !== null) onValue(isShareLever(path) ? number / 100 : number);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={() => {
        setTyped(null);
        onDone();
      }}
    />
  );
}

/** An end that is pushed over another takes it along. */
function ordered({ low, central, high }: Range, moved: Ends): Range {
  if (moved === 'low') return { low, central: Math.max(low, central), high: Math.max(low, high) };
  if (moved === 'high') return { low: Math.min(low, high), central: Math.min(central, high), high };
  return { low: Math.min(low, central), central, high: Math.max(central, high) };
}
