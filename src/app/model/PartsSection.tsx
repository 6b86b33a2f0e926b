import type { ModelCard } from '../../escale.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { listed } from '../../locale/numbers.ts';
import type { LeverRange } from '../../series/model-card.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { partFormulas } from './part-formulas.tsx';
import { Equations } from './Equations.tsx';
import { FormulaStep } from './FormulaStep.tsx';
import { ModelSection } from './ModelSection.tsx';
import { precise } from './say-numbers.ts';
import { Table } from './Table.tsx';

type Props = { readonly card: ModelCard | null; readonly say: ModelPageWords; readonly lang: Language };

const steps = Object.keys(partFormulas) as (keyof typeof partFormulas)[];

/** What a scenario lays on the baseline, and the ranges its levers open with. */
export function PartsSection({ card, say, lang }: Props) {
  const { parts } = say;
  const { name, low, central, high, unit, from } = parts.columns;
  return (
    <ModelSection id="parts" say={say} lead={parts.lead}>
      {parts.plain.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Equations say={say}>
        {steps.map((step) => (
          <FormulaStep
            key={step}
            text={parts.steps[step]}
            lines={partFormulas[step].lines}
            named={partFormulas[step].symbols}
            say={say}
          />
        ))}
      </Equations>
      {card === null ? (
        <p className="quiet">{say.loading}</p>
      ) : (
        <details className="fold">
          <summary>{parts.ranges}</summary>
          <Table
            caption={parts.rangesLead}
            columns={[
              { id: 'name', name, isText: true },
              { id: 'low', name: low },
              { id: 'central', name: central },
              { id: 'high', name: high },
              { id: 'unit', name: unit, isText: true },
              { id: 'from', name: from, isText: true },
            ]}
            rows={card.ranges.map((range) => ({
              key: `${range.id} ${range.segment}`,
              head: range.name[lang],
              cells: [
                ...[range.low, range.central, range.high].map((value) => (value === null ? '–' : precise(value, lang))),
                Object.hasOwn(parts.units, range.unit)
                  ? parts.units[range.unit as keyof typeof parts.units]
                  : range.unit,
                fromOf(range, card, say, lang),
              ],
            }))}
          />
        </details>
      )}
    </ModelSection>
  );
}

function fromOf(
  { judgement, sources }: LeverRange,
  card: ModelCard,
  { parts }: ModelPageWords,
  lang: Language,
): string {
  const publishers = new Set(sources.flatMap((id) => card.sources.find((source) => source.id === id)?.publisher ?? []));
  if (publishers.size === 0) return parts.judgement;
  const named = listed([...publishers], lang);
  return judgement ? parts.partly(named) : named;
}
