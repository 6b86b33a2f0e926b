import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import type { TestedPort } from '../../series/model-card.ts';
import { leanOf } from './lean.ts';

/** Returns how the forecasts of a port lean, in sentences that follow another; empty where they do not. */
export function leanWords(tested: TestedPort, { port: words }: ModelPageWords): string {
  const { width, middle } = leanOf(tested);
  return [width && words.width[width], middle && words.middle[middle]]
    .filter((sentence) => sentence !== null)
    .map((sentence) => ` ${sentence}`)
    .join('');
}
