import { isKnown } from '../../series/point.ts';
import { dependenceOf, shareYears } from '../../series/share-year.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inFull } from '../numbers.ts';
import type { FigureTable, TableCell } from '../table.ts';
import { figureWords } from '../figure-words.ts';
import { sayHhi, sayRange } from './say-dependence.ts';
import { sayEvent, sayFigures, sayOwner, sayShareRange, whatIsShared } from './say.ts';
import { ownerWords } from './words.ts';

type Body = Omit<FigureTable, 'caption'>;

/** Returns a row a year, the latest first: the total, the share of each shipowner, the unknown part, and how few bring how much. */
export function shareTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = ownerWords[lang];
  const { figure } = figureWords[lang];
  const [total] = set.against;
  const what = whatIsShared(set, lang);
  const columns = [
    ...(total ? [{ id: 'total', name: say.total, unit: what }] : []),
    ...set.series.map((one) => ({ id: one.id, name: one.name[lang], unit: figure.unit.share })),
    ...(['top1', 'top3', 'hhi'] as const).map((id) => ({ id: `dependence-${id}`, name: say.dependence[id], unit: '' })),
  ];
  return {
    rowLabel: figure.year,
    columns,
    rows: shareYears(set)
      .toReversed()
      .map((year) => {
        const { top1, top3, hhi } = dependenceOf(set, year);
        const whole = total?.points.find((point) => point.year === year);
        return {
          key: String(year),
          head: String(year),
          cells: [
            ...(total
              ? [
                  whole && whole.value !== null
                    ? number(say.range(inFull(whole.low ?? whole.value, lang), inFull(whole.high ?? whole.value, lang)))
                    : absent(figure.absence['not-published']),
                ]
              : []),
            ...set.series.map(({ points }) => {
              const point = points.find((each) => each.year === year);
              if (!point || !isKnown(point)) return absent(figure.absence['not-published']);
              const how =
                point.state === 'announced' || point.state === 'said' ? ` (${figure.state[point.state]})` : '';
              return number(sayShareRange(point, lang) + how);
            }),
            text(sayRange(top1, lang)),
            text(sayRange(top3, lang)),
            text(sayHhi(hhi, lang)),
          ],
        };
      }),
    said: [],
  };
}

/** Returns a row a shipowner and year, the latest first: figures, changes and their sources. */
export function presenceTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const { columns } = ownerWords[lang];
  const publisher = new Map(set.sources.map((one) => [one.id, one.publisher]));
  const { owner, figures, events, sources } = columns;
  return {
    rowLabel: figureWords[lang].figure.year,
    columns: Object.entries({ owner, figures, events, sources }).map(([id, name]) => ({ id, name, unit: '' })),
    rows: set.presence
      .toSorted((a, b) => b.year - a.year || a.series.localeCompare(b.series))
      .map((cell) => ({
        key: `${cell.series} ${cell.year}`,
        head: String(cell.year),
        cells: [
          text(nameOf(set, cell.series, lang)),
          text(sayFigures(cell.figures, lang).join('; ')),
          text(cell.events.map((one) => `${sayEvent(one, lang)}. ${one.summary[lang]}`).join(' ')),
          text(
            [...new Set([...cell.figures, ...cell.events].map(({ source }) => publisher.get(source) ?? source))].join(
              ', ',
            ),
          ),
        ],
      })),
    said: [],
  };
}

/** Returns a row a ship, the largest first, with what is on record of it. */
export function fleetTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = ownerWords[lang];
  const { owner, built, berths, tonnage, metres, fuel, shorePower, fits, status } = say.columns;
  const port = set.against[0]?.name[lang] ?? '';
  const named = { owner, built, berths, tonnage, metres, fuel, shorePower, fits: fits(port), status };
  const known = (value: number | null, written: (text: string) => string = (words) => words) =>
    value === null ? absent(say.unknown) : number(written(inFull(value, lang)));
  return {
    rowLabel: say.columns.ship,
    columns: Object.entries(named).map(([id, name]) => ({ id, name, unit: '' })),
    rows: set.fleet
      .toSorted((a, b) => (b.berths ?? -1) - (a.berths ?? -1))
      .map((ship) => ({
        key: ship.id,
        head: ship.name,
        cells: [
          text(nameOf(set, ship.series, lang)),
          number(String(ship.built)),
          known(ship.berths),
          known(ship.tonnage),
          known(ship.metres, say.metresOf),
          text(say.fuel[ship.fuel]),
          text(say.shorePower[ship.shorePower]),
          text(say.fits[ship.fits]),
          text(say.ship[ship.status]),
        ],
      })),
    said: [],
  };
}

function nameOf(set: SeriesSet, id: string, lang: Language): string {
  const found = set.series.find((one) => one.id === id);
  return found ? sayOwner(found, lang) : id;
}

function text(said: string): TableCell {
  return { text: said, missing: false, numeric: false };
}

function number(said: string): TableCell {
  return { text: said, missing: false, numeric: true };
}

function absent(said: string): TableCell {
  return { text: said, missing: true, numeric: false };
}
