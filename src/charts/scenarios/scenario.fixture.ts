import type { Scene, TextMark } from '../scene.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ScenarioShown, Step } from '../../series/what-if.ts';
import { textWidth } from '../text.ts';

/** Names that nobody would give a move, and some might type. */
export const oddNames = [
  'W'.repeat(300),
  'Compagnie nouvelle de croisières et d’excursions '.repeat(6).trim(),
  'ميناء مرسيليا',
  '港口🚢'.repeat(40),
  '</script><script>alert(1)</script>',
  '',
];

/** Returns an answer whose first scenario is told otherwise. */
export function told(set: SeriesSet, change: (shown: ScenarioShown) => Partial<ScenarioShown>): SeriesSet {
  if (!set.whatIf) return set;
  const scenarios = set.whatIf.scenarios.map((one) => ({ ...one, ...change(one) }));
  return { ...set, whatIf: { ...set.whatIf, scenarios } };
}

/** Returns steps from a base through parts to their sum, and on to a target. */
export function stepsOf(base: number, parts: readonly Omit<Step, 'name'>[], target: number | null): Step[] {
  const result = parts.reduce((sum, { mean }) => sum + mean, base);
  let move = 0;
  const named = parts.map((one): Step => {
    const name = oddNames[move % oddNames.length] ?? '';
    if (one.part === 'move') move++;
    return { ...one, name: one.part === 'move' ? { fr: name, en: name } : null };
  });
  return [
    { part: 'base', name: null, mean: base },
    ...named,
    { part: 'result', name: null, mean: result },
    ...(target === null ? [] : [{ part: 'distance', name: null, mean: target - result } as const]),
  ];
}

/** Returns what is wrong with the words of a picture: those beyond its edges, and those that lie on one another. */
export function clashes({ marks, width, height }: Scene): string[] {
  const texts = marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark] : []));
  const boxes = texts.map((text) => ({ text: text.text, ...boxOf(text) }));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < 0 || bottom > height,
  );
  const pairs = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...pairs];
}

function boxOf({ text, size, weight, x, y, anchor }: TextMark) {
  const wide = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2 };
}
