import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { isShareLever, sayLeverValue } from '../../locale/scenarios/lever-values.ts';
import { certain } from '../../spec/levers.ts';
import type { Field } from '../../spec/scenario-fields.ts';
import { isBeyond, type LeverFacts } from '../../series/levers.ts';
import type { Source } from '../../series/series-set.ts';
import type { Because, Range } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { readNumber } from '../controls/read-number.ts';
import { sliderSpan } from './slider-span.ts';

const LeverWhy = lazy(async () => ({ default: (await import('./LeverWhy.tsx')).LeverWhy }));

type Ends = keyof Range;
const ends = ['low', 'central', 'high'] as const satisfies readonly Ends[];
/** How long a lever rests before its value is a step that can be taken back. */
const rest = 600;

type Props = {
  readonly path: string;
  /** What it is, as people say it. */
  readonly name: string;
  readonly range: Range;
  readonly rule: Field;
  readonly lang: Language;
  /** What has been seen of it; `null` while that is not known. */
  readonly facts: LeverFacts | null;
  readonly reason: Because | null;
  readonly sources: readonly Source[];
  readonly onPreview: (path: string, range: Range) => void;
  readonly onCommit: (path: string, range: Range) => void;
};

/** One lever: a slider with its number beside it, or the least, likeliest and most where one value would say too much. */
export const LeverControl = memo(function LeverControl(props: Props) {
  const { path, name, range, rule, lang, facts, reason, sources, onPreview, onCommit } = props;
  const say = labWords[lang].levers;
  // The ends of a range are a press away: at first one speaks of what is likeliest.
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState(false);
  const isRange = range.low < range.high;
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
  useEffect(() => {
    settleNow.current = settle;
  });
  useEffect(() => () => settleNow.current(), []);
  const move = (next: Range) => {
    latest.current = next;
    onPreview(path, next);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => settleNow.current(), rest);
  };
  const set = (end: Ends, value: number) => {
    const within = Math.min(rule.most, Math.max(rule.least, value));
    if (isOpen) move(ordered({ ...range, [end]: within }, end));
    else move(isRange ? shifted(range, within, rule) : certain(within));
  };
  // A value that changes nothing is nobody's experience.
  const isAmber = range.central !== rule.otherwise && isBeyond(facts?.seen ?? null, range.central);
  const span = sliderSpan(rule, range, facts?.seen ?? null);
  const shown: readonly Ends[] = isOpen ? ends : ['central'];
  return (
    <div className="lever" data-beyond={isAmber || undefined}>
      <p className="lever-head">{name}</p>
      {shown.map((end) => (
        <div className="lever-row" key={end}>
          {isOpen && <span className="lever-end">{say[end]}</span>}
          <input
            type="range"
            aria-label={`${name}${isOpen ? `, ${say[end]}` : ''}`}
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
            label={`${name}${isOpen ? `, ${say[end]}` : ''}`}
            path={path}
            value={range[end]}
            lang={lang}
            onValue={(value) => set(end, value)}
            onDone={settle}
          />
        </div>
      ))}
      {isAmber && facts?.seen && (
        <p className="lever-beyond">
          {say.outside(sayLeverValue(path, facts.seen.low, lang), sayLeverValue(path, facts.seen.high, lang))}
        </p>
      )}
      <div className="lever-foot">
        {isRange && !isOpen && (
          <span className="quiet">
            {say.between(sayLeverValue(path, range.low, lang), sayLeverValue(path, range.high, lang))}
          </span>
        )}
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? say.certain : say.range}, ${name}`}
          onClick={() => {
            setOpen(!isOpen);
            if (isOpen && isRange) onCommit(path, certain(range.central));
          }}
        >
          {isOpen ? say.certain : isRange ? say.ends : say.range}
        </button>
        <button
          type="button"
          className="link-button"
          aria-expanded={why}
          aria-label={`${say.why}, ${name}`}
          onClick={() => setWhy(!why)}
        >
          {say.why}
        </button>
      </div>
      {why && (
        <Suspense fallback={null}>
          <LeverWhy path={path} value={range} facts={facts} reason={reason} sources={sources} lang={lang} />
        </Suspense>
      )}
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
  const done = () => {
    setTyped(null);
    onDone();
  };
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
        if (event.key === 'Enter') done();
      }}
      onBlur={done}
    />
  );
}

/** A range whose likeliest value moves is as wide as before, measured by it. */
function shifted({ low, central, high }: Range, to: number, { least, most }: Field): Range {
  const factor = central > 0 ? to / central : 1;
  const within = (value: number) => Math.min(most, Math.max(least, Math.round(value * 1000) / 1000));
  return {
    low: Math.min(to, within(to - (central - low) * factor)),
    central: to,
    high: Math.max(to, within(to + (high - central) * factor)),
  };
}

/** An end that is pushed over another takes it along. */
function ordered({ low, central, high }: Range, moved: Ends): Range {
  if (moved === 'low') return { low, central: Math.max(low, central), high: Math.max(low, high) };
  if (moved === 'high') return { low: Math.min(low, high), central: Math.min(central, high), high };
  return { low: Math.min(low, central), central, high: Math.max(central, high) };
}
