import type { Estimated, WinBack } from '../../escale.ts';
import { inFull, short } from '../../locale/numbers.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { words } from '../../locale/words.ts';
import type { Source } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';

type Props = { readonly worth: WinBack['worth']; readonly sources: readonly Source[]; readonly lang: Language };

/** What a ship in transit is worth in a year: each factor with its range and its sources, and what they make together. */
export function WorthTable({ worth, sources, lang }: Props) {
  const say = ownersPageWords[lang].winBack;
  const percent = (value: number) => words[lang].figure.percent(inFull(Math.round(value * 100), lang));
  const rounded = (value: number) => short(Math.round(value / 1000) * 1000, lang, 1000);
  const written = {
    calls: (value: number) => inFull(value, lang),
    berths: (value: number) => inFull(value, lang),
    occupancy: percent,
    movements: rounded,
    ashore: percent,
    spend: (value: number) => say.euros(inFull(value, lang)),
    directSpend: (value: number) => say.euros(short(Math.round(value / 100_000) * 100_000, lang, 100_000)),
  } as const satisfies Record<keyof WinBack['worth'], (value: number) => string>;
  const publishers = (estimated: Estimated) =>
    [
      ...new Set(
        estimated.sources.flatMap((id) => {
          const source = sources.find((one) => one.id === id);
          return source ? [source.publisher.replace(/\s*(?:\(.*\)|via .*)/, '')] : [];
        }),
      ),
    ].join(', ');
  const rows = Object.keys(written) as (keyof WinBack['worth'])[];
  const made: readonly (keyof WinBack['worth'])[] = ['movements', 'directSpend'];
  return (
    <>
      <table className="worth">
        <thead>
          <tr>
            <th scope="col">{say.factor}</th>
            <th scope="col">{say.rangeHead}</th>
            <th scope="col">{say.sources}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((id) => {
            const estimated = worth[id];
            const isMade = made.includes(id);
            return (
              <tr key={id} className={isMade ? 'made' : undefined}>
                <th scope="row">{say.rows[id]}</th>
                <td>
                  {estimated === null
                    ? say.unknown
                    : [estimated.low, estimated.central, estimated.high].map(written[id]).join(' – ')}
                  {estimated?.judgement && ' *'}
                </td>
                <td className="quiet">{estimated === null || isMade ? '' : publishers(estimated)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="quiet">
        {say.transit} {say.judgement}.
      </p>
    </>
  );
}
