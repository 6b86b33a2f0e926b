import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of the data folder that a test may damage. */
function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'escale-data-'));
  made.push(folder);
  cpSync(join(root, 'data'), folder, { recursive: true });
  return folder;
}

type Answer = { readonly code: number; readonly out: string; readonly err: string };

function check(...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/data-check.ts', ...args],
      { cwd: root },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}

describe.concurrent('npm run data:check', { timeout: 30_000 }, () => {
  test('says table by table that our own data are sound, and sums up', async () => {
    const { code, out } = await check();
    expect(out).toMatch(/^traffic\.csv +[\d,]+ {2}ok$/m);
    expect(out).toMatch(/^\d+ tables, [\d,]+ rows, 0 errors, \d+ to review, \d+\.\d s$/m);
    expect(code).toBe(0);
  });

  test('names file, row, column and value of an accent saved in the wrong encoding', async () => {
    const folder = copyOfData();
    const file = join(folder, 'ports.csv');
    const row =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((line) => line.startsWith('sete,')) + 1;
    writeFileSync(
      file,
      Buffer.from(readFileSync(file, 'latin1').replace('sete,S\u00c3\u00a8te', 'sete,S\u00e8te'), 'latin1'),
    );
    const { code, err } = await check('--data', folder);
    expect(err).toContain(`ports.csv, row ${row}, name: "S\uFFFDte" – expected UTF-8 text (a character is damaged)`);
    expect(code).toBe(1);
  });

  test('accepts an older folder that lacks optional tables, and says which', async () => {
    const folder = copyOfData();
    for (const file of ['aliases.csv', 'parameters.csv', 'breaks.csv', 'datapackage.json']) rmSync(join(folder, file));
    const { code, out } = await check('--data', folder);
    expect(out).toMatch(/^breaks\.csv +– {2}not there, may be missing$/m);
    expect([code, out.split('\n').at(-2)]).toEqual([0, expect.stringMatching(/^\d+ tables, /)]);
  });

  test('refuses a folder without figures', async () => {
    const folder = copyOfData();
    rmSync(join(folder, 'traffic.csv'));
    const { code, err } = await check('--data', folder);
    expect(err).toContain('traffic.csv: expected this file in the folder');
    expect(code).toBe(1);
  });

  test('points out a table that nothing describes', async () => {
    const folder = copyOfData();
    writeFileSync(join(folder, 'berths.csv'), 'port,berths\nsete,2\n');
    const { code, out } = await check('--data', folder);
    expect(out).toContain('berths.csv: no schema in src/tables describes it, it was not checked');
    expect(code).toBe(0);
  });

  test('a folder that is not there is a wrong question, not wrong data', async () => {
    const { code, err } = await check('--data', join(root, 'atlantis'));
    expect([code, err.trim()]).toEqual([2, `no such folder: ${join(root, 'atlantis')}`]);
  });
});
