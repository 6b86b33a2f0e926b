import { memo } from 'react';
import { listed, spoken } from '../../locale/numbers.ts';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { sayLeverValue, sayWholeLever } from '../../locale/scenarios/lever-values.ts';
import { sayFutures } from '../../locale/scenarios/say.ts';
import type { LabDetails } from '../../escale.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';

type Props = {
  readonly details: LabDetails;
  readonly scenario: Scenario;
  /** Passengers that the median future lacks of the aim, negative beyond it; `null` without an aim. */
  readonly short: number | null;
  /** Odds of the aim; `null` without one. */
  readonly odds: number | null;
  readonly lang: Language;
};

/** The assumptions that carry the result, the port's own growth first, and what is missing beyond them. */
export const Believe = memo(function Believe({ details, scenario, short, odds, lang }: Props) {
  const say = belowWords[lang].believe;
  const passengers = (value: number) => spoken(Math.abs(value), lang, 10_000);
  const growth = details.steps.find(({ part }) => part === 'growth')?.mean ?? 0;
  const told = [
    (growth < 0 ? say.shrinks : say.growth)(passengers(growth), details.year),
    ...details.beliefs.map(({ lever, value, passengers: rest, certain }) => {
      const write = certain ? (rest < 0 ? say.costs : say.brings) : say.swings;
      return write(sayWholeLever(scenario, lever, lang), sayLeverValue(lever, value, lang), passengers(rest));
    }),
  ];
  return (
    <section className="lab-part lab-believe" aria-labelledby="believe-heading">
      <h3 id="believe-heading">{say.heading}</h3>
      <p>
        {say.sentence(odds === null ? null : sayFutures(odds, lang), details.year, listed(told, lang))}{' '}
        {short !== null && short > 0 && say.short(passengers(short))}
      </p>
    </section>
  );
});
