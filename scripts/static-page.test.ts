import { expect, test } from 'vitest';
import { script, scriptHash, style, styleHash } from '../src/render/static/generated.ts';
import { policyHash, staticParts } from './static-page.ts';

test('the script and the style inside a figure file are what their sources give (else: npx tsx scripts/static-page.ts)', async () => {
  expect({ script, style }).toEqual(await staticParts());
});

test('the policy of a figure file names this very script and style', () => {
  expect([scriptHash, styleHash]).toEqual([policyHash(script), policyHash(style)]);
});

test('the script of a figure file touches no storage, asks one question at most and makes no HTML from text', () => {
  expect(script).not.toMatch(
    /[sS]torage|cookie|indexedDB|XMLHttp|sendBeacon|import\(|innerHTML|insertAdjacent|eval|\bFunction\(/,
  );
  expect(script.match(/fetch/g)).toHaveLength(1);
  expect(script.length).toBeLessThan(5800);
});
