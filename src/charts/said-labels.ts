import { sayCounted, saySaid } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { apart } from '../series/statements.ts';
import type { Said, Unit } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { round, type Measures, type Plot } from './frame.ts';
import { leastCovering, type Box, type Candidate } from './labels.ts';
import type { Place } from './place.ts';
import type { Ink, Mark, TextMark } from './scene.ts';
import { textWidth } from './text.ts';

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

/** More labels than this make a figure a page of text; the other statements keep their marks and say their words on focus. */
const mostLabels = { compact: 3, regular: 6 };
/** A claim this near to the count was right: it needs no label. */
const borneOut = { compact: 1.2, regular: 1.05 };
/** Share of a label that may lie over lines. */
const coverAllowed = 0.03;

/** Labels are set one after the other, so their order decides who finds room: the arrangement that says most is kept. */
export function saidLabels(order: readonly Said[], radius: number, style: SaidStyle): Mark[] {
  const { measures, place } = style;
  const diamonds = order.map((one) => around(place.x(one.year), place.y(one.value), radius + 1));
  const telling = order.filter(
    (one, index) =>
      isTelling(one, measures.compact ? borneOut.compact : borneOut.regular) &&
      order.findIndex((other) => sameLabel(one, other)) === index,
  );
  const shown = telling.slice(0, measures.compact ? mostLabels.compact : mostLabels.regular);
  const orders =
    shown.length < 2
      ? [shown]
      : [shown, shown.toSorted((a, b) => a.year - b.year), shown.toSorted((a, b) => b.value - a.value)];
  const arrangements = orders.map((labels) => arrange(labels, diamonds, radius, style));
  const said = (labels: readonly Placed[]) =>
    labels.reduce(
      (sum, { box, at, covered, place: { lines } }) =>
        sum + 1000 + 200 * lines.length - 2 * distance(box, at) - covered,
      0,
    );
  const best = arrangements.toSorted((a, b) => said(b) - said(a))[0] ?? [];
  return best.flatMap((label) => labelMarks(label, radius, style));
}

function isTelling(one: Said, borneOutBy: number): boolean {
  return one.kind !== 'claim' || one.counted === null || Math.abs(apart(one)) >= Math.log(borneOutBy);
}

function sameLabel(a: Said, b: Said): boolean {
  return a.port === b.port && a.year === b.year && a.value === b.value;
}

type Placed = Candidate<Set> & {
  readonly covered: number;
  readonly said: Said;
  readonly at: { readonly x: number; readonly y: number };
};

function arrange(order: readonly Said[], diamonds: readonly Box[], radius: number, style: SaidStyle): Placed[] {
  const { place, plot, measures } = style;
  const inside = {
    left: plot.left + 2,
    right: plot.right + 6,
    top: plot.top - measures.small,
    bottom: plot.bottom - 2,
  };
  const placed: Placed[] = [];
  for (const [rank, said] of order.entries()) {
    const at = { x: place.x(said.year), y: place.y(said.value) };
    const lines = linesOf(said, style);
    const forbidden = [
      ...style.forbidden,
      ...diamonds,
      ...placed.flatMap(({ box, leader }) => (leader ? [box, leader] : [box])),
    ];
    const fit = (text: readonly string[], allowed: number) =>
      leastCovering(candidates(text, at, radius, measures), inside, forbidden, style.drawn, allowed);
    const best = fit(lines, coverAllowed) ?? fit(lines.slice(0, 1), rank === 0 ? 0.2 : coverAllowed);
    if (best) placed.push({ ...best, said, at });
  }
  return placed;
}

function labelMarks(
  { box, leader, at, place: { lines, x, anchor }, said }: Placed,
  radius: number,
  { inks, measures }: SaidStyle,
): Mark[] {
  const ink = inks.get(said.port) ?? 'entity-0';
  const line: Mark[] = leader
    ? [
        {
          kind: 'path',
          series: said.port,
          mark: 'said',
          d: `M${round(at.x)},${round(leader.top < at.y - radius ? leader.bottom : leader.top)}V${round(leader.top < at.y - radius ? leader.top : leader.bottom)}`,
          stroke: ink,
          width: 0.8,
        },
      ]
    : [];
  return [
    ...line,
    ...lines.map((text, index): TextMark => ({
      kind: 'text',
      series: said.port,
      mark: 'said',
      x: round(x),
      y: round(box.top + measures.small * (0.95 + index * 1.3)),
      text,
      size: measures.small,
      weight: index === 0 ? 600 : 400,
      anchor,
      ink: index === 0 ? ink : 'muted',
      halo: true,
    })),
  ];
}

/** Pixels from a label to the middle of its diamond. */
function distance(box: Box, { x, y }: { x: number; y: number }): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

type Set = { readonly lines: readonly string[]; readonly x: number; readonly anchor: TextMark['anchor'] };

/** Places for a label around its diamond, the ones read most easily first. */
function candidates(
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  radius: number,
  { small }: Measures,
): Candidate<Set>[] {
  const width = Math.max(...lines.map((text, index) => textWidth(text, small, index === 0 ? 600 : 400)));
  const height = small * 1.3 * lines.length;
  const gap = radius + 6;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const beside = [-height / 2, -height, 0, height * 0.7].flatMap((dy): Candidate<Set>[] => [
    { box: box(x - gap - width, y + dy), leader: null, place: { lines, x: x - gap, anchor: 'end' } },
    { box: box(x + gap, y + dy), leader: null, place: { lines, x: x + gap, anchor: 'start' } },
  ]);
  const stacked = [-1, -1.4, -1.8, -2.3, -2.9, -3.6, 1, 1.4].flatMap((step): Candidate<Set>[] =>
    (
      [
        ['middle', 0.5],
        ['end', 0.7],
        ['end', 0.9],
        ['end', 1],
        ['start', 0.3],
        ['start', 0.1],
        ['start', 0],
      ] as const
    ).map(([anchor, share]) => {
      const left = x - width * share;
      const away = step < 0 ? step * height - gap : gap + (step - 1) * height;
      const label = box(left, y + away);
      return {
        box: label,
        leader: leaderTo(label, { x, y }, radius),
        place: { lines, anchor, x: anchor === 'middle' ? left + width / 2 : anchor === 'end' ? left + width : left },
      };
    }),
  );
  return [...beside, ...stacked];
}

/** A label that does not touch its diamond is tied to it by an upright line. */
function leaderTo(box: Box, { x, y }: { x: number; y: number }, radius: number): Box | null {
  const [top, bottom] = box.bottom < y ? [box.bottom + 1, y - radius - 2] : [y + radius + 2, box.top - 1];
  return bottom - top > 8 ? { left: x - 1, right: x + 1, top, bottom } : null;
}

function linesOf(one: Said, { names, unit, lang, measures }: SaidStyle): string[] {
  const first = saySaid(one, measures.compact ? null : (names.get(one.port) ?? one.port), unit, lang, 'short');
  const second = one.kind === 'target' ? outcomeWords(one, lang) : countedWords(one, unit, lang);
  return second === null ? [first] : [first, second];
}

function countedWords(one: Said, unit: Unit, lang: Language): string | null {
  const counted = sayCounted(one, unit, lang, 'short');
  return counted === null ? null : figureWords[lang].figure.counted(counted);
}

function outcomeWords({ reachedIn, year, counted }: Said, lang: Language): string | null {
  const say = figureWords[lang].figure;
  if (reachedIn !== null && reachedIn <= year) return say.reached;
  if (reachedIn !== null) return say.missedThenPassed(reachedIn);
  return counted === null ? null : say.missed;
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
