import { sayCounted, sayValue } from '../locale/say.ts';
import { words } from '../locale/words.ts';
import type { Said, Unit } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { round, type Measures, type Plot } from './frame.ts';
import { leastCovering, type Box, type Candidate } from './labels.ts';
import type { Ink, Mark, TextMark } from './scene.ts';
import { diamond } from './symbols.ts';
import { textWidth } from './text.ts';

type Place = { readonly x: (year: number) => number; readonly y: (value: number) => number };

export type SaidStyle = {
  readonly place: Place;
  readonly plot: Plot;
  readonly inks: ReadonlyMap<string, Ink>;
  readonly names: ReadonlyMap<string, string>;
  readonly unit: Unit;
  readonly lang: Language;
  readonly measures: Measures;
  /** Text already set, which no label may cover. */
  readonly forbidden: readonly Box[];
  /** Lines and dots, which a label should keep off. */
  readonly drawn: readonly Box[];
};

/** A statement this far from the count is tied to it by a dotted line. */
const tied = 1.5;
/** More labels than this make a figure a page of text; the other statements keep their marks and say their words on focus. */
const mostLabels = 6;

/** Returns hollow diamonds for what was said, forecast or aimed at, with labels where they fit, those farthest from the count first. */
export function saidMarks(said: readonly Said[], style: SaidStyle): Mark[] {
  const { place, inks, measures } = style;
  const radius = measures.compact ? 5.5 : measures.label * 0.46;
  const order = said.toSorted((a, b) => excess(b) - excess(a));
  const marks = order.flatMap((one): Mark[] => {
    const ink = inks.get(one.port) ?? 'entity-0';
    const [x, y] = [place.x(one.year), place.y(one.value)];
    const counted = one.counted && excess(one) >= Math.log(tied) ? place.y(one.counted.value) : null;
    const tie: Mark[] =
      counted === null ? [] : [{ kind: 'path', series: one.port, mark: 'said', d: `M${round(x)},${round(y + Math.sign(counted - y) * (radius + 2))}V${round(counted - Math.sign(counted - y) * 5)}`, stroke: ink, width: 1.2, dash: '2 4' }];
    return [...tie, { ...diamond(x, y, radius, ink, one.kind === 'forecast'), series: one.port, mark: 'said' }];
  });
  return [...marks, ...saidLabels(order, radius, style)];
}

/** How far a statement is from the count, as a log ratio; nothing counted ranks behind. */
function excess({ value, counted }: Said): number {
  return counted && counted.value > 0 && value > 0 ? Math.abs(Math.log(value / counted.value)) : 0;
}

function saidLabels(order: readonly Said[], radius: number, style: SaidStyle): Mark[] {
  const { place, plot, inks, measures } = style;
  const taken = [...style.forbidden];
  const diamonds = order.map((one): Box => around(place.x(one.year), place.y(one.value), radius + 1));
  return order.slice(0, mostLabels).flatMap((one): Mark[] => {
    const at = { x: place.x(one.year), y: place.y(one.value) };
    const full = linesOf(one, style);
    const options = [full, full.slice(0, 1)].flatMap((lines) => candidates(lines, at, radius, measures));
    const inside = { left: plot.left + 2, right: plot.right + 6, top: plot.top - measures.small, bottom: plot.bottom - 2 };
    const best = leastCovering(options, inside, [...taken, ...diamonds], style.drawn);
    if (!best) return [];
    taken.push(best.box);
    const ink = inks.get(one.port) ?? 'entity-0';
    return best.place.lines.map(
      (text, index): TextMark => ({
        kind: 'text',
        series: one.port,
        mark: 'said',
        x: round(best.place.x),
        y: round(best.box.top + measures.small * (0.95 + index * 1.3)),
        text,
        size: measures.small,
        weight: index === 0 ? 600 : 400,
        anchor: best.place.anchor,
        ink: index === 0 ? ink : 'muted',
        halo: true,
      }),
    );
  });
}

type Set = { readonly lines: readonly string[]; readonly x: number; readonly anchor: TextMark['anchor'] };

/** Places for a label around its diamond, the ones read most easily first. */
function candidates(lines: readonly string[], { x, y }: { x: number; y: number }, radius: number, { small }: Measures): Candidate<Set>[] {
  const width = Math.max(...lines.map((text, index) => textWidth(text, small, index === 0 ? 600 : 400)));
  const height = small * 1.3 * lines.length;
  const gap = radius + 6;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const beside = [-height / 2, -height, 0, -height * 1.6, height * 0.7].flatMap((dy): Candidate<Set>[] => [
    { box: box(x - gap - width, y + dy), place: { lines, x: x - gap, anchor: 'end' } },
    { box: box(x + gap, y + dy), place: { lines, x: x + gap, anchor: 'start' } },
  ]);
  const stacked = [-gap - height, gap, -gap - height * 1.8, gap + height * 0.9, -gap - height * 3, gap + height * 2].flatMap((dy): Candidate<Set>[] =>
    ([['middle', 0.5], ['end', 0.9], ['start', 0.1], ['end', 1]] as const).map(([anchor, share]) => {
      const left = x - width * share;
      return { box: box(left, y + dy), place: { lines, anchor, x: anchor === 'middle' ? left + width / 2 : anchor === 'end' ? left + width : left } };
    }),
  );
  return [...beside, ...stacked];
}

function linesOf(one: Said, { names, unit, lang }: SaidStyle): string[] {
  const say = words[lang].figure;
  const first = say.said[one.kind](names.get(one.port) ?? one.port, one.year, sayValue(one.value, unit, lang, 'short'));
  const second = one.kind === 'claim' ? countedWords(one, unit, lang) : outcomeWords(one, lang);
  return second === null ? [first] : [first, second];
}

function countedWords(one: Said, unit: Unit, lang: Language): string | null {
  const counted = sayCounted(one, unit, lang, 'short');
  return counted === null ? null : words[lang].figure.counted(counted);
}

function outcomeWords({ reachedIn, year, counted }: Said, lang: Language): string | null {
  const say = words[lang].figure;
  if (reachedIn !== null && reachedIn <= year) return say.reached;
  if (reachedIn !== null) return say.missedThenPassed(reachedIn);
  return counted === null ? null : say.missed;
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
