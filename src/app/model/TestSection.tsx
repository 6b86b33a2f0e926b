import type { ModelCard } from '../../escale.ts';
import { inFull } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import type { ModelGrade } from '../../series/model-card.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { ModelSection } from './ModelSection.tsx';
import { PortGrades } from './PortGrades.tsx';
import { ofHundred, shareOf } from './say-numbers.ts';
import { Table, type TableRow } from './Table.tsx';

type Props = { readonly card: ModelCard | null; readonly say: ModelPageWords; readonly lang: Language };

/** How past forecasts did: in a sentence, by years ahead, on ports not seen, and over the pandemic apart. */
export function TestSection({ card, say, lang }: Props) {
  const { test } = say;
  if (card === null)
    return (
      <ModelSection id="test" say={say}>
        <p className="quiet">{say.loading}</p>
      </ModelSection>
    );
  const { all, heaviest, leftOut, overPandemic } = card;
  const hundred = (ratio: number | null) => ofHundred(ratio, lang);
  const over = overPandemic.reduce((sum, { n }) => sum + n, 0);
  const held = overPandemic.reduce((sum, { n, coverage80 }) => sum + Math.round(n * (coverage80 ?? 0)), 0);
  const columns = (Object.keys(test.columns) as (keyof typeof test.columns)[]).map((id) => ({
    id,
    name: test.columns[id],
    ...(id === 'ahead' ? { isText: true } : {}),
  }));
  const row = (key: string, head: string, grade: ModelGrade): TableRow => ({
    key,
    head,
    cells: [
      inFull(grade.n, lang),
      ...[grade.coverage50, grade.coverage80].map((share) => shareOf(share, grade.n, say, lang) ?? test.none),
      ...[grade.errorVsNaive, grade.errorVsDrift, grade.crpsVsNaive].map((ratio) => hundred(ratio) ?? test.none),
    ],
  });
  return (
    <ModelSection
      id="test"
      say={say}
      lead={test.lead(inFull(card.forecasts, lang), inFull(all.n, lang), card.tested.length)}
    >
      <p className="model-verdict">
        {test.says(
          heldOf(card, say, lang),
          hundred(all.errorVsNaive),
          hundred(leftOut.coverage80),
          hundred(leftOut.errorVsNaive),
        )}
      </p>
      <Table
        caption={test.calm}
        columns={columns}
        rows={[
          ...card.byHorizon.map((one) => row(String(one.horizon), String(one.horizon), one)),
          row('all', test.everyHorizon, all),
          ...(heaviest ? [row('others', test.without(heaviest.tested.name[lang]), heaviest.others)] : []),
          row('unseen', test.unseen, leftOut),
        ]}
      />
      <p>
        {test.fair} {heaviest && test.fairAmong(heaviest.tested.name[lang])}
      </p>
      <p>{test.fan}</p>
      <PortGrades card={card} say={say} lang={lang} />
      <p>{test.pandemicLead(held, over)}</p>
      <Table
        caption={test.pandemic}
        columns={columns}
        rows={overPandemic.map((one) => row(String(one.horizon), String(one.horizon), one))}
      />
    </ModelSection>
  );
}

/** How many counts the band held, and how many without the port that was tested most. */
function heldOf({ all, heaviest }: ModelCard, { test }: ModelPageWords, lang: Language): string {
  const held = ({ n, coverage80 }: ModelGrade) =>
    test.held(ofHundred(coverage80, lang), inFull(Math.round(n * (coverage80 ?? 0)), lang), inFull(n, lang));
  return heaviest ? test.heldWithout(held(all), heaviest.tested.name[lang], held(heaviest.others)) : held(all);
}
