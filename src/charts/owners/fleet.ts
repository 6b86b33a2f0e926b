import { describe } from '../../locale/describe.ts';
import { inFull } from '../../locale/numbers.ts';
import { ownerWords } from '../../locale/owners/words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { FleetShip } from '../../series/owners.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inksOf } from '../colour.ts';
import { upMarks } from '../cross-axes.ts';
import { measuresFor, round, tickTexts, valueAxis, yearMarks, yearScale, type Plot } from '../frame.ts';
import type { KeyItem } from '../key.ts';
import { emptyRows } from '../lying-axis.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { dot, ring } from '../symbols.ts';
import { textWidth } from '../text.ts';

type Placed = FleetShip & { readonly x: number; readonly y: number; readonly ink: Ink; readonly berths: number };

/** Returns a point a ship by year built and lower berths: full where the port has handled one as long, a ring where not, or where that is unknown. */
export function fleet(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = ownerWords[lang];
  const measures = measuresFor(size.width);
  const { small, pad, label, compact } = measures;
  const inks = inksOf(set.series);
  const known = set.fleet.filter((ship): ship is FleetShip & { berths: number } => ship.berths !== null);
  const judges = known.some(({ fits }) => fits !== 'unknown');
  const paper = sheet(
    describe(spec, set),
    [...ownersKey(set, inks, lang), ...(judges ? keyOf(lang) : [])],
    measures,
    size.width,
    size.height ?? spec.height,
  );
  const plotTop = round(paper.top + small * 1.4);
  const vertical = { top: plotTop, bottom: round(paper.bottom - small * 2.4) };
  const axis = valueAxis(0, Math.max(1, ...known.map(({ berths }) => berths)), vertical, true);
  const texts = tickTexts(axis, lang, figureWords[lang].figure.percent, false);
  const left = round(pad + Math.max(0, ...texts.map((text) => textWidth(text, small))) + 8);
  const plot: Plot = { left, right: round(size.width - pad - small), ...vertical };
  const years = yearScale(set.from - 0.5, set.to + 0.5, plot);
  // Ships of one owner and kind stand together, so that they are drawn in one stroke.
  const placed = known
    .map((ship): Placed => ({
      ...ship,
      x: round(years(ship.built)),
      y: round(axis.scale(ship.berths)),
      ink: inks.get(ship.series) ?? 'entity-0',
    }))
    .toSorted((a, b) => order(a) - order(b) || a.series.localeCompare(b.series) || a.fits.localeCompare(b.fits));
  const radius = compact ? 2.6 : 3.6;
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(placed.length === 0
        ? [emptyRows(plot, label, figureWords[lang].figure.noFigure)]
        : [
            ...upMarks(axis, texts, plot, say.axis.berths, pad, measures),
            ...yearMarks(years, set.from, set.to, plot, small),
          ]),
      ...placed.map((ship): Mark => ({
        ...(!judges || ship.fits === 'fits'
          ? dot(ship.x, ship.y, radius, ship.ink)
          : { ...ring(ship.x, ship.y, radius - 0.3, ship.ink), width: 1.3 }),
        series: ship.series,
        mark: 'point',
      })),
      ...paper.marks,
    ],
    points: placed.toSorted((a, b) => a.x - b.x || b.y - a.y).map((ship) => pointOf(ship, set, lang)),
  };
}

/** Those without a colour of their own lie below. */
function order({ ink }: Placed): number {
  return ink === 'entity-0' ? 0 : 1;
}

/** The owners that have a colour, the largest fleet first; the others are grey together. */
function ownersKey({ series, fleet: ships }: SeriesSet, inks: ReadonlyMap<string, Ink>, lang: Language): KeyItem[] {
  const inked = series.filter(({ id }) => inks.get(id) !== 'entity-0');
  const items = inked.map(({ id, name }): KeyItem => ({
    mark: 'counted',
    text: name[lang],
    ink: inks.get(id) ?? 'muted',
  }));
  const others = ships.some((ship) => inks.get(ship.series) === 'entity-0');
  return others ? [...items, { mark: 'counted', text: ownerWords[lang].key.others, ink: 'entity-0' }] : items;
}

function pointOf(ship: Placed, set: SeriesSet, lang: Language): ScenePoint {
  const say = ownerWords[lang];
  const { colon } = figureWords[lang].figure;
  const owner = set.series.find(({ id }) => id === ship.series)?.name[lang] ?? ship.series;
  const port = set.against[0]?.name[lang] ?? '';
  const told = (name: string, value: string) => `${name}${colon}${value}`;
  const value = figureWords[lang].figure.ofUnit(inFull(ship.berths, lang), say.axis.berths.toLowerCase());
  return {
    kind: 'point',
    series: ship.series,
    ink: ship.ink,
    year: ship.built,
    x: ship.x,
    y: ship.y,
    name: `${ship.name}, ${owner}`,
    value,
    details: [
      `${told(say.columns.built, String(ship.built))}, ${say.ship[ship.status]}`,
      told(say.columns.metres, ship.metres === null ? say.unknown : say.metresOf(inFull(ship.metres, lang))),
      told(say.columns.fits(port), say.fits[ship.fits]),
      told(say.columns.fuel, say.fuel[ship.fuel]),
      told(say.columns.shorePower, say.shorePower[ship.shorePower]),
    ],
    spoken: `${ship.name}, ${owner}, ${ship.built}${colon}${value}`,
    sources: ship.sources,
  };
}

function keyOf(lang: Language): KeyItem[] {
  const say = ownerWords[lang].key;
  return [
    { mark: 'counted', text: say.fits },
    { mark: 'provisional', text: say.other },
  ];
}
