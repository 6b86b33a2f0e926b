import { isCount, isKnown } from '../../series/point.ts';
import type { Point, SeriesSet } from '../../series/series-set.ts';
import { comingsAndGoings, isKnownThere, isThere } from '../../series/presence-years.ts';
import { dependenceOf, shareYear } from '../../series/share-year.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { OwnerNote } from '../../spec/notes.ts';
import type { Language, OwnerChartId } from '../../spec/vocabulary.ts';
import { inFull, listed, signed, spoken } from '../numbers.ts';
import type { Speech } from '../later-speech.ts';
import { sayPoint, withUnitWords } from '../say.ts';
import { figureWords } from '../figure-words.ts';
import type { NoteContext } from '../en/notes.ts';
import { ownerNotes as notesEn } from './notes-en.ts';
import { ownerNotes as notesFr } from './notes-fr.ts';
import { fleetTable, presenceTable, shareTable } from './tables.ts';
import { sayChange, sayOwner, sayPercent, sayShareRange, whatIsShared, yearsInWords } from './say.ts';
import { ownerWords } from './words.ts';

/** How figures of shipowners are said and tabled. */
export const speech: Speech<OwnerNote> = {
  describe: (spec, set) => {
    const chart = spec.chart as OwnerChartId;
    const title = titles[chart](spec, set);
    return { title, subtitle: subtitle(spec, set), alt: [alternatives[chart](spec, set), `${title}.`].join(' ') };
  },
  note: (note, context, lang) => {
    const write = noteWords[lang][note.code] as (note: OwnerNote, context: NoteContext) => string;
    return write(note, context);
  },
  table: (spec, set) => tables[spec.chart as Exclude<OwnerChartId, 'market'>](spec, set),
};

const noteWords = { fr: notesFr, en: notesEn } as const satisfies Record<Language, unknown>;

const tables = { shares: shareTable, presence: presenceTable, fleet: fleetTable } as const;

type Says = (spec: ChartSpec, set: SeriesSet) => string;

const titles = {
  shares: sharesFinding,
  presence: presenceFinding,
  market: marketFinding,
  fleet: fleetFinding,
} as const satisfies Record<OwnerChartId, Says>;

/** The year that is best known: who makes half of it, or all who are named. */
function sharesFinding({ lang, without }: ChartSpec, set: SeriesSet): string {
  const say = ownerWords[lang];
  const port = portName(set, lang);
  const what = whatIsShared(set, lang);
  const year = shareYear(set);
  const gone = without === null ? undefined : set.against[1];
  if (gone) {
    const known = gone.points.filter(isKnown);
    const last = known.find((point) => point.year === year) ?? known.at(-1);
    const left = set.against[0]?.points.find((point) => point.year === last?.year);
    if (!last || !left || left.value === null || last.value === null) return say.withoutNothing(gone.name[lang], port);
    const total = (left.high ?? left.value) + last.value;
    const percent = (lost: number) => figureWords[lang].figure.percent(signed((-lost / total) * 100, lang));
    const [change, leastChange] = [percent(last.high ?? last.value), percent(last.low ?? last.value)];
    return say.withoutFinding(
      gone.name[lang],
      port,
      last.year,
      sayVolume(left, lang),
      spoken(total, lang),
      change === leastChange ? change : say.range(change, leastChange),
      what,
      howOf([last]),
    );
  }
  if (year === null) return say.noShares(port, what);
  const shares = set.series.flatMap((one) => {
    const point = one.points.find((each) => each.year === year);
    return point && point.value !== null ? [{ one, point, value: point.value }] : [];
  });
  const named = shares.filter(({ one }) => one.kind !== 'unknown').toSorted((a, b) => b.value - a.value);
  const { half } = dependenceOf(set, year);
  const first = named.slice(0, Math.min(3, half ?? named.length));
  const how = howOf(first.map(({ point }) => point));
  const unknown = shares.find(({ one }) => one.id === 'unknown')?.value ?? 0;
  return (
    say.shareFinding(
      port,
      year,
      listed(
        first.map(({ one }) => one.name[lang]),
        lang,
      ),
      first.length,
      sayPercent(
        first.reduce((sum, { value }) => sum + value, 0),
        lang,
      ),
      what,
      how,
    ) + (unknown >= 0.5 ? say.unknownPart(sayPercent(unknown, lang)) : '')
  );
}

/** A finding is as good as the least of what it rests on. */
function howOf(points: readonly Point[]): 'counted' | 'announced' | 'said' {
  if (points.some(({ state }) => state === 'said')) return 'said';
  return points.every(({ state }) => state === 'counted') ? 'counted' : 'announced';
}

function presenceFinding({ lang }: ChartSpec, set: SeriesSet): string {
  const say = ownerWords[lang];
  const port = portName(set, lang);
  if (set.presence.length === 0) return say.noPresence(port);
  // One brand asked for is the subject, even where its group is on record besides.
  const { brands } = set.question;
  const only =
    set.series.length === 1 ? set.series[0] : set.series.find(({ id }) => brands.length === 1 && id === brands[0]);
  if (only) {
    const own = set.presence.filter(({ series }) => series === only.id);
    const there = own.filter(isThere);
    const years = there.map(({ year }) => year);
    const name = sayOwner(only, lang);
    const isPartlySaid = !there.every(isKnownThere);
    const last = own
      .flatMap(({ events }) => events)
      .filter(({ kind }) => kind !== 'other' && kind !== 'terminal')
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .at(-1);
    return (
      (years.length === 0
        ? say.neverThere(name, port)
        : say.presenceOne(name, port, years.length, Math.min(...years), Math.max(...years), isPartlySaid)) +
      (last ? say.lastEvent(sayChange(last, lang), Number(last.date.slice(0, 4))) : '')
    );
  }
  const counted = new Set(set.series.flatMap(({ id, kind }) => (kind === 'shipowner' ? [id] : [])));
  const cells = set.presence.filter(({ series }) => counted.has(series));
  const there = cells.filter(isThere);
  if (there.length === 0) return say.noPresence(port);
  const { came, left } = comingsAndGoings(cells);
  const count = new Set(there.map(({ series }) => series)).size;
  return say.presenceFinding(port, count, Math.min(...there.map(({ year }) => year)), left, came, brands.length > 0);
}

/** Who is first in the year that most are counted in, the last of equals. */
function marketFinding({ lang }: ChartSpec, set: SeriesSet): string {
  const say = ownerWords[lang];
  const known = set.series.flatMap((one) =>
    one.points.filter(isCount).map((point) => ({ one, point, year: point.year })),
  );
  const of = (year: number) => known.filter((each) => each.year === year);
  const [year] = [...new Set(known.map((each) => each.year))].toSorted((a, b) => of(b).length - of(a).length || b - a);
  const [first] = year === undefined ? [] : of(year).toSorted((a, b) => b.point.value - a.point.value);
  if (!first || year === undefined) return say.noMarket;
  const value = withUnitWords(sayPoint(first.point, first.one.unit, lang, 'spoken'), first.one.unit, lang);
  return say.marketFinding(first.one.name[lang], year, value, of(year).length);
}

function fleetFinding({ lang, ships }: ChartSpec, set: SeriesSet): string {
  const say = ownerWords[lang];
  const { fleet } = set;
  const metres = set.notes.find((note) => note.code === 'longest-handled')?.metres ?? null;
  if (fleet.length === 0)
    return ships === 'fits' && metres === null ? say.noFleetLength(portName(set, lang)) : say.noFleet;
  const known = fleet.filter(({ fits }) => fits !== 'unknown');
  const number = (value: number) => inFull(value, lang);
  if (metres === null || known.length === 0)
    return say.fleetPlain(
      number(fleet.length),
      spoken(
        fleet.reduce((sum, ship) => sum + (ship.berths ?? 0), 0),
        lang,
      ),
    );
  const fit = known.filter(({ fits }) => fits === 'fits').length;
  return say.fleetFinding(number(fit), number(known.length), portName(set, lang), metres);
}

function subtitle({ chart, by, lang, market }: ChartSpec, set: SeriesSet): string {
  const say = ownerWords[lang];
  if (chart === 'shares') return say.subtitle.shares(whatIsShared(set, lang), say.by[by]);
  if (chart === 'market') return say.subtitle.market(say.market[market], say.by[by]);
  return chart === 'presence'
    ? say.subtitle.presence(say.by[by], set.question.brands.length > 0)
    : say.subtitle.fleet(say.by[by]);
}

const alternatives = {
  shares: ({ lang }, set) => {
    const year = shareYear(set);
    const say = ownerWords[lang].alt;
    const told = set.series.slice(0, 8).flatMap((one) => {
      const point = one.points.find((each) => each.year === year);
      return point && isKnown(point) && year !== null
        ? [say.one(one.name[lang], sayShareRange(point, lang), year)]
        : [];
    });
    return [say.shares(portName(set, lang)), ...told].join(' ');
  },
  presence: ({ lang }, set) => {
    const say = ownerWords[lang].alt;
    const told = set.series.slice(0, 8).map(({ id, name }) => {
      const years = set.presence.flatMap((cell) => (cell.series === id && isThere(cell) ? [cell.year] : []));
      return say.years(name[lang], yearsInWords(years, lang));
    });
    return [say.presence(portName(set, lang)), ...told].join(' ');
  },
  market: ({ lang }, set) => {
    const say = ownerWords[lang].alt;
    const told = set.series.slice(0, 8).flatMap((one) => {
      const last = one.points.findLast(isKnown);
      return last ? [say.one(one.name[lang], sayPoint(last, one.unit, lang, 'spoken'), last.year)] : [];
    });
    return [say.market, ...told].join(' ');
  },
  fleet: ({ lang }) => ownerWords[lang].alt.fleet,
} as const satisfies Record<OwnerChartId, Says>;

function portName(set: SeriesSet, lang: Language): string {
  return set.against[0]?.name[lang] ?? '';
}

/** A volume with both of its ends where it has two. */
function sayVolume({ value, low, high }: Point, lang: Language): string {
  return ownerWords[lang].range(spoken(low ?? value ?? 0, lang), spoken(high ?? value ?? 0, lang));
}
