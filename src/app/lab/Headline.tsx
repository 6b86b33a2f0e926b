import { lazy, memo, Suspense } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { sayFutures, spokenModelled } from '../../locale/scenarios/say.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { spoken, wholePercent } from '../../locale/numbers.ts';
import { modelStep } from '../../series/model-step.ts';
import { isKnown } from '../../series/point.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';

const Happened = lazy(async () => ({ default: (await import('./Happened.tsx')).Happened }));

type Props = {
  readonly set: SeriesSet;
  readonly lang: Language;
  /** Odds of the aim by the port alone; `null` where the scenario changes nothing or that is not known yet. */
  readonly alone: number | null;
  /** Whether the model could not be tried on the past of the port. */
  readonly isUntested: boolean;
};

/** The one sentence of a scenario: its aim and its odds, as futures of twenty, and where the middle lies. */
export const Headline = memo(function Headline({ set, lang, alone, isUntested }: Props) {
  const say = labWords[lang].head;
  const [shown] = set.whatIf?.scenarios ?? [];
  const year = shown?.fan.find((one) => one.year === shown.year);
  if (!shown || !year) return null;
  const { target } = shown;
  const step = modelStep(year.p10, year.p90);
  const said = (value: number) => spokenModelled(value, step, lang);
  const isMovements = set.unit !== 'guests';
  const [counts] = set.series;
  const observed = counts?.points.some((point) => point.year > shown.base.year && isKnown(point)) ?? false;
  const thisYear = Number((set.dataDate ?? '').slice(0, 4));
  const gap = target ? target.value - year.p50 : 0;
  return (
    <div className="lab-headline">
      {target ? (
        <p className="lab-odds" role="status">
          <span className="lab-aim">{say.in(spoken(target.value, lang), target.year)}</span>{' '}
          <strong>{sayFutures(target.probability, lang)}</strong>{' '}
          <small>{say.percent(figureWords[lang].figure.percent(wholePercent(target.probability * 100, lang)))}</small>
        </p>
      ) : (
        <p className="lab-odds" role="status">
          {say.noAim}
        </p>
      )}
      {target && <Twenty reached={target.probability} />}
      <p>
        {say.middle(said(year.p50), said(year.p10), said(year.p90), year.year)}{' '}
        {target && isMovements && Math.abs(gap) >= step && (gap > 0 ? say.short(said(gap)) : say.above(said(-gap)))}
      </p>
      {target && (
        <p className="quiet">
          {alone !== null && say.alone(sayFutures(alone, lang))} {say.first(target.firstYear50, target.firstYear80)}
        </p>
      )}
      {isUntested && <p className="quiet">{say.untested}</p>}
      {thisYear - shown.base.year > longAgo && !observed && <p className="quiet">{say.old(shown.base.year)}</p>}
      {target && (
        <Suspense fallback={null}>
          <Happened set={set} target={target} lang={lang} />
        </Suspense>
      )}
      {shown.base.atLeast && <p className="quiet">{say.atLeast}</p>}
    </div>
  );
});

/** A base that is older than this, in years, says so. */
const longAgo = 5;

/** Twenty futures as twenty dots, those that reach the aim full. The sentence above says the same. */
function Twenty({ reached }: { readonly reached: number }) {
  const full = Math.round(reached * 20);
  return (
    <svg className="lab-twenty" viewBox="0 0 402 18" aria-hidden="true" focusable="false">
      {Array.from({ length: 20 }, (_, index) => (
        <circle key={index} cx={10 + index * 20} cy={9} r={6.5} data-full={index < full || undefined} />
      ))}
    </svg>
  );
}
