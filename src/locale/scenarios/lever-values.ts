import { disasterRules, growthRule, isShare, limitRules, moveRules, type Field } from '../../spec/scenario-fields.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { figureWords } from '../figure-words.ts';
import { inFull, ratio } from '../numbers.ts';
import { leverNames } from './lever-names.ts';

const rules: Readonly<Record<string, Field>> = { ...moveRules, ...limitRules, ...disasterRules, growth: growthRule };

/** Returns the field of a lever: `calls` of `moves.0.calls`. */
export function fieldOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** Returns whether a lever is a share, which people say in per cent. */
export function isShareLever(path: string): boolean {
  const rule = rules[fieldOf(path)];
  return rule !== undefined && isShare(rule);
}

/** Returns a value of a lever as people say it: `26`, `105%`. */
export function sayLeverValue(path: string, value: number, lang: Language): string {
  return isShareLever(path)
    ? figureWords[lang].figure.percent(ratio(Math.round(value * 1000) / 10, lang).replace('-', '\u2212'))
    : inFull(Math.round(value * 10) / 10, lang);
}

/** Returns what a lever is: `calls a year`; its path where no word is known for it. */
export function sayLever(path: string, lang: Language): string {
  const say = leverNames[lang];
  if (path === 'growth') return say.levers.growth;
  const part = path.split('.')[0];
  const words: Readonly<Record<string, string>> =
    part === 'moves' ? say.levers.move : part === 'limits' ? say.levers.limit : say.levers.disaster;
  const field = fieldOf(path);
  return Object.hasOwn(words, field) ? (words[field] ?? path) : path;
}

/** Returns what a lever of a scenario is: of a loss, what is displaced is what others fill again. */
export function leverName(scenario: Scenario, path: string, lang: Language): string {
  const [part, at, field] = path.split('.');
  const isRefilled = part === 'moves' && field === 'displaced' && scenario.moves[Number(at)]?.kind === 'loss';
  return isRefilled ? leverNames[lang].levers.refilled : sayLever(path, lang);
}

/** Returns what a lever is and whose: `Royal Caribbean, calls a year`. */
export function sayWholeLever(scenario: Scenario, path: string, lang: Language): string {
  const [part, at] = path.split('.');
  const of =
    part === 'moves'
      ? scenario.moves[Number(at)]?.name[lang]
      : part === 'disasters'
        ? scenario.disasters[Number(at)]?.name[lang]
        : undefined;
  const name = leverName(scenario, path, lang);
  return of === undefined || of === '' ? name : `${of}, ${name}`;
}
