import { expect, test } from 'vitest';
import { dataWords } from './data-words.ts';
import { fileWords } from './file-words.ts';
import { keptWords } from './kept-words.ts';
import { ownerNotes as notesEn } from './owners/notes-en.ts';
import { ownerNotes as notesFr } from './owners/notes-fr.ts';
import { ownersPageWords } from './owners/page-words.ts';
import { winBackWords } from './owners/win-back-words.ts';
import { ownerWords } from './owners/words.ts';
import { scenarioControlWords } from './scenarios/controls-words.ts';
import { modelPageWords } from './scenarios/model-page-words.ts';
import { leverNames } from './scenarios/lever-names.ts';
import { belowWords } from './scenarios/lab-below-words.ts';
import { labWords } from './scenarios/lab-words.ts';
import { leverWords } from './scenarios/lever-words.ts';
import { scenarioNotes as scenarioNotesEn } from './scenarios/notes-en.ts';
import { scenarioNotes as scenarioNotesFr } from './scenarios/notes-fr.ts';
import { scenarioWords } from './scenarios/words.ts';
import { takeWords } from './take-words.ts';
import { words as shared } from './words.ts';

const words = {
  fr: {
    ...shared.fr,
    data: dataWords.fr,
    kept: keptWords.fr,
    file: fileWords.fr,
    take: takeWords.fr,
    owners: ownerWords.fr,
    ownersPage: ownersPageWords.fr,
    winBack: winBackWords.fr,
    ownerNotes: notesFr,
    scenarioControls: scenarioControlWords.fr,
    modelPage: modelPageWords.fr,
    levers: leverWords.fr,
    leverNames: leverNames.fr,
    lab: labWords.fr,
    labBelow: belowWords.fr,
    scenarios: scenarioWords.fr,
    scenarioNotes: scenarioNotesFr,
  },
  en: {
    ...shared.en,
    data: dataWords.en,
    kept: keptWords.en,
    file: fileWords.en,
    take: takeWords.en,
    owners: ownerWords.en,
    ownersPage: ownersPageWords.en,
    winBack: winBackWords.en,
    ownerNotes: notesEn,
    scenarioControls: scenarioControlWords.en,
    modelPage: modelPageWords.en,
    levers: leverWords.en,
    leverNames: leverNames.en,
    lab: labWords.en,
    labBelow: belowWords.en,
    scenarios: scenarioWords.en,
    scenarioNotes: scenarioNotesEn,
  },
};

function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (...args: unknown[]) => unknown).toString()]];
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`));
  return [];
}

test('every word exists in both languages', () => {
  expect(
    texts(words.fr)
      .map(([path]) => path)
      .toSorted(),
  ).toEqual(
    texts(words.en)
      .map(([path]) => path)
      .toSorted(),
  );
});

function withoutCode(text: string): string {
  const shorter = text.replaceAll(/\$\{[^{}]*\}/g, 'x');
  return shorter === text ? text : withoutCode(shorter);
}

test('French puts a narrow no-break space before : ; ! ? and inside « »', () => {
  // Text around placeholders and code is cut away: what is left is what is printed.
  const wrong = texts(words.fr).flatMap(([path, text]) => {
    const printed = text.includes('=>')
      ? [...withoutCode(text).matchAll(/[`'"]((?:[^`'"\\]|\\.)*)[`'"]/g)].map((match) =>
          match[1]!.replaceAll('\\u202F', '\u202F'),
        )
      : [text];
    return printed
      .filter((line) => /[^\u202F\s][;!?:](?:\s|$)|[^\u202F] [;!?:]|« | »/.test(line.replaceAll(/https?:/g, '')))
      .map((line) => `${path}: ${line}`);
  });
  expect(wrong).toEqual([]);
});
