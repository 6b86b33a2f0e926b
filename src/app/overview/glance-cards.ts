import type { AimTold, CoastPlace, Glance, Overview } from '../../escale.ts';
import { listed, ratio, signed, spoken } from '../../locale/numbers.ts';
import { qualifier, sayBounded, sayPoint, sayValue, withUnitWords } from '../../locale/say.ts';
import { words } from '../../locale/words.ts';
import { isPercent } from '../../series/unit.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { home, ranking } from '../../spec/ready-made.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { CourseLine } from '../key-numbers.ts';

/** One number of the overview, in words. */
export type GlanceCard = {
  readonly id: string;
  readonly label: string;
  /** The figure that shows it. */
  readonly asks: Partial<ChartSpec>;
  /** The number as it is said; `null`: nothing is published. */
  readonly value: string | null;
  /** What it counts and when. */
  readonly what: string | null;
  /** How it is known and how old it is, where that must be said. */
  readonly notes: readonly string[];
  readonly growth: readonly GrowthText[];
  readonly lines: readonly CourseLine[];
  /** The traffic of the ports ranked, the largest first, and which of them is meant. */
  readonly bars: { readonly values: readonly number[]; readonly place: number } | null;
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
};

/** A change with the year it is told from: "+41%", "since 2019"; where it cannot be told, the reason alone. */
type GrowthText = { readonly change: string | null; readonly told: string };

/** Returns the cards of the overview, what tells most first: traffic, aim and place, then the other measures. */
export function glanceCards(overview: Overview, lang: Language): GlanceCard[] {
  const [movements, ...others] = overview.glances.map((glance) => glanceCard(overview, glance, lang));
  return [
    ...(movements ? [movements] : []),
    ...(overview.aim ? [aimCard(overview, overview.aim, lang)] : []),
    ...(overview.place ? [placeCard(overview.place, lang)] : []),
    ...others,
  ];
}

function glanceCard(overview: Overview, glance: Glance, lang: Language): GlanceCard {
  const say = words[lang].page.overview;
  const { measure, unit, latest } = glance;
  const value = latest && sayPoint(latest, unit, lang, 'spoken');
  const notes = latest
    ? [
        qualifier(latest, unit, lang),
        glance.age === 1 ? say.noneIn(String(latest.year + 1)) : glance.age > 1 ? say.nothingSince(latest.year) : '',
        glance.pandemic ? say.pandemic(latest.year) : '',
      ]
    : [];
  return {
    id: measure,
    label: say.labels[measure],
    asks: { ports: [home], measure },
    value,
    what: latest && value && whatOf(value, glance, latest.year, lang),
    notes: notes.filter((note) => note !== '').map(capital),
    growth: growthTexts(glance, lang),
    lines: [courseOf(overview, glance)].filter((line) => line.values.filter((one) => one.value !== null).length > 1),
    bars: null,
    sources: named(overview, latest?.sources ?? []),
  };
}

/** The unit and the year: a share is one of movements; French says "2,6 millions de mouvements". */
function whatOf(value: string, { unit }: Glance, year: number, lang: Language): string {
  const say = words[lang].page.overview;
  if (isPercent(unit)) return say.ofMovements(year);
  return `${withUnitWords(value, unit, lang).slice(value.length).trim()} ${words[lang].page.numbers.inYear(year)}`;
}

function growthTexts({ growth, latest, unit }: Glance, lang: Language): GrowthText[] {
  const say = words[lang].page.overview;
  const told = growth.flatMap((one): GrowthText[] => {
    if (one.ratio === null) return [];
    if (!isPercent(unit)) {
      const percent = words[lang].figure.percent(signed(one.told.value, lang));
      return [{ change: one.told.about ? words[lang].figure.about(percent) : percent, told: say.since(one.since) }];
    }
    const points = Math.round(((latest?.value ?? 0) - one.from) * 10) / 10;
    const sign = points > 0 ? '+' : points < 0 ? '\u2212' : '';
    return [{ change: say.points(`${sign}${ratio(Math.abs(points), lang)}`), told: say.since(one.since) }];
  });
  const years = (is: (why: string) => boolean) =>
    listed(
      growth.flatMap(({ why, since }) => (why !== null && why !== 'no-later-count' && is(why) ? [String(since)] : [])),
      lang,
    );
  const bound = years((why) => why === 'bound');
  const otherwise = years((why) => why === 'definition');
  const absent = years((why) => why !== 'bound' && why !== 'definition');
  const untold = [
    bound && say.onlyBound(bound),
    otherwise && say.otherDefinition(otherwise),
    absent && say.noneIn(absent),
  ];
  return [...told, ...untold.flatMap((text) => (text ? [{ change: null, told: text }] : []))];
}

function aimCard(overview: Overview, aim: AimTold, lang: Language): GlanceCard {
  const say = words[lang].page.overview;
  const { latest } = aim;
  const apart = latest.value - aim.value;
  const far = spoken(Math.abs(apart), lang, latest.step);
  const { counted } = aim;
  const [movements] = overview.glances;
  const course = movements && courseOf(overview, movements);
  const level = course?.values.map(({ year }) => ({
    year,
    value: year >= (aim.saidIn ?? aim.year) ? aim.value : null,
  }));
  return {
    id: 'aim',
    label: say.aimLabel(spoken(aim.value, lang)),
    asks: { chart: 'claims', ports: [home] },
    value: apart === 0 ? say.level : apart > 0 ? say.more(far) : say.less(far),
    what: apart === 0 ? words[lang].page.numbers.inYear(latest.year) : say.aimed(aim.saidIn, aim.year, latest.year),
    notes: [
      aim.reachedIn === null ? say.notYet : say.first(aim.reachedIn),
      counted === null
        ? say.noneIn(String(aim.year))
        : say.countedFor(
            aim.year,
            sayBounded(sayValue(counted.value, 'movements', lang, 'spoken', 1000), counted.state, lang),
          ),
    ],
    growth: [],
    lines: course && level ? [{ id: 'aim', ink: 'muted', values: level }, course] : [],
    bars: null,
    sources: named(overview, aim.sources),
  };
}

function placeCard({ place, of, year, values, newest }: CoastPlace, lang: Language): GlanceCard {
  const say = words[lang].page.overview;
  return {
    id: 'place',
    label: say.placeLabel,
    asks: ranking,
    value: say.place(place, of),
    what: say.counted(year),
    notes: newest ? [say.newest(newest.place, newest.of, newest.year)] : [],
    growth: [],
    lines: [],
    bars: { values, place },
    sources: [],
  };
}

function courseOf({ from, colour }: Overview, { measure, course }: Glance): CourseLine {
  return {
    id: measure,
    ink: `entity-${colour ?? 0}`,
    values: course.map((value, index) => ({ year: from + index, value })),
  };
}

function named({ publishers }: Overview, ids: readonly string[]): { id: string; publisher: string }[] {
  return ids.flatMap((id) => {
    // What stands in brackets is about the publication rather than its publisher.
    const publisher = publishers[id]?.replace(/\s*\(.*\)/, '');
    return publisher ? [{ id, publisher }] : [];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
