import { expect, test } from 'vitest';
import { DeskError } from './failure.ts';
import { fileReader } from './read-files.ts';

const folder = 'https://escale.example/site/data/';
const sizes = JSON.stringify({ files: { 'ports.csv': { bytes: 14 } } });
const sound = 'port_id\nmiami\n';

/** Reads `ports.csv` from a host that answers as told, and returns the text or what went wrong. */
async function read(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: string[] = [];
  const reader = fileReader({
    folder,
    limit: 50,
    fetch: (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      asked.push(address);
      const answer = answers[address.slice(folder.length)] ?? (() => new Response('', { status: 404 }));
      return Promise.race([
        Promise.resolve().then(answer),
        new Promise<never>((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
        ),
      ]);
    },
  });
  try {
    return { text: await reader('ports.csv'), asked };
  } catch (error) {
    return { failure: (error as DeskError).failure, asked };
  }
}

test('a sound file is read from the data folder, with or without the list of sizes', async () => {
  const whole = { 'ports.csv': () => new Response(sound), 'version.json': () => new Response(sizes) };
  expect((await read(whole)).text).toBe(sound);
  expect((await read({ 'ports.csv': whole['ports.csv'] })).text).toBe(sound);
  expect((await read(whole)).asked.toSorted()).toEqual([`${folder}ports.csv`, `${folder}version.json`]);
});

test('each way a file can fail has its name', async () => {
  const failure = async (answer: () => Response | Promise<Response>) =>
    (await read({ 'ports.csv': answer, 'version.json': () => new Response(sizes) })).failure;
  expect(await failure(() => new Response('', { status: 500 }))).toEqual({
    code: 'status',
    file: 'ports.csv',
    detail: '500',
  });
  expect(await failure(() => new Response('<!doctype html>'))).toMatchObject({ code: 'not-a-table' });
  expect(await failure(() => new Response('Sign in', { headers: { 'content-type': 'text/html' } }))).toMatchObject({
    code: 'not-a-table',
  });
  expect(await failure(() => new Response(sound.slice(0, 9)))).toEqual({
    code: 'damaged',
    file: 'ports.csv',
    detail: '9 / 14 bytes',
  });
  expect(await failure(() => new Response(new Uint8Array(14).fill(0xff)))).toMatchObject({
    code: 'damaged',
    detail: 'not UTF-8',
  });
  expect(await failure(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({ code: 'unreachable' });
  expect(await failure(() => new Promise<Response>(() => {}))).toMatchObject({ code: 'too-slow' });
});
