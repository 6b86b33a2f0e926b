import { memo } from 'react';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { inFull, short } from '../../locale/numbers.ts';
import type { LabDetails } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';

type Estimate = LabDetails['money']['transit'];
type Line = readonly [name: string, value: string];

/** What a scenario means for days at the quay, the town, money and the air, each with the range of its factors. */
export const Meaning = memo(function Meaning({
  details,
  lang,
}: {
  readonly details: LabDetails;
  readonly lang: Language;
}) {
  const say = belowWords[lang].meaning;
  const { money, air, ashore, days } = details;
  const said = (estimate: Estimate): string => {
    if (estimate === null) return say.unknown;
    const { low, central, high, unit } = estimate;
    const words = say.units[unit as keyof typeof say.units] ?? unit;
    const value = (number: number) => rough(number, lang);
    return low === high
      ? `${value(central)} ${words}`
      : `${value(central)} ${words} (${say.range(value(low), value(high))})`;
  };
  return (
    <section className="lab-part" aria-labelledby="meaning-heading">
      <h3 id="meaning-heading">{say.heading(details.year)}</h3>
      <p className="quiet">{say.lead}</p>
      <div className="lab-meaning">
        <Block
          name={say.days}
          lines={[
            [say.average, rough(days.average.passengers, lang)],
            [say.busiest, rough(days.busiest.passengers, lang)],
            [say.callsAverage, inFull(days.average.calls, lang)],
            [say.callsBusiest, inFull(Math.round(days.busiest.calls), lang)],
          ]}
        />
        <Block
          name={say.ashore}
          lines={[
            [say.town, said(ashore.averageDay)],
            [say.townBusiest, said(ashore.busiestDay)],
            [say.crew, said(ashore.crewAverageDay)],
            [say.buses, said(ashore.cityTourBuses)],
          ]}
        />
        <Block
          name={say.money}
          note={say.moneyNote}
          lines={[
            [say.transit, said(money.transit)],
            [say.homeport, said(money.homeport)],
            [say.crewSpend, said(money.crew)],
          ]}
        />
        <Block
          name={say.air}
          note={say.airNote}
          lines={[
            [say.co2Without, said(air.co2WithoutShorePower)],
            [say.co2With, said(air.co2WithShorePower)],
            [say.noxWithout, said(air.noxWithoutShorePower)],
            [say.noxWith, said(air.noxWithShorePower)],
          ]}
        />
      </div>
    </section>
  );
});

function Block({
  name,
  lines,
  note,
}: {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly note?: string;
}) {
  return (
    <div>
      <h4>{name}</h4>
      <dl className="lab-lines">
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="quiet lab-note">{note}</p>}
    </div>
  );
}

/** What is reckoned with factors is known to two digits at most. */
function rough(value: number, lang: Language): string {
  if (Math.abs(value) < 10) return inFull(Math.round(value), lang);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return short(Math.round(value / step) * step, lang, step);
}
