import type { ReactNode } from 'react';
import type { WinBack } from '../../escale.ts';
import { dateText, inFull, listed } from '../../locale/numbers.ts';
import { winBackWords } from '../../locale/owners/win-back-words.ts';
import type { Language } from '../../spec/vocabulary.ts';

type Props = { readonly file: WinBack; readonly lang: Language; readonly source: (id: string) => ReactNode };

/** How many names of longer ships a sheet tells. */
const mostNames = 4;

/** Which ships are no longer than the longest that has called, and how many berths the fleet has. */
export function ShipsPart({ file, lang, source }: Props) {
  const say = winBackWords[lang];
  const number = (value: number) => inFull(value, lang);
  const { ships, handled, port, scheduled, worth } = file;
  const known = ships.filter(({ fits }) => fits !== 'unknown');
  const awaited = (name: string) => scheduled.cases.find(({ text }) => text.en.includes(name));
  const longer = known
    .filter(({ fits }) => fits === 'longer')
    .map(({ name }) => ({ name, call: awaited(name) }))
    .toSorted((a, b) => Number(b.call !== undefined) - Number(a.call !== undefined));
  const berths = ships.flatMap((ship) => (ship.status === 'active' && ship.berths !== null ? [ship.berths] : []));
  const [least, most] = [Math.min(...berths), Math.max(...berths)];
  const counted = 'reason' in worth ? null : worth.berths;
  if (ships.length === 0) return <p>{say.noShips}</p>;
  return (
    <p>
      {handled === null && say.fitUnknown(port.name[lang])}
      {handled !== null && known.length === 0 && say.lengthsUnknown}
      {handled !== null &&
        known.length > 0 &&
        say.fit(known.length - longer.length, known.length, `${number(handled.metres)}\u00A0m`, port.name[lang])}{' '}
      {handled && source(handled.sources[0] ?? '')}{' '}
      {longer.length > 0 &&
        say.longer(
          listed(
            longer.slice(0, mostNames).map(({ name }) => name),
            lang,
          ),
          longer.length > mostNames,
        )}{' '}
      {longer.map(({ name, call }) => call && say.awaited(name, port.name[lang], call.year))}{' '}
      {berths.length > 0 && say.size(number(least), number(most))}{' '}
      {counted !== null &&
        (counted.low > least || counted.high < most) &&
        say.sizeCounted(number(counted.low), number(counted.high))}
    </p>
  );
}

/** Which ships can plug in, and what is in print of shore power at the port, promises told from what is there. */
export function ShorePowerPart({ file, lang, source }: Props) {
  const say = winBackWords[lang];
  const { ships, shorePower, port } = file;
  const ready = ships.filter((ship) => ship.shorePower === 'yes').length;
  return (
    <p>
      {ships.length > 0 && say.shoreShips(ready, ships.length)}{' '}
      {shorePower.length === 0 ? say.shoreUnknown(port.name[lang]) : say.shorePort(port.name[lang])}{' '}
      {shorePower.map((one, index) => (
        <span key={`${one.year} ${one.source}`}>
          {one.promised === null
            ? say.shoreThere(one.year, one.berths)
            : say.shorePromised(one.year, one.berths, dateText(one.promised.slice(0, 7), lang))}{' '}
          {source(one.source)}
          {index < shorePower.length - 1 ? ', ' : '. '}
        </span>
      ))}
      {shorePower.length > 0 && shorePower.every(({ promised }) => promised !== null) && say.shoreUnconfirmed}
    </p>
  );
}
