import type { ModelCard } from '../../escale.ts';
import { dateText, inFull } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { modelParameterIds, type Found } from '../../series/model-card.ts';
import type { Language } from '../../spec/vocabulary.ts';
import './mathml.ts';
import { baselineFormulas, parameterSymbols } from './baseline-formulas.tsx';
import { Equations } from './Equations.tsx';
import { FormulaStep } from './FormulaStep.tsx';
import { ModelSection } from './ModelSection.tsx';
import { precise } from './say-numbers.ts';
import { Table } from './Table.tsx';

type Props = { readonly card: ModelCard | null; readonly say: ModelPageWords; readonly lang: Language };

const steps = Object.keys(baselineFormulas) as (keyof typeof baselineFormulas)[];

/** What is expected if nobody acts: in plain sentences, then step by step as formulas, with the numbers of the model. */
export function BaselineSection({ card, say, lang }: Props) {
  const { baseline } = say;
  return (
    <ModelSection id="baseline" say={say}>
      {baseline.plain.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{baseline.parameters}</h3>
      {card === null ? <p className="quiet">{say.loading}</p> : <p>{learntOf(card, say, lang)}</p>}
      <Equations say={say}>
        <p>{baseline.lead}</p>
        {steps.map((step) => (
          <FormulaStep
            key={step}
            text={baseline.steps[step]}
            lines={baselineFormulas[step].lines}
            named={baselineFormulas[step].symbols}
            say={say}
          />
        ))}
        {card && (
          <Table
            caption={baseline.parameters}
            columns={[
              { id: 'means', name: baseline.columns.means, isText: true },
              { id: 'symbol', name: baseline.columns.symbol },
              { id: 'value', name: baseline.columns.value },
              { id: 'found', name: baseline.columns.found, isText: true },
            ]}
            rows={modelParameterIds.map((id) => ({
              key: id,
              head: baseline.parameter[id],
              cells: [
                parameterSymbols[id] === null ? '–' : <math key={id}>{parameterSymbols[id]}</math>,
                precise(card.parameters[id], lang),
                baseline.found[card.found[id]],
              ],
            }))}
          />
        )}
      </Equations>
    </ModelSection>
  );
}

/** How the numbers were found, and how many of them were not found but chosen, or may lie beyond what was tried. */
function learntOf(card: ModelCard, { baseline }: ModelPageWords, lang: Language): string {
  const count = (found: Found) => modelParameterIds.filter((id) => card.found[id] === found).length;
  return [
    baseline.learnt(card.pooled, inFull(card.forecasts, lang), card.tested.length, dateText(card.calibrated, lang)),
    baseline.edges(count('edge'), count('chosen'), modelParameterIds.length),
    baseline.world(`${precise(card.longRun * 100, lang)}\u00A0%`),
  ].join(' ');
}
