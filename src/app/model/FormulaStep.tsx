import './mathml.ts';
import type { ReactNode } from 'react';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { symbols, type SymbolId } from './symbols.tsx';

type Props = {
  /** What the formula says, in words. */
  readonly text: string;
  readonly lines: readonly ReactNode[];
  readonly named: readonly SymbolId[];
  readonly say: ModelPageWords;
};

/** A step of the reckoning: in words, as a formula, and what each symbol stands for. */
export function FormulaStep({ text, lines, named, say }: Props) {
  return (
    <div className="formula-step">
      <p>{text}</p>
      <div className="formula" role="group" tabIndex={0} aria-label={text}>
        {lines.map((line, index) => (
          <p key={index}>
            <math display="block">
              <mrow>{line}</mrow>
            </math>
          </p>
        ))}
      </div>
      <dl className="symbols">
        {named.map((id) => (
          <div key={id}>
            <dt>
              <math>{symbols[id]}</math>
            </dt>
            <dd>{say.baseline.symbol[id]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
