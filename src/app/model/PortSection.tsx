import { lazy } from 'react';
import type { ModelCard } from '../../escale.ts';
import { inFull } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { Choice } from '../controls/Choice.tsx';
import { FigureOnPage } from '../FigureOnPage.tsx';
import { Misses } from './Misses.tsx';
import { ModelSection } from './ModelSection.tsx';
import { leanWords } from './lean-words.ts';
import { countOf, ofHundred } from './say-numbers.ts';
import type { ChangeView, ModelView } from './view.ts';

const ScenarioPoint = lazy(async () => ({
  default: (await import('../scenarios/ScenarioPoint.tsx')).ScenarioPoint,
}));

type Props = {
  readonly card: ModelCard | null;
  readonly say: ModelPageWords;
  readonly view: ModelView;
  readonly onChange: ChangeView;
};

/** The test of one port as a figure, and every year in which the model was wrong, of all ports. */
export function PortSection({ card, say, view, onChange }: Props) {
  const { lang, theme, port, ahead } = view;
  const { port: words } = say;
  const spec: ChartSpec = { ...defaultSpec, lang, theme, chart: 'backtest', ports: [port], ahead };
  const tested = (card?.tested ?? []).map((one) => ({ value: one.port, label: one.name[lang] }));
  const own = tested.some(({ value }) => value === port) ? [] : [{ value: port, label: port }];
  return (
    <ModelSection id="port" say={say} lead={words.lead}>
      <FigureOnPage id="test-figure" spec={spec} say={{ ...words, loading: say.loading }} behind={behind}>
        <div className="owners-choice">
          <Choice
            label={words.port}
            value={port}
            onChange={(chosen) => onChange({ port: chosen })}
            groups={[{ label: null, options: [...own, ...tested] }]}
          />
          <Choice
            label={words.ahead}
            value={String(ahead)}
            onChange={(chosen) => onChange({ ahead: Number(chosen) })}
            groups={[
              {
                label: null,
                options: Array.from({ length: limits.furthestAhead }, (_, index) => ({
                  value: String(index + 1),
                  label: words.yearsAhead(index + 1),
                })),
              },
            ]}
          />
        </div>
      </FigureOnPage>
      {card && <p>{gradeOf(card, say, view)}</p>}
      <h3>{words.misses}</h3>
      <p className="section-lead">{words.missesLead}</p>
      {card ? <Misses card={card} say={say} lang={lang} /> : <p className="quiet">{say.loading}</p>}
    </ModelSection>
  );
}

const behind: Parameters<typeof FigureOnPage>[0]['behind'] = (point) => <ScenarioPoint {...point} />;

function gradeOf(card: ModelCard, say: ModelPageWords, { port, lang }: ModelView): string {
  const { port: words } = say;
  const found = card.tested.find((one) => one.port === port);
  const { n, coverage80, errorVsNaive } = found?.grade ?? { n: 0, coverage80: null, errorVsNaive: null };
  if (!found || n === 0 || errorVsNaive === null) return words.tooFew(found?.name[lang] ?? port);
  const inside = countOf(Math.round(n * (coverage80 ?? 0)), n, say, lang);
  const above = countOf(found.above, n, say, lang);
  return words.grade(
    found.name[lang],
    inFull(n, lang),
    inside,
    above,
    leanWords(found, say),
    ofHundred(errorVsNaive, lang),
  );
}
