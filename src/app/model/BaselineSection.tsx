import type { ModelCard } from '../../escale.ts';
import { dateText, inFull } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { modelParameterIds } from '../../series/model-card.ts';
import type { Language } from '../../spec/vocabulary.ts';
import './mathml.ts';
import { baselineFormulas, parameterSymbols } from './baseline-formulas.tsx';
import { FormulaStep } from './FormulaStep.tsx';
import { ModelSection } from './ModelSection.tsx';
import { precise } from './say-numbers.ts';
import { Table } from './Table.tsx';

type Props = { readonly card: ModelCard | null; readonly say: ModelPageWords; readonly lang: Language };

const steps = Object.keys(baselineFormulas) as (keyof typeof baselineFormulas)[];

/** What is expected if nobody acts: step by step, in words and as formulas, then the numbers learnt. */
export function BaselineSection({ card, say, lang }: Props) {
  const { baseline } = say;
  return (
    <ModelSection id="baseline" say={say} lead={baseline.lead}>
      {steps.map((step) => (
        <FormulaStep
          key={step}
          text={baseline.steps[step]}
          lines={baselineFormulas[step].lines}
          named={baselineFormulas[step].symbols}
          say={say}
        />
      ))}
      <h3>{baseline.parameters}</h3>
      {card === null ? (
        <p className="quiet">{say.loading}</p>
      ) : (
        <>
          <p>
            {baseline.learnt(
              card.pooled,
              inFull(card.forecasts, lang),
              card.tested.length,
              dateText(card.calibrated, lang),
            )}{' '}
            {baseline.world(`${precise(card.longRun * 100, lang)}\u00A0%`)}
          </p>
          <Table
            caption={baseline.parameters}
            isTitled
            columns={[
              { id: 'means', name: baseline.columns.means, isText: true },
              { id: 'symbol', name: baseline.columns.symbol },
              { id: 'value', name: baseline.columns.value },
            ]}
            rows={modelParameterIds.map((id) => ({
              key: id,
              head: baseline.parameter[id],
              cells: [
                parameterSymbols[id] === null ? '–' : <math key={id}>{parameterSymbols[id]}</math>,
                precise(card.parameters[id], lang),
              ],
            }))}
          />
        </>
      )}
    </ModelSection>
  );
}
