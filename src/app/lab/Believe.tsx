import { memo } from 'react';
import { listed, spoken } from '../../locale/numbers.ts';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { sayLeverValue, sayWholeLever } from '../../locale/scenarios/lever-values.ts';
import { sayFutures } from '../../locale/scenarios/say.ts';
import type { LabDetails } from '../../escale.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';

type Props = {
  readonly details: LabDetails;
  readonly scenario: Scenario;
  /** Odds of the aim; `null` without one. */
  readonly odds: number | null;
  readonly lang: Language;
};

/** The assumptions that carry the result, in one sentence. */
export const Believe = memo(function Believe({ details, scenario, odds, lang }: Props) {
  const say = labWords[lang].believe;
  const { beliefs } = details;
  const told = beliefs.map(({ lever, value, passengers }) =>
    say.one(
      sayWholeLever(scenario, lever, lang),
      sayLeverValue(lever, value, lang),
      spoken(Math.abs(passengers), lang, 1000),
    ),
  );
  return (
    <section className="lab-part lab-believe" aria-labelledby="believe-heading">
      <h3 id="believe-heading">{say.heading}</h3>
      <p>
        {told.length === 0
          ? say.onlyPort(details.year)
          : say.sentence(odds === null ? null : sayFutures(odds, lang), details.year, listed(told, lang))}
      </p>
    </section>
  );
});
