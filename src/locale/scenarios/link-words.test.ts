import { expect, test } from 'vitest';
import { linkWords } from './link-words.ts';

test('every sentence ends, and French ones are set as French is', () => {
  const sentences = (lang: 'fr' | 'en') => {
    const { link, file, keptInTab, keptOnDevice, beside, reasonLeftBehind } = linkWords[lang];
    return [link, file, keptInTab]
      .flatMap((words) => Object.values<string>(words))
      .concat(keptOnDevice, beside('A'), reasonLeftBehind);
  };
  for (const one of [...sentences('fr'), ...sentences('en')]) expect(one).toMatch(/\.$/);
  for (const one of sentences('fr')) expect(one).not.toMatch(/[^\u202F][:;»]|«[^\u202F]|'/);
});
