import type { Estimated, Survey, WinBack, Worth } from '../../escale.ts';
import { inFull, listed, short } from '../../locale/numbers.ts';
import { winBackWords } from '../../locale/owners/win-back-words.ts';
import { words } from '../../locale/words.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { shortly } from './Short.tsx';

type Props = { readonly file: WinBack; readonly lang: Language };

type Line = {
  readonly head: string;
  readonly range: string;
  readonly of: Estimated;
  /** Whether it is made of the lines above it. */
  readonly isMade: boolean;
};

/** What one ship is worth in a year: each factor with its range and its sources, and what they make together; else why that is not told. */
export function WorthTable({ file, lang }: Props) {
  const say = winBackWords[lang];
  const { worth, sources, port } = file;
  const place = port.name[lang];
  if ('reason' in worth) return <p>{say.noWorth[worth.reason](file.brand.name[lang], place, worth.year)}</p>;
  const publishers = (ids: readonly string[]) =>
    [
      ...new Set(
        ids.flatMap((id) => {
          const source = sources.find((one) => one.id === id);
          return source ? [shortly(source)] : [];
        }),
      ),
    ].join(' · ');
  return (
    <>
      <p>{worth.by === 'transit' ? say.inTransit(place) : say.onBoarding(place)}</p>
      <table className="worth">
        <thead>
          <tr>
            <th scope="col">{say.factor}</th>
            <th scope="col">{say.rangeHead}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(worth, place, lang).map(({ head, range, of, isMade }) => (
            <tr key={head} className={isMade ? 'made' : undefined}>
              <th scope="row">
                {head} {!isMade && <span className="quiet">({publishers(of.sources)})</span>}
              </th>
              <td>
                {range}
                {of.judgement && ' *'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{remarksOf(worth, place, lang).join(' ')}</p>
    </>
  );
}

function linesOf(worth: Worth, place: string, lang: Language): Line[] {
  const say = winBackWords[lang];
  const number = (value: number) => inFull(value, lang);
  const percent = (value: number) => words[lang].figure.percent(inFull(Math.round(value * 100), lang));
  const line = (head: string, of: Estimated, write: (value: number) => string, isMade = false): Line => ({
    head,
    range: of.low === of.high ? write(of.central) : [of.low, of.central, of.high].map(write).join(' – '),
    of,
    isMade,
  });
  const { boarding, spending } = worth;
  const rounded = (step: number) => (value: number) => short(Math.round(value / step) * step, lang, step);
  const euros = (value: number) => say.euros(rounded(100_000)(value));
  return [
    line(worth.callsOf?.[lang] ?? say.rows.departures(place), worth.calls, number),
    line(worth.berthsOf?.[lang] ?? say.rows.berths, worth.berths, number),
    line(say.rows.occupancy, worth.occupancy, percent),
    ...(boarding ? [line(say.rows.boarding(place, span(boarding)), boarding, percent)] : []),
    line(boarding ? say.rows.movementsBoarding : say.rows.movements, worth.movements, rounded(1000), true),
    ...(spending
      ? [
          line(say.rows.ashore, spending.ashore, percent),
          line(say.rows.spend(spending.latest.year), one(spending.latest), (value) => say.euros(number(value))),
          line(say.rows.direct(spending.latest.year), spending.direct, euros, true),
        ]
      : []),
  ];
}

function remarksOf(worth: Worth, place: string, lang: Language): string[] {
  const say = winBackWords[lang];
  const number = (value: number) => inFull(value, lang);
  const { shared, spending } = worth;
  const others = (spending?.others ?? []).map(({ year, euros }) => say.otherSurvey(year, say.euros(number(euros))));
  return [
    ...(worth.by === 'transit' ? [say.transit] : [say.boarding]),
    ...(shared === null ? [] : [say.shared(number(shared.low * 100), number(shared.high * 100))]),
    ...(spending === null ? [say.noSpending(place)] : []),
    ...(others.length === 0 ? [] : [say.otherSurveys(listed(others, lang))]),
    `${say.judgement}.`,
  ];
}

function one({ euros, source }: Survey): Estimated {
  return { low: euros, central: euros, high: euros, sources: [source], judgement: false };
}

function span({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}
